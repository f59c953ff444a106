package org.stagebook.ui.parts.grid.presenter;

import java.util.Locale;
import java.util.Optional;

/**
 * What stands in one cell.
 *
 * @param text as written, one line
 * @param tone how loud it is
 * @param badge a sign before the text
 */
public record GridCell(String text, Tone tone, Optional<Badge> badge) {

    /** A cell with nothing in it. */
    public static final GridCell EMPTY = of("");

    /** How loud a text is. */
    public enum Tone {
        NORMAL,
        /** Less important than its neighbours. */
        QUIET,
        /** No longer part of the work: quiet and struck through. */
        STRUCK
    }

    /** A sign that says a category or a state by colour and by letters, never by colour alone. */
    public sealed interface Badge {
        // a chip, a sign or a progress
    }

    /**
     * A short code on its colour.
     *
     * @param text such as {@code FX}
     * @param hex the colour, {@code #RRGGBB}
     */
    public record Chip(String text, String hex) implements Badge {}

    /** One of the signs for states that the whole workbench uses. */
    public enum Sign implements Badge {
        DONE,
        ATTENTION,
        FAILED,
        STALE,
        NOT_STARTED
    }

    /**
     * How far something has come, as a disc that fills; without colour because it is no judgement.
     *
     * @param quarters 0 to 4
     */
    public record Progress(int quarters) implements Badge {}

    public static GridCell of(String text) {
        return new GridCell(text, Tone.NORMAL, Optional.empty());
    }

    public GridCell in(Tone newTone) {
        return new GridCell(text, newTone, badge);
    }

    public GridCell with(Badge newBadge) {
        return new GridCell(text, tone, Optional.of(newBadge));
    }

    /** The cell in words, for a screen reader. */
    public String spoken() {
        String sign = badge.map(GridCell::spoken).orElse("");
        return (sign + " " + text + (tone == Tone.STRUCK ? " (struck out)" : "")).strip();
    }

    private static String spoken(Badge badge) {
        return switch (badge) {
            case Chip chip -> chip.text();
            case Progress progress -> "";
            case Sign sign -> sign.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
