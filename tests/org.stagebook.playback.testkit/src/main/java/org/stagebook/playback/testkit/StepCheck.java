package org.stagebook.playback.testkit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.playback.engine.TransportState;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.Speed;

/**
 * Looks whether the frames that were heard follow each other and come from one source, at normal speed or pulled and at full level. Only
 * where a loop turns may they jump: once for each turn, for no longer than its crossfade, and to a place within the loop.
 */
final class StepCheck {

    /** What the second channel of {@link PlaceSound} is a multiple of at full level. */
    private static final float LEVEL = 0.125f;
    /** Of a level after the converter, in multiples of {@link #LEVEL}. */
    private static final float ROUNDING = 1e-4f;

    private static final int LONGEST_FADE_FRAMES = 1_024;

    private long checkedFrames;

    /** What is out of step, if anything. */
    Optional<String> check(TransportState state, float[][] heard) {
        Pace pace = Pace.of(state.speed());
        if (!state.isRolling() || pace == Pace.OTHER || !isFullLevel(heard[1][0])) {
            return Optional.empty();
        }
        int end = end(heard[1]);
        checkedFrames += end;
        int fading = fading(heard[1], end);
        return fading > LONGEST_FADE_FRAMES + crossfade(state)
                ? Optional.of("The end fades for " + fading + " frames while " + state)
                : new Walk(pace, state, Arrays.copyOf(heard[0], end), Arrays.copyOf(heard[1], end)).fault();
    }

    private static long crossfade(TransportState state) {
        return state.loop().map(loop -> loop.crossfade().frames()).orElse(0L);
    }

    private static boolean isFullLevel(float sample) {
        float multiple = sample / LEVEL;
        return sample > 0 && Math.abs(multiple - Math.round(multiple)) < ROUNDING;
    }

    /** Behind the last frame at the level of the first: what plays to its end, or into a turn, fades there. */
    private static int end(float[] levels) {
        int end = levels.length;
        while (Math.abs(levels[end - 1] - levels[0]) > LEVEL * ROUNDING) {
            end--;
        }
        return end;
    }

    private static int fading(float[] levels, int end) {
        int fading = 0;
        for (int frame = end; frame < levels.length; frame++) {
            fading += levels[frame] == 0 ? 0 : 1;
        }
        return fading;
    }

    long checkedFrames() {
        return checkedFrames;
    }

    /** How exactly places follow each other at a speed. */
    private enum Pace {
        NORMAL(0, 1),
        /** A converted ramp of 2^23 steps waves by some frames, and rings as long as the filter is where it jumps. */
        PULLED(24, 512),
        OTHER(0, 0);

        private final double toleranceFrames;
        private final int ringingFrames;

        Pace(double toleranceFrames, int ringingFrames) {
            this.toleranceFrames = toleranceFrames;
            this.ringingFrames = ringingFrames;
        }

        static Pace of(Speed speed) {
            if (speed.isNormal()) {
                return NORMAL;
            }
            return speed.equals(Speed.PULL_DOWN) || speed.equals(Speed.PULL_UP) ? PULLED : OTHER;
        }
    }

    /** Along one stretch that was heard. */
    private static final class Walk {

        private final Pace pace;
        private final TransportState state;
        private final float[] places;
        private final float[] levels;
        private int anchor;

        Walk(Pace pace, TransportState state, float[] places, float[] levels) {
            this.pace = pace;
            this.state = state;
            this.places = places;
            this.levels = levels;
        }

        Optional<String> fault() {
            long fade = crossfade(state);
            long turns =
                    state.loop().map(loop -> places.length / loop.frames() + 1).orElse(0L);
            for (int frame = 1; frame < places.length; frame++) {
                if (follows(frame)) {
                    continue;
                }
                turns -= isWhereTheRampBeginsAnew(frame) ? 0 : 1;
                if (turns < 0) {
                    return Optional.of(told(frame));
                }
                frame += (int) fade + pace.ringingFrames - 1;
                anchor = frame;
                if (frame < places.length && !isInLoop(frame)) {
                    return Optional.of("A turn leads out of the loop while " + state);
                }
            }
            return Optional.empty();
        }

        private String told(int frame) {
            return String.format(
                    Locale.ROOT,
                    "%d frames after a command place %d is heard and not %.0f, level %.4f and not %.4f, while %s",
                    frame,
                    PlaceSound.frame(places[frame]),
                    expected(frame) % PlaceSound.TURN,
                    levels[frame],
                    levels[0],
                    state);
        }

        private boolean follows(int frame) {
            double off = Math.abs(PlaceSound.frame(places[frame]) - expected(frame)) % PlaceSound.TURN;
            return Math.min(off, PlaceSound.TURN - off) <= pace.toleranceFrames
                    && Math.abs(levels[frame] - levels[0]) < LEVEL * ROUNDING;
        }

        private double expected(int frame) {
            return PlaceSound.frame(places[anchor])
                    + (frame - anchor) * state.speed().factor();
        }

        /** A converter rings there; frames that were not converted are followed across it. */
        private boolean isWhereTheRampBeginsAnew(int frame) {
            return pace == Pace.PULLED && expected(frame) > PlaceSound.TURN - pace.ringingFrames;
        }

        private boolean isInLoop(int frame) {
            return pace != Pace.NORMAL
                    || state.loop().map(loop -> lies(frame, loop)).orElse(true);
        }

        private boolean lies(int frame, LoopRange loop) {
            long into = (long) PlaceSound.frame(places[frame]) - PlaceSound.turned(loop.startFrame());
            return Math.floorMod(into, PlaceSound.TURN) < loop.frames();
        }
    }
}
