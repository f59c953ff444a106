package org.stagebook.report.pdf;

import java.util.Optional;

/** What pages are filled with, in order. */
sealed interface Piece {

    /**
     * Something to place.
     *
     * @param before room above it, except at the top of a page
     * @param withNext whether it must stand on the page of what follows
     * @param head what stands above it where it begins a page: the head of its table
     */
    record Placeable(Slab slab, float before, boolean withNext, Optional<Slab> head) implements Piece {
        static Placeable of(Slab slab, float before) {
            return new Placeable(slab, before, false, Optional.empty());
        }

        static Placeable keeping(Slab slab, float before) {
            return new Placeable(slab, before, true, Optional.empty());
        }
    }

    /** A new page, with this in its head. */
    record NewPage(String running) implements Piece {}
}
