package org.stagebook.ui.parts.deliver.presenter;

import java.util.Locale;
import java.util.Optional;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskMatrix;
import org.stagebook.delivery.desk.DeskRow;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.ui.labels.ModelText;

/**
 * Which deliverables are looked at.
 *
 * @param isBlocking whether only those that something stands in the way of
 * @param state only those in this state; nothing for all
 * @param text words that all have to be found in what is known of a deliverable; empty for all
 */
public record DeskFilter(boolean isBlocking, Optional<DeskState> state, String text) {

    /** Leaves nothing out. */
    public static final DeskFilter ALL = new DeskFilter(false, Optional.empty(), "");

    public DeskFilter withBlocking(boolean wanted) {
        return new DeskFilter(wanted, state, text);
    }

    /** With that state alone, or with all if it was that already. */
    public DeskFilter toggled(DeskState clicked) {
        boolean isOn = state.filter(clicked::equals).isPresent();
        return new DeskFilter(isBlocking, isOn ? Optional.empty() : Optional.of(clicked), text);
    }

    public DeskFilter withText(String typed) {
        return new DeskFilter(isBlocking, state, typed.strip());
    }

    /** Whether anything may be left out. */
    public boolean narrows() {
        return !equals(ALL);
    }

    /** The rows in which at least one cell is meant; the columns all stay. */
    public DeskMatrix of(DeskMatrix matrix) {
        return new DeskMatrix(
                matrix.columns(),
                matrix.rows().stream()
                        .filter(row ->
                                row.cells().stream().flatMap(Optional::stream).anyMatch(cell -> isMeant(row, cell)))
                        .toList());
    }

    /** Whether a cell is one that is looked for. */
    public boolean isMeant(DeskRow row, DeskCell cell) {
        return (!isBlocking || cell.blocksDelivery())
                && (state.isEmpty() || state.get() == cell.state())
                && hasWords(row, cell);
    }

    private boolean hasWords(DeskRow row, DeskCell cell) {
        if (text.isEmpty()) {
            return true;
        }
        String known = String.join(
                        " ",
                        row.name(),
                        cell.state().label(),
                        cell.owner(),
                        cell.due().map(Object::toString).orElse(""),
                        cell.version()
                                .map(made -> ModelText.of(made.getLabel()))
                                .orElse(""),
                        String.join(" ", cell.blockers()),
                        String.join(" ", cell.approvals()))
                .toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!known.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
