package org.stagebook.ui.parts.handoff.presenter;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Question;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.GridContent;

/** Open questions of a handoff, and their answers; an answer may come whenever it comes. */
public final class QuestionsTable implements GridContent, CellEntry {

    private static final List<EAttribute> ATTRIBUTES =
            List.of(Literals.QUESTION__TEXT, Literals.QUESTION__ASKED_BY, Literals.QUESTION__ANSWER);
    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("question", "Question", 320, Style.TEXT, true),
            new GridColumn("askedBy", "Asked by", 140, Style.TEXT, false),
            new GridColumn("answer", "Answer", 320, Style.TEXT, true));

    private final HandoffPresenter presenter;

    public QuestionsTable(HandoffPresenter presenter) {
        this.presenter = presenter;
    }

    /** Adds an empty question, to be typed into; answers its row. */
    public int add() {
        NewObject question = NewObject.of(Literals.QUESTION);
        presenter
                .session()
                .run(new AddObjects(presenter.handoff(), Literals.HANDOFF_PACKAGE__OPEN_QUESTIONS, List.of(question)));
        return rowCount() - 1;
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return questions().size();
    }

    @Override
    public GridCell cell(int row, int column) {
        return GridCell.of(textOf(row, column));
    }

    @Override
    public String hover(int row, int column) {
        return textOf(row, column);
    }

    @Override
    public boolean isEditable(int row, int column) {
        return true;
    }

    @Override
    public String textOf(int row, int column) {
        Object value = questions().get(row).eGet(ATTRIBUTES.get(column));
        return value == null ? "" : value.toString();
    }

    @Override
    public EntryHint read(int row, int column, String typed) {
        return EntryHint.NOTHING;
    }

    @Override
    public boolean commit(int row, int column, String typed) {
        if (!typed.strip().equals(textOf(row, column))) {
            Question question = questions().get(row);
            EAttribute attribute = ATTRIBUTES.get(column);
            presenter
                    .session()
                    .run(
                            typed.isBlank()
                                    ? SetFeature.clear(question, attribute)
                                    : SetFeature.of(question, attribute, typed.strip()));
        }
        return true;
    }

    private List<Question> questions() {
        return presenter.handoff().getOpenQuestions();
    }
}
