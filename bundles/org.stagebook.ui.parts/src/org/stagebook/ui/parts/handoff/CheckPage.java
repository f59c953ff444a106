package org.stagebook.ui.parts.handoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.model.Finding;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.CheckPresenter;
import org.stagebook.ui.parts.handoff.presenter.FindingGroup;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FieldRows;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;

/** What the check found at the left; what it means at the right, where it is waived with a reason. */
final class CheckPage extends FormPage {

    private static final FirstStep.Words EMPTY = new FirstStep.Words(
            "The contents were not checked",
            "The check reads every file as a picky assistant would: rate, layout, order of channels, silence, clipping, pops,"
                    + " lengths, names, files nobody listed and cues without a file. Each finding says why it matters and how"
                    + " to mend it, or is waived with a reason the receiver reads.",
            "Check now",
            "check.first");
    private static final int MOST_ROWS = 14;

    private final CheckPresenter check;
    private final Section found;
    private final Label summary;
    private final FormGrid grid;
    private final Section meaning;
    private final FindingDetail detail;
    private final Section waiving;
    private final Label waived;
    private final FieldRows fields;
    private final Text reason;
    private final SignatureFields signature;
    private final Label problem;
    private final Button waive;
    private final Button withdraw;
    private final Button again;
    private final Button next;

    CheckPage(Composite parent, PageContext context) {
        super(parent, context, HandoffPage.CHECK, 2, Optional.of(EMPTY));
        check = new CheckPresenter(context.presenter());
        found = section(0, "Findings", "Nothing was found: the contents are as the mixer wants them.");
        summary = new Label(found, SWT.WRAP);
        summary.setData("id", "check.summary");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        grid = grid(found, check.table(), "check.findings", new Choosing(), MOST_ROWS);
        meaning = section(1, "What it means", "");
        detail = new FindingDetail(meaning);
        waiving = section(1, "Let it stay", "");
        waived = new Label(waiving, SWT.WRAP);
        waived.setData("id", "check.waived");
        GridData waivedData = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        waivedData.widthHint = 320;
        waived.setLayoutData(waivedData);
        fields = fields(waiving, 1);
        reason = fields.typed("Because", "check.reason", "why it may stay; the receiver reads it", typed -> canWaive());
        signature = new SignatureFields(fields, "check", context.presenter().signature(), this::canWaive);
        problem = new Label(waiving, SWT.WRAP);
        GridData problemData = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        problemData.widthHint = 320;
        problem.setLayoutData(problemData);
        ButtonRow row = buttons(waiving);
        waive = row.add("Waive", "check.waive", this::waive);
        ButtonRow withdrawing = buttons(waiving);
        withdraw = withdrawing.add("Withdraw the waiver", "check.withdraw", check::withdraw);
        again = footButton("Check again", "check.again", works()::check);
        next = footButton(
                "Build the package", "check.next", () -> context.open().accept(HandoffPage.PACKAGE));
    }

    /** Shows what is known of a finding. */
    void reveal(Finding finding) {
        check.reveal(finding);
        refresh();
    }

    @Override
    boolean isEmpty() {
        return presenter().isDraft() && !isChecked();
    }

    private boolean isChecked() {
        return presenter().handoff().getCheckedAt() != null;
    }

    @Override
    void firstStep() {
        works().check();
        refresh();
    }

    @Override
    void showModel() {
        summary.setText(isChecked() ? check.summary() : "The contents were not checked before the package was built.");
        found.guide(isChecked() && check.groups().isEmpty(), true);
        if (grid.grid().selection().row() != check.row() && check.row() >= 0) {
            grid.grid().restore(check.row(), IntStream.of(check.row()));
        }
        Optional<FindingGroup> group = check.group();
        Shown.set(meaning, group.isPresent());
        Shown.set(waiving, group.isPresent());
        group.ifPresent(this::showGroup);
        signature.refresh();
        boolean draft = presenter().isDraft();
        label(again, draft ? "Check again" : "", draft && !works().watch().isRunning());
        label(next, draft && !check.hasErrors() ? "Build the package" : "", true);
    }

    @Override
    public void setLook(GridLook look) {
        super.setLook(look);
        detail.setLook(look);
        for (Label label : List.of(summary, waived, problem)) {
            CssRole.QUIET.paint(label, look.colors());
            label.setBackground(look.colors().panel());
            label.setFont(look.fonts().body());
        }
    }

    private void showGroup(FindingGroup group) {
        detail.show(group);
        boolean isWaived = group.isWaived();
        boolean draft = presenter().isDraft();
        waived.setText(
                isWaived
                        ? ("\u201c" + group.reason() + "\u201d\n" + group.waivedBy()).replace("&", "&&")
                        : "Nobody let it stay.");
        Shown.set(waived, isWaived || !draft);
        Shown.set(fields, !isWaived && draft);
        Shown.set(problem, !isWaived && draft);
        Shown.set(waive.getParent(), !isWaived && draft);
        Shown.set(withdraw.getParent(), isWaived && draft);
        canWaive();
    }

    private void canWaive() {
        String missing = check.problem(reason.getText()).orElse("");
        problem.setText(missing);
        problem.requestLayout();
        Enabling.enable(waive, missing.isEmpty());
    }

    private void waive() {
        String words = reason.getText();
        check.waive(words);
        reason.setText("");
    }

    /** Shows what the cursor stands on. */
    private final class Choosing implements GridListener {
        @Override
        public void selectionChanged() {
            int row = grid.grid().selection().row();
            if (row != check.row()) {
                check.select(row);
                refresh();
            }
        }

        @Override
        public void headClicked(int column) {
            // the order is that of what stands in the way
        }

        @Override
        public void notTaken(String words) {
            // nothing is typed here
        }

        @Override
        public boolean keyPressed(int accelerator) {
            boolean enters = accelerator == SWT.CR;
            return enters && reason.isVisible() && reason.setFocus();
        }
    }
}
