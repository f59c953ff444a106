package org.stagebook.audio.adm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.stagebook.audio.adm.AdmDocument.Path;

/** What the blocks of one channel have in common, gathered while they are read, since there may be hundreds of thousands. */
final class AdmPath {

    private static final int MOST_LENGTHS = 100;

    private final Set<String> laterInterpolations = new LinkedHashSet<>();
    private String firstInterpolation = "";
    private int blocks;
    private int timed;
    private int cartesian;
    private int jumping;

    void beginBlock(boolean isTimed) {
        blocks++;
        timed += isTimed ? 1 : 0;
    }

    void cartesian(String text) {
        cartesian += isTrue(text) ? 1 : 0;
    }

    void jump(String text) {
        jumping += isTrue(text) ? 1 : 0;
    }

    void interpolation(String length) {
        if (blocks <= 1) {
            firstInterpolation = length;
        } else if (laterInterpolations.size() < MOST_LENGTHS) {
            laterInterpolations.add(length);
        }
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equalsIgnoreCase("true");
    }

    Path path() {
        return new Path(timed, cartesian, jumping, firstInterpolation, new ArrayList<>(laterInterpolations));
    }
}
