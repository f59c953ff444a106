package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.counted;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Query;
import org.stagebook.model.Verification;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.presenter.PageTab;

/** Where each page of a handoff stands, and what is due next. */
public final class HandoffProgress {

    private final HandoffPresenter presenter;

    public HandoffProgress(HandoffPresenter presenter) {
        this.presenter = presenter;
    }

    /** How a page is announced now. */
    public PageTab tab(HandoffPage page) {
        return switch (page) {
            case OVERVIEW -> new PageTab("Overview", presenter.stateSign(), "The package is " + state() + ".");
            case CONTENTS -> contents();
            case READING -> reading();
            case CHECK -> check();
            case PACKAGE -> presenter.isDraft() ? build() : verified();
            case ACCEPTANCE -> acceptance();
            case CHANGES -> changes();
        };
    }

    /** All pages but the first, which shows them. */
    public List<PageTab> others() {
        return Arrays.stream(HandoffPage.values())
                .filter(page -> page != HandoffPage.OVERVIEW)
                .map(this::tab)
                .toList();
    }

    /** What is due; nothing where all is done. */
    public Optional<NextStep> next() {
        return switch (presenter.state()) {
            case DRAFT -> Optional.of(draft());
            case ISSUED ->
                Optional.of(
                        handoff().getVerifications().isEmpty()
                                ? new NextStep(HandoffPage.PACKAGE, "Verify the package")
                                : new NextStep(HandoffPage.ACCEPTANCE, judging()));
            case RECEIVED ->
                Optional.of(new NextStep(HandoffPage.ACCEPTANCE, openQueries() > 0 ? "Answer the queries" : judging()));
            case ACCEPTED_WITH_EXCEPTIONS ->
                Optional.of(new NextStep(HandoffPage.ACCEPTANCE, "See what was not accepted"));
            case ACCEPTED, SUPERSEDED -> Optional.empty();
        };
    }

    private String judging() {
        return presenter.side().judges() ? "Judge the files" : "Import the letter";
    }

    private NextStep draft() {
        if (handoff().getContents().isEmpty()) {
            return new NextStep(HandoffPage.CONTENTS, "Add files");
        }
        if (handoff().getCheckedAt() == null) {
            return new NextStep(HandoffPage.CHECK, "Check the contents");
        }
        long errors = open(FindingSeverity.ERROR);
        return errors > 0
                ? new NextStep(HandoffPage.CHECK, "Mend or waive " + counted(errors, "error", "errors"))
                : new NextStep(HandoffPage.PACKAGE, "Build the package");
    }

    private PageTab contents() {
        int files = handoff().getContents().size();
        return files == 0
                ? new PageTab("Contents", Sign.NOT_STARTED, "No files are listed.")
                : new PageTab("Contents", Sign.DONE, counted(files, "file is listed.", "files are listed."));
    }

    private PageTab reading() {
        boolean brief = !presenter.text(HandoffField.BRIEF).isBlank();
        boolean organised = !presenter.text(HandoffField.ORGANISATION).isBlank();
        long unanswered = handoff().getOpenQuestions().stream()
                .filter(question -> question.getAnswer() == null)
                .count();
        if (!brief && !organised) {
            return new PageTab("How to read it", Sign.NOT_STARTED, "Nothing is written for the receiver.");
        }
        if (!brief || !organised) {
            return new PageTab(
                    "How to read it",
                    Sign.ATTENTION,
                    brief ? "How it is organised is not said." : "The brief is not written.");
        }
        return unanswered > 0
                ? new PageTab(
                        "How to read it",
                        Sign.ATTENTION,
                        counted(unanswered, "question has no answer.", "questions have no answer."))
                : new PageTab("How to read it", Sign.DONE, "Brief and organisation are written.");
    }

    private PageTab check() {
        if (handoff().getCheckedAt() == null) {
            return new PageTab("Check", Sign.NOT_STARTED, "The contents were not checked.");
        }
        long errors = open(FindingSeverity.ERROR);
        long warnings = open(FindingSeverity.WARNING);
        Sign sign = errors > 0 ? Sign.FAILED : warnings > 0 ? Sign.ATTENTION : Sign.DONE;
        String words = errors + warnings == 0
                ? "Nothing is open."
                : counted(errors, "error", "errors") + " and " + counted(warnings, "warning", "warnings") + " open.";
        return new PageTab("Check", sign, words);
    }

    /** What was found with this severity and neither mended nor waived. */
    long open(FindingSeverity severity) {
        return handoff().getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity && finding.getWaiver() == null)
                .count();
    }

    private static PageTab build() {
        return new PageTab("Build", Sign.NOT_STARTED, "The package is not built.");
    }

    private PageTab verified() {
        if (handoff().getVerifications().isEmpty()) {
            return new PageTab("Package", Sign.ATTENTION, "Built on " + presenter.built() + ", not verified since.");
        }
        Verification last = handoff().getVerifications().getLast();
        return VerificationsTable.isClean(last)
                ? new PageTab("Package", Sign.DONE, "Everything is as it was sealed or declared.")
                : new PageTab("Package", Sign.FAILED, "Not everything is as it was sealed.");
    }

    private PageTab acceptance() {
        Sign sign = switch (presenter.state()) {
            case DRAFT, ISSUED, RECEIVED -> Sign.NOT_STARTED;
            case ACCEPTED_WITH_EXCEPTIONS -> Sign.ATTENTION;
            case ACCEPTED -> Sign.DONE;
            case SUPERSEDED -> Sign.STALE;
        };
        long queries = openQueries();
        String words = switch (presenter.state()) {
            case DRAFT -> "Nothing was sent yet.";
            case ISSUED -> "The receiver has said nothing yet.";
            case RECEIVED -> queries > 0 ? counted(queries, "query is open.", "queries are open.") : "It was received.";
            case ACCEPTED_WITH_EXCEPTIONS, ACCEPTED, SUPERSEDED -> "The package is " + state() + ".";
        };
        return new PageTab("Acceptance", queries > 0 ? Sign.ATTENTION : sign, words);
    }

    private PageTab changes() {
        if (handoff().getSupersedes() == null) {
            return new PageTab("What changed", Sign.NOT_STARTED, "It follows no other package.");
        }
        return presenter.isDraft()
                ? new PageTab("What changed", Sign.NOT_STARTED, "Recorded when the package is built.")
                : new PageTab(
                        "What changed",
                        Sign.DONE,
                        counted(handoff().getChanges().size(), "change", "changes") + " recorded.");
    }

    private long openQueries() {
        return handoff().getQueries().stream().filter(HandoffProgress::isOpen).count();
    }

    private static boolean isOpen(Query query) {
        return query.getSettledAt() == null;
    }

    private String state() {
        return presenter.state() == HandoffState.DRAFT ? "a draft" : presenter.stateWords();
    }

    private HandoffPackage handoff() {
        return presenter.handoff();
    }
}
