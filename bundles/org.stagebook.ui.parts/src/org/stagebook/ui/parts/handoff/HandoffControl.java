package org.stagebook.ui.parts.handoff;

import java.util.List;
import java.util.function.IntPredicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.edit.Registration;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.ContentsTable;
import org.stagebook.ui.parts.handoff.presenter.HandoffField;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.handoff.presenter.HandoffStep;
import org.stagebook.ui.parts.handoff.presenter.QuestionsTable;
import org.stagebook.ui.parts.handoff.presenter.VerificationsTable;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.WrittenText;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** The form on a handoff, from the brief to the receiver's word; needs no workbench and follows the session by itself. */
public final class HandoffControl extends Composite {

    private static final IntPredicate NO_KEYS = accelerator -> false;

    private final HandoffPresenter presenter;
    private final HandoffActions actions;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final HandoffHead head;
    private final Section briefSection;
    private final Section organisationSection;
    private final Section contentsSection;
    private final Section questionsSection;
    private final Section problemsSection;
    private final Section historySection;
    private final WrittenText brief;
    private final WrittenText organisation;
    private final WrittenText problems;
    private final QuestionsTable questions;
    private final FormGrid contentsGrid;
    private final FormGrid questionsGrid;
    private final FormGrid historyGrid;
    private final ActionBar bar;
    private GridLook look;

    public HandoffControl(Composite parent, HandoffPresenter presenter, GridLook look, HandoffActions actions) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.actions = actions;
        this.look = look;
        setLayout(flush(new GridLayout(1, false)));
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page = new Composite(scroll, SWT.NONE);
        GridLayout pageLayout = new GridLayout(1, false);
        pageLayout.marginWidth = 16;
        pageLayout.marginHeight = 8;
        pageLayout.verticalSpacing = 0;
        page.setLayout(pageLayout);
        scroll.setContent(page);
        head = new HandoffHead(page, presenter);
        briefSection = section(HandoffField.BRIEF);
        brief = written(briefSection, HandoffField.BRIEF);
        organisationSection = section(HandoffField.ORGANISATION);
        organisation = written(organisationSection, HandoffField.ORGANISATION);
        contentsSection = new Section(
                page,
                "Contents",
                "Nothing yet. Build copies a folder of files into the package and fingerprints each.");
        contentsGrid = new FormGrid(contentsSection, new ContentsTable(presenter, this::judged), look, NO_KEYS);
        questionsSection = new Section(page, "Open questions", "What has to be decided, and by whom, before the mix.");
        questions = new QuestionsTable(presenter);
        questionsGrid = new FormGrid(questionsSection, questions, look, this::questionKey);
        addButton();
        problemsSection =
                new Section(page, "Known problems", "One a line: what is wrong already, so that nobody looks twice.");
        problems = new WrittenText(problemsSection, true, presenter::knownProblems, presenter::setKnownProblems);
        problems.control().setData("id", "handoff.problems");
        historySection = new Section(page, "Verifications", "Not verified yet.");
        historyGrid = new FormGrid(historySection, new VerificationsTable(presenter), look, NO_KEYS);
        bar = new ActionBar(this, presenter, this::pressed);
        Registration registration = presenter.session().addListener(event -> refresh());
        addListener(SWT.Dispose, event -> registration.close());
        scroll.addListener(SWT.Resize, event -> measure());
        setColors(look.colors());
    }

    public void setColors(StagebookColors colors) {
        look = look.with(colors);
        CssRole.PANEL.paint(this, colors);
        CssRole.PANEL.paint(scroll, colors);
        CssRole.PANEL.paint(page, colors);
        head.setLook(look);
        sections().forEach(section -> section.setLook(look));
        List.of(brief, organisation, problems).forEach(text -> text.setLook(look));
        List.of(contentsGrid, questionsGrid, historyGrid)
                .forEach(each -> each.grid().setLook(look));
        bar.setLook(look);
        refresh();
    }

    /** The table of the files. */
    public Grid contents() {
        return contentsGrid.grid();
    }

    @Override
    public boolean setFocus() {
        return !brief.control().isDisposed() && brief.control().setFocus();
    }

    private void refresh() {
        boolean draft = presenter.isDraft();
        head.refresh(look);
        for (WrittenText text : List.of(brief, organisation, problems)) {
            text.refresh(draft);
            text.setLook(look);
        }
        List.of(contentsGrid, questionsGrid, historyGrid).forEach(FormGrid::refresh);
        briefSection.guide(presenter.text(HandoffField.BRIEF).isBlank(), draft);
        organisationSection.guide(presenter.text(HandoffField.ORGANISATION).isBlank(), draft);
        contentsSection.guide(presenter.handoff().getContents().isEmpty(), draft);
        questionsSection.guide(presenter.handoff().getOpenQuestions().isEmpty(), true);
        problemsSection.guide(presenter.handoff().getKnownProblems().isEmpty(), draft);
        historySection.guide(presenter.handoff().getVerifications().isEmpty(), true);
        bar.refresh();
        measure();
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(page.computeSize(width, SWT.DEFAULT));
        page.layout(true, true);
    }

    private void judged() {
        contentsGrid.refresh();
        bar.refresh();
    }

    private void pressed(HandoffStep step, String role, String by) {
        List.of(brief, organisation, problems).forEach(WrittenText::take);
        head.take();
        if (!contentsGrid.grid().finishEntry() || !questionsGrid.grid().finishEntry()) {
            return;
        }
        bar.say(WorkState.NOT_STARTED, "", look);
        switch (step) {
            case BUILD -> actions.build();
            case VERIFY -> actions.verify();
            case ACCEPT ->
                actions.accept(
                        new HandoffActions.Request(
                                role, by, presenter.refusals().all()),
                        this::acceptFailed);
        }
    }

    private void acceptFailed(String reason) {
        if (!isDisposed()) {
            bar.say(WorkState.FAILED, reason, look);
        }
    }

    private boolean questionKey(int accelerator) {
        boolean wanted = accelerator == SWT.INSERT || accelerator == (SWT.MOD1 | SWT.CR);
        if (wanted) {
            addQuestion();
        }
        return wanted;
    }

    private void addQuestion() {
        int row = questions.add();
        questionsGrid.grid().moveTo(row, 0);
        questionsGrid.grid().setFocus();
        questionsGrid.grid().edit("");
    }

    private void addButton() {
        Button add = new Button(questionsSection, SWT.PUSH);
        add.setText("Add a question");
        add.setData("id", "handoff.addQuestion");
        add.addListener(SWT.Selection, event -> addQuestion());
    }

    private Section section(HandoffField field) {
        return new Section(page, field.title(), field.guidance());
    }

    private WrittenText written(Section section, HandoffField field) {
        WrittenText text =
                new WrittenText(section, true, () -> presenter.text(field), typed -> presenter.set(field, typed));
        text.control().setData("id", "handoff." + field.name());
        return text;
    }

    private List<Section> sections() {
        return List.of(
                briefSection, organisationSection, contentsSection, questionsSection, problemsSection, historySection);
    }

    private static GridLayout flush(GridLayout layout) {
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }
}
