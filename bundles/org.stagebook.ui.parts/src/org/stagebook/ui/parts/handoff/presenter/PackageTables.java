package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.counted;
import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.CheckedFile;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Revision;
import org.stagebook.model.Verification;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** A package that was built: where it lies, what the last verification found, what was changed on purpose. */
public final class PackageTables {

    private final HandoffPresenter presenter;

    public PackageTables(HandoffPresenter presenter) {
        this.presenter = presenter;
    }

    /** The last verification, if there was one. */
    public Optional<Verification> last() {
        List<Verification> all = presenter.handoff().getVerifications();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Whether all was well, as a sign. */
    public Sign sign() {
        return last().map(VerificationsTable::isClean)
                .map(clean -> clean ? Sign.DONE : Sign.FAILED)
                .orElse(Sign.NOT_STARTED);
    }

    /** What the last verification found, in two lines at most. */
    public String summary() {
        if (last().isEmpty()) {
            return "Not verified yet. Verifying reads every file and compares it with what was sealed.";
        }
        Verification found = last().get();
        String when = found.getAt() == null ? "" : HandoffPresenter.moment(found.getAt()) + ": ";
        String who = HandoffPresenter.who(found.getBy(), found.getRole());
        String history = orEmpty(found.getHistoryProblem());
        return when + counts(found) + "." + (who.isEmpty() ? "" : " By " + who + ".")
                + (history.isEmpty() ? "" : "\nThe history cannot be trusted: " + history);
    }

    private static String counts(Verification found) {
        List<String> counts = new ArrayList<>();
        counts.add(found.getUnchanged() + " unchanged");
        add(counts, found.getRevised(), "revised as declared");
        add(counts, found.getRenamed(), "renamed");
        if (found.getChanged() > 0) {
            counts.add(counted(found.getChanged(), "undeclared change", "undeclared changes"));
        }
        add(counts, found.getMissing(), "missing");
        add(counts, found.getExtra(), "extra");
        return String.join(", ", counts);
    }

    private static void add(List<String> counts, int count, String word) {
        if (count > 0) {
            counts.add(count + " " + word);
        }
    }

    /** Every file the last verification did not find unchanged. */
    public ObjectTable<CheckedFile> notUnchanged() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(
                                column("outcome", "Outcome", 160, false),
                                file -> GridCell.of(file.getOutcome().getLiteral())
                                        .with(OutcomeSigns.of(file.getOutcome()))),
                        ObjectColumn.read(
                                column("file", "File", 160, true),
                                file -> GridCell.of(ContentsTables.file(file.getPath()))),
                        ObjectColumn.read(
                                column("detail", "Remark", 200, true),
                                file -> GridCell.of(orEmpty(file.getDetail())).in(Tone.QUIET))),
                () -> last().<List<CheckedFile>>map(Verification::getFiles).orElse(List.of()));
    }

    /** What was changed on purpose after sealing. */
    public ObjectTable<Revision> revisions() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(
                                column("kind", "What", 80, false),
                                revision -> GridCell.of(revision.getKind().getLiteral())),
                        ObjectColumn.read(
                                column("file", "File", 120, true),
                                revision -> GridCell.of(ContentsTables.file(revision.getPath()))),
                        ObjectColumn.read(
                                column("why", "Why", 120, true), revision -> GridCell.of(orEmpty(revision.getWhy()))),
                        ObjectColumn.read(
                                column("who", "Who", 88, true),
                                revision -> GridCell.of(who(revision)).in(Tone.QUIET)),
                        ObjectColumn.read(
                                column("at", "When", 128, false),
                                revision -> GridCell.of(
                                                revision.getAt() == null
                                                        ? ""
                                                        : HandoffPresenter.moment(revision.getAt()))
                                        .in(Tone.QUIET))),
                () -> presenter.handoff().getRevisions());
    }

    private static String who(Revision revision) {
        String by = orEmpty(revision.getBy());
        return by.isEmpty() ? orEmpty(revision.getRole()) : by;
    }

    /** The files a revision can be declared for: those found changed first, then all others. */
    public List<String> declarable() {
        Stream<String> found = last().stream()
                .flatMap(verification -> verification.getFiles().stream())
                .filter(file -> file.getOutcome() != CheckOutcome.REVISED)
                .map(file -> orEmpty(file.getPath()));
        Stream<String> all = presenter.handoff().getContents().stream().map(HandoffItem::getPath);
        return Stream.concat(found, all).map(ContentsTables::file).distinct().toList();
    }

    /** Which algorithm its files were sealed with. */
    public String algorithm() {
        return presenter.handoff().getContents().stream()
                .map(item -> orEmpty(item.getHashAlgorithm()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static GridColumn column(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }
}
