package org.stagebook.ui.parts.agreement;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stagebook.brief.format.StaffingFinding;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FormatDecision;
import org.stagebook.ui.parts.agreement.presenter.FormatTables;
import org.stagebook.ui.parts.agreement.presenter.FormatsPresenter;
import org.stagebook.ui.parts.agreement.presenter.StaffTables;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FindingBlocks;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Page;
import org.stagebook.ui.parts.pages.ScrolledPage;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;
import org.stagebook.ui.parts.pages.presenter.PageTab;
import org.stagebook.ui.theme.CssRole;

/** Decisions and their formats at the left, the deliverables that follow and what does not fit at the right. */
public final class FormatsPage implements Page {

    private static final FirstStep.Words NOTHING_DECIDED = new FirstStep.Words(
            "Nothing is decided yet",
            "Here stands what is delivered: layouts, theatrical or near-field, languages, M&E and stems, decided by whom and"
                    + " when. The list of deliverables follows from it, and rooms and people are held against it.",
            "Record the first decision",
            "formats.first");

    private final FormatsPresenter presenter;
    private final Composite root;
    private final FirstStep first;
    private final ScrolledPage page;
    private final ObjectTable<FormatDecision> decisions;
    private final ObjectTable<DeliveryFormat> formats;
    private final Section decisionsSection;
    private final Section formatsSection;
    private final Section deliverablesSection;
    private final Section findingsSection;
    private final FormGrid decisionsGrid;
    private final FormGrid formatsGrid;
    private final FormGrid deliverablesGrid;
    private final FindingBlocks findings;
    private final StaffSection staff;
    private final List<ButtonRow> rows;
    private final ButtonRow deliverableButtons;
    private final Button derive;
    private final Button drop;
    private final Button withdrawFormat;

    public FormatsPage(Composite parent, FormatsPresenter presenter, GridLook look) {
        this.presenter = presenter;
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        root.setLayout(layout);
        first = new FirstStep(root, NOTHING_DECIDED, this::addDecision);
        page = new ScrolledPage(root, 2);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        FormatTables tables = new FormatTables(presenter);
        decisions = tables.decisions();
        formats = tables.formats();
        decisionsSection = new Section(page.column(0), "Decisions", "");
        decisionsGrid = new FormGrid(decisionsSection, decisions, look, this::decisionKey);
        decisionsGrid.grid().setData("id", "formats.decisions");
        ButtonRow decisionButtons = new ButtonRow(decisionsSection);
        decisionButtons.add("Record a decision", "formats.addDecision", this::addDecision);
        decisionButtons.add("Add a format to it", "formats.addFormat", this::addFormat);
        decisionButtons.add("Withdraw", "formats.withdrawDecision", this::withdrawDecision);
        formatsSection = new Section(
                page.column(0),
                "Formats",
                "No decision names a format yet. Add one: from its layout and languages the deliverables follow.");
        formatsGrid = new FormGrid(formatsSection, formats, look, this::formatKey);
        formatsGrid.grid().setData("id", "formats.formats");
        ButtonRow formatButtons = new ButtonRow(formatsSection);
        withdrawFormat = formatButtons.add("Withdraw the format", "formats.withdrawFormat", this::withdrawFormat);
        staff = new StaffSection(page.column(0), new StaffTables(presenter.session()), look);
        deliverablesSection =
                new Section(page.column(1), "Deliverables", "They follow from the formats; nothing does yet.");
        deliverablesGrid = new FormGrid(deliverablesSection, tables.deliverables(), look, key -> false);
        deliverablesGrid.grid().setData("id", "formats.deliverables");
        deliverableButtons = new ButtonRow(deliverablesSection);
        derive = deliverableButtons.add("Add deliverables", "formats.derive", presenter::derive);
        drop = deliverableButtons.add("Drop deliverables", "formats.drop", presenter::drop);
        findingsSection = new Section(page.column(1), "What does not fit", "Rooms and people fit what is decided.");
        findings = new FindingBlocks(findingsSection, look);
        rows = List.of(decisionButtons, formatButtons, deliverableButtons);
    }

    @Override
    public PageTab tab() {
        presenter.refresh();
        return presenter.tab();
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void refresh() {
        presenter.refresh();
        boolean empty = presenter.decisions().isEmpty()
                && presenter.derived().unfounded().isEmpty();
        first.show(empty);
        Shown.set(page, !empty);
        List.of(decisionsGrid, formatsGrid, deliverablesGrid).forEach(FormGrid::refresh);
        staff.refresh();
        decisionsSection.guide(false, true);
        formatsSection.guide(presenter.formats().isEmpty(), true);
        deliverablesSection.guide(
                presenter.derived().answers().isEmpty()
                        && presenter.derived().unfounded().isEmpty(),
                true);
        findingsSection.guide(presenter.findings().isEmpty(), true);
        findings.show(presenter.findings().stream().map(FormatsPage::block).toList());
        Shown.set(withdrawFormat.getParent(), !presenter.formats().isEmpty());
        label(derive, presenter.deriveLabel());
        label(drop, presenter.dropLabel());
        root.layout(true, true);
        page.measure();
    }

    @Override
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(root, look.colors());
        first.setLook(look);
        page.setLook(look);
        List.of(decisionsSection, formatsSection, deliverablesSection, findingsSection)
                .forEach(section -> section.setLook(look));
        List.of(decisionsGrid, formatsGrid, deliverablesGrid)
                .forEach(each -> each.grid().setLook(look));
        findings.setLook(look);
        staff.setLook(look);
        rows.forEach(row -> row.setLook(look));
    }

    @Override
    public boolean take() {
        return decisionsGrid.grid().finishEntry() && formatsGrid.grid().finishEntry() && staff.take();
    }

    @Override
    public void toTop() {
        page.toTop();
    }

    @Override
    public boolean setFocus() {
        return presenter.decisions().isEmpty()
                ? first.setFocus()
                : decisionsGrid.grid().setFocus();
    }

    private static FindingBlocks.Finding block(StaffingFinding finding) {
        return new FindingBlocks.Finding(
                FormatsPresenter.sign(finding.severity()), finding.text(), finding.why() + " " + finding.remedy());
    }

    /** A button without words has nothing to do. */
    private void label(Button button, String words) {
        button.setText(words.isEmpty() ? "Nothing to do" : words);
        button.setVisible(!words.isEmpty());
        boolean any = derive.getVisible() || drop.getVisible();
        Shown.set(deliverableButtons, any);
    }

    private boolean decisionKey(int accelerator) {
        switch (accelerator) {
            case SWT.INSERT -> addDecision();
            case SWT.DEL -> withdrawDecision();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean formatKey(int accelerator) {
        switch (accelerator) {
            case SWT.INSERT -> addFormat();
            case SWT.DEL -> withdrawFormat();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void addDecision() {
        if (take()) {
            edit(decisionsGrid, presenter.addDecision());
        }
    }

    private void addFormat() {
        if (take()) {
            decision().map(presenter::addFormat).ifPresent(row -> edit(formatsGrid, row));
        }
    }

    private static void edit(FormGrid grid, int row) {
        grid.grid().moveTo(row, 0);
        grid.grid().setFocus();
        grid.grid().edit("");
    }

    private void withdrawDecision() {
        decisionsGrid.grid().cancelEntry();
        decisions.at(decisionsGrid.grid().selection().row()).ifPresent(presenter::withdraw);
    }

    private void withdrawFormat() {
        formatsGrid.grid().cancelEntry();
        formats.at(formatsGrid.grid().selection().row()).ifPresent(presenter::withdraw);
    }

    /** The decision of the cursor, else the last one. */
    private Optional<FormatDecision> decision() {
        return decisions
                .at(decisionsGrid.grid().selection().row())
                .or(() -> presenter.decisions().stream().reduce((before, last) -> last));
    }
}
