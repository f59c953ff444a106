package org.stagebook.ui.parts.handoff;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.model.Query;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.handoff.presenter.JudgementTable;
import org.stagebook.ui.parts.handoff.presenter.Judgements;
import org.stagebook.ui.parts.handoff.presenter.QueryThreads;
import org.stagebook.ui.parts.pages.FieldRows;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;

/** The receiver's word on each file and on the whole, and the queries with their answers. */
final class AcceptancePage extends FormPage {

    private static final FirstStep.Words EMPTY = new FirstStep.Words(
            "Nothing was sent yet",
            "Here the receiver says of each file whether it is accepted, accepted with a remark, queried or refused, and both"
                    + " sides answer queries. The package has to be built first.",
            "Go to Build",
            "acceptance.first");
    private static final int MOST_ROWS = 16;

    private final Judgements judgements;
    private final QueryThreads threads;
    private final FormGrid grid;
    private final Section files;
    private final Section word;
    private final FieldRows fields;
    private final SignatureFields signature;
    private final Text remark;
    private final Label problem;
    private final Section queries;
    private final ThreadBlocks blocks;
    private final Button accept;

    AcceptancePage(Composite parent, PageContext context) {
        super(parent, context, HandoffPage.ACCEPTANCE, 1, Optional.of(EMPTY));
        judgements = new Judgements(context.presenter());
        threads = new QueryThreads(context.presenter());
        files = section(0, "Files", "The receiver judges; import the letter that comes back.");
        grid = grid(
                files,
                new JudgementTable(context.presenter(), judgements, this::refresh).table(),
                "acceptance.items",
                new ReadingListener(NO_KEYS),
                MOST_ROWS);
        word = section(0, "Your word", "");
        fields = fields(word, 3);
        signature =
                new SignatureFields(fields, "acceptance", context.presenter().signature(), this::canAccept);
        remark = fields.typed("Remark", "acceptance.remark", "on the package as a whole", judgements::setRemark);
        problem = new Label(word, SWT.WRAP);
        problem.setData("id", "acceptance.problem");
        problem.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        queries = section(0, "Queries and answers", "Nothing was asked. A file that is queried begins a thread here.");
        blocks = new ThreadBlocks(queries, threads, context.look());
        footButton("Import a letter\u2026", "acceptance.import", this::importLetter);
        footButton("Save a letter\u2026", "acceptance.save", this::saveLetter);
        accept = footButton("Accept", "acceptance.accept", () -> works().accept(judgements.request()));
    }

    /** Brings a query to the front. */
    void reveal(Query query) {
        refresh();
        if (threads.all().stream().anyMatch(thread -> thread.query() == query)) {
            blocks.setFocus();
        }
    }

    @Override
    boolean isEmpty() {
        return presenter().isDraft();
    }

    @Override
    void firstStep() {
        context().open().accept(HandoffPage.PACKAGE);
    }

    @Override
    void showModel() {
        queries.guide(threads.all().isEmpty(), true);
        signature.refresh();
        boolean judging = presenter().canJudge();
        files.guide(presenter().isUnderJudgement() && !judging, true);
        Shown.set(word, judging || !threads.all().isEmpty());
        blocks.refresh();
        canAccept();
    }

    @Override
    public void setLook(GridLook look) {
        super.setLook(look);
        blocks.setLook(look);
        CssRole.QUIET.paint(problem, look.colors());
        problem.setBackground(look.colors().panel());
        problem.setFont(look.fonts().body());
    }

    /** The table of the files. */
    FormGrid files() {
        return grid;
    }

    private void canAccept() {
        boolean judging = presenter().canJudge();
        String missing = judging ? judgements.problem().orElse("") : "";
        problem.setText(missing);
        Shown.set(problem, !missing.isEmpty());
        remark.setEnabled(judging);
        label(
                accept,
                judging ? judgements.label() : "",
                missing.isEmpty() && !works().watch().isRunning());
        blocks.refresh();
        accept.getParent().getParent().layout(true, true);
        word.requestLayout();
    }

    private void importLetter() {
        context().prompts().letter("Import a letter").ifPresent(works()::importLetter);
    }

    private void saveLetter() {
        String name = String.valueOf(presenter().handoff().getName()).replaceAll("[^\\p{L}\\p{N} _-]", " ");
        context()
                .prompts()
                .newLetter("Save a letter", "Letter on " + name.strip() + ".json")
                .ifPresent(works()::saveLetter);
    }
}
