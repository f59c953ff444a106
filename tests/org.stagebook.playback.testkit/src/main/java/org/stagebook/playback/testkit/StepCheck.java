package org.stagebook.playback.testkit;

import java.util.Optional;
import org.stagebook.playback.engine.TransportState;

/** Looks whether the frames that were heard follow each other: at normal speed and full level, but where a loop turns. */
final class StepCheck {

    /** What the second channel of {@link PlaceSound} is a multiple of at full level. */
    private static final float LEVEL = 0.125f;

    private long checkedFrames;

    /** What is out of step, if anything. */
    Optional<String> check(TransportState state, float[][] heard) {
        int last = heard[1].length - 1;
        boolean isPlain = state.isRolling() && state.speed().isNormal() && heard[1][0] % LEVEL == 0;
        if (!isPlain || heard[1][0] <= 0 || heard[1][last] <= 0) {
            return Optional.empty();
        }
        checkedFrames += heard[0].length;
        long jumps = jumps(heard[0]);
        long fade = state.loop().map(loop -> loop.crossfade().frames()).orElse(0L);
        long turns =
                state.loop().map(loop -> heard[0].length / loop.frames() + 2).orElse(1L);
        return jumps <= turns * (fade + 1)
                ? Optional.empty()
                : Optional.of(jumps + " frames do not follow the one before in " + turns + " turns while " + state);
    }

    private static long jumps(float[] places) {
        long jumps = 0;
        for (int i = 1; i < places.length; i++) {
            if (PlaceSound.frame(places[i]) - PlaceSound.frame(places[i - 1]) != 1) {
                jumps++;
            }
        }
        return jumps;
    }

    long checkedFrames() {
        return checkedFrames;
    }
}
