package org.stagebook.ui.parts.plan.presenter;

import org.stagebook.model.PhaseKind;
import org.stagebook.ui.parts.grid.presenter.GridCell.Chip;

/**
 * How phases of a kind are told from others at a glance.
 *
 * @param code a few letters, for those who do not see the colour
 * @param hex the colour, {@code #RRGGBB}
 */
public record KindLook(String code, String hex) {

    /** That of a kind. */
    public static KindLook of(PhaseKind kind) {
        return switch (kind) {
            case EDITORIAL -> new KindLook("EDIT", "#56B4E9");
            case PREMIX -> new KindLook("PRE", "#E69F00");
            case FINAL -> new KindLook("FINAL", "#009E73");
            case PLAYBACK -> new KindLook("PLAY", "#CC79A7");
            case FIXES -> new KindLook("FIX", "#D55E00");
            case MUSIC_AND_EFFECTS -> new KindLook("M&E", "#F0E442");
            case DELIVERABLES -> new KindLook("DELIV", "#2F7FC1");
        };
    }

    /** The letters on the colour. */
    public Chip chip() {
        return new Chip(code, hex);
    }
}
