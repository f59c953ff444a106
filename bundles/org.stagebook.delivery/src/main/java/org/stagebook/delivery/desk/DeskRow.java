package org.stagebook.delivery.desk;

import java.util.List;
import java.util.Optional;

/**
 * One kind of deliverable, across all episodes and reels.
 *
 * @param name of it, with layout and language
 * @param cells one for each column; nothing where it is not asked for
 */
public record DeskRow(String name, List<Optional<DeskCell>> cells) {

    /** Copies the list. */
    public DeskRow {
        cells = List.copyOf(cells);
    }

    /** Whether something stands in the way of any of them. */
    public boolean blocksDelivery() {
        return cells.stream().flatMap(Optional::stream).anyMatch(DeskCell::blocksDelivery);
    }
}
