package org.stagebook.ui.parts.handoff;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.HandoffField;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.handoff.presenter.QuestionsTable;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.WrittenText;

/** What the receiver has to know first: brief, organisation, known problems, open questions. */
final class ReadingPage extends FormPage {

    private final WrittenText briefText;
    private final Section brief;
    private final Section organisation;
    private final Section problems;
    private final Section asked;
    private final QuestionsTable questions;
    private final FormGrid questionsGrid;
    private final WholeQuestion whole;
    private final Button next;

    ReadingPage(Composite parent, PageContext context) {
        super(parent, context, HandoffPage.READING, 2, Optional.empty());
        HandoffPresenter presenter = context.presenter();
        brief = section(0, HandoffField.BRIEF);
        briefText = written(brief, HandoffField.BRIEF);
        organisation = section(1, HandoffField.ORGANISATION);
        written(organisation, HandoffField.ORGANISATION);
        asked = section(
                0, "Open questions", "What has to be decided, and by whom, before the mix. Answers may come any time.");
        questions = new QuestionsTable(presenter);
        questionsGrid = grid(asked, questions, "handoff.questions", new Choosing(), 12);
        whole = new WholeQuestion(asked);
        buttons(asked).add("Add a question", "handoff.addQuestion", this::addQuestion);
        problems =
                section(1, "Known problems", "One a line: what is wrong already, so that nobody looks for it twice.");
        text(problems, "handoff.problems", presenter::knownProblems, presenter::setKnownProblems);
        next = footButton(
                "Check the contents", "reading.next", () -> context.open().accept(HandoffPage.CHECK));
    }

    @Override
    void showModel() {
        boolean draft = presenter().isDraft();
        brief.guide(presenter().text(HandoffField.BRIEF).isBlank(), draft);
        organisation.guide(presenter().text(HandoffField.ORGANISATION).isBlank(), draft);
        problems.guide(presenter().handoff().getKnownProblems().isEmpty(), draft);
        asked.guide(presenter().handoff().getOpenQuestions().isEmpty(), true);
        whole.show(
                presenter().handoff().getOpenQuestions(),
                questionsGrid.grid().selection().row());
        label(next, draft ? "Check the contents" : "", true);
    }

    @Override
    public void setLook(GridLook look) {
        super.setLook(look);
        whole.setLook(look);
    }

    @Override
    public boolean setFocus() {
        return briefText.control().setFocus();
    }

    private Section section(int column, HandoffField field) {
        return section(column, field.title(), field.guidance());
    }

    private WrittenText written(Section section, HandoffField field) {
        return text(
                section,
                "handoff." + field.name(),
                () -> presenter().text(field),
                typed -> presenter().set(field, typed));
    }

    private void addQuestion() {
        if (take()) {
            int row = questions.add();
            questionsGrid.grid().moveTo(row, 0);
            questionsGrid.grid().setFocus();
            questionsGrid.grid().edit("");
        }
    }

    /** Shows in full what the cursor stands on. */
    private final class Choosing implements GridListener {
        @Override
        public void selectionChanged() {
            if (whole.show(
                    presenter().handoff().getOpenQuestions(),
                    questionsGrid.grid().selection().row())) {
                measure();
            }
        }

        @Override
        public void headClicked(int column) {
            // the order is that in which they were asked
        }

        @Override
        public void notTaken(String words) {
            // whatever is typed is taken
        }

        @Override
        public boolean keyPressed(int accelerator) {
            boolean wanted = accelerator == SWT.INSERT || accelerator == (SWT.MOD1 | SWT.CR);
            if (wanted) {
                addQuestion();
            }
            return wanted;
        }
    }
}
