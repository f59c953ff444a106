package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.util.List;
import java.util.Optional;
import org.stagebook.handoff.compare.Difference;
import org.stagebook.handoff.compare.PackageComparison;
import org.stagebook.model.ChangeKind;
import org.stagebook.model.PackageChange;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** What a package says anew: recorded when it was built, or compared while it is a draft. */
public final class ChangesTable {

    private final HandoffPresenter presenter;
    private Optional<PackageComparison> compared = Optional.empty();

    public ChangesTable(HandoffPresenter presenter) {
        this.presenter = presenter;
    }

    /** Takes over a comparison of the draft with the package before. */
    public void compared(PackageComparison comparison) {
        compared = Optional.of(comparison);
    }

    /** Whether there is anything to compare with. */
    public boolean follows() {
        return presenter.handoff().getSupersedes() != null;
    }

    /** Which package it follows, and what is shown. */
    public String summary() {
        if (!follows()) {
            return "";
        }
        String earlier = "\u201c" + orEmpty(presenter.handoff().getSupersedes().getName()) + "\u201d";
        if (!presenter.isDraft()) {
            return "Against " + earlier + ", as recorded when this package was built.";
        }
        return compared.isEmpty()
                ? "This draft follows " + earlier + ". Compare it to see what the receiver will be told."
                : "Against " + earlier
                        + ", as the draft is now. Files are compared by name and size until they are hashed.";
    }

    /** What could not be compared, and why. */
    public String notes() {
        return presenter.isDraft()
                ? compared.map(comparison -> String.join("\n", comparison.notes()))
                        .orElse("")
                : "";
    }

    /** Files, cues and words, in this order. */
    public ObjectTable<Difference> table() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(
                                column("subject", "What", 96, false),
                                change -> GridCell.of(change.subject().getLiteral())
                                        .in(Tone.QUIET)),
                        ObjectColumn.read(
                                column("kind", "How", 88, false),
                                change -> GridCell.of(change.kind().getLiteral())),
                        ObjectColumn.read(column("name", "Which", 240, true), ChangesTable::name),
                        ObjectColumn.read(
                                column("detail", "Detail", 320, true), change -> GridCell.of(change.detail()))),
                this::differences);
    }

    /** The same as a list. */
    public List<Difference> differences() {
        return presenter.isDraft() && follows()
                ? compared.map(PackageComparison::differences).orElse(List.of())
                : presenter.handoff().getChanges().stream()
                        .map(ChangesTable::difference)
                        .toList();
    }

    private static Difference difference(PackageChange change) {
        return new Difference(
                change.getSubject(), change.getKind(), orEmpty(change.getName()), orEmpty(change.getDetail()));
    }

    private static GridCell name(Difference change) {
        GridCell cell = GridCell.of(ContentsTables.file(change.name()));
        return change.kind() == ChangeKind.REMOVED ? cell.in(Tone.STRUCK) : cell;
    }

    private static GridColumn column(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }
}
