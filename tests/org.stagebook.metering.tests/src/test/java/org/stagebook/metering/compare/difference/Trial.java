package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.lanes.LaneSound;

/**
 * One pair of recordings made from a seed, compared, and held against what was done.
 *
 * @param row of the table
 */
record Trial(String row, long seed) {

    static final List<String> ROWS = List.of(
            "gain step",
            "moved effect",
            "delayed stem",
            "delayed stretch",
            "replaced music",
            "fade",
            "filter",
            "silenced",
            "added",
            "noise at -80 dBFS",
            "identical but re-dithered",
            "several changes");

    /**
     * What came of it.
     *
     * @param changes made
     * @param found of those
     * @param placed of those, to a picture frame
     * @param named of those, rightly
     * @param falseAlarms differences that nobody made
     * @param report what went wrong, for people
     */
    record Outcome(Trial trial, int changes, int found, int placed, int named, int falseAlarms, String report) {
        boolean isRight() {
            return named == changes && placed == changes && falseAlarms == 0;
        }
    }

    Outcome run(ExecutorService executor) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        int channels = new int[] {1, 2, 6}[random.nextInt(3)];
        int frames = (int) (FilmSound.RATE * (8 + random.nextDouble() * (channels == 6 ? 3 : 8)));
        Mixes mixes = made(new Mixes(random, channels, frames));
        boolean sixteen = random.nextBoolean();
        boolean otherDither = random.nextBoolean() || row.startsWith("identical");
        boolean narrowed = row.startsWith("identical") && random.nextInt(3) == 0;
        long dither = random.nextLong();
        double[][] one = Dither.stored(mixes.first(), narrowed || !sixteen ? 24 : 16, dither);
        double[][] other =
                Dither.stored(mixes.second(), narrowed || sixteen ? 16 : 24, otherDither ? dither + 1 : dither);
        Differences found =
                new DifferenceFinder(executor, 1).find(programme(one), programme(other), MeasureProgress.NONE);
        return judged(mixes, found, channels + " channels " + (sixteen ? 16 : 24) + "-bit");
    }

    private Mixes made(Mixes mixes) {
        return switch (row) {
            case "gain step" -> mixes.gainStep(0, 1);
            case "moved effect" -> mixes.moved();
            case "delayed stem" -> mixes.delayedStem();
            case "delayed stretch" -> mixes.delayedStretch(0, 1);
            case "replaced music" -> mixes.replacedMusic(0, 1);
            case "fade" -> mixes.fade(0, 1);
            case "filter" -> mixes.filtered(0, 1);
            case "silenced" -> mixes.silenced(0, 1);
            case "added" -> mixes.added(0, 1);
            case "noise at -80 dBFS" -> mixes.noise(0, 1);
            case "several changes" -> mixes.several();
            default -> mixes.identical();
        };
    }

    private Outcome judged(Mixes mixes, Differences found, String what) {
        List<Difference> left = new ArrayList<>(found.differences());
        int seen = 0;
        int placed = 0;
        int named = 0;
        for (Truth truth : mixes.truths()) {
            Truth.Audible audible = truth.audible(mixes.first(), mixes.second());
            Optional<Difference> match = left.stream()
                    .filter(difference -> truth.overlaps(difference.place()))
                    .min(java.util.Comparator.comparing(
                            difference -> !truth.named().test(difference)));
            if (match.isPresent()) {
                left.remove(match.get());
                seen++;
                placed += truth.isAt(match.get().place(), audible) ? 1 : 0;
                named += truth.named().test(match.get()) ? 1 : 0;
            }
        }
        Outcome outcome = new Outcome(this, mixes.truths().size(), seen, placed, named, left.size(), "");
        return outcome.isRight()
                ? outcome
                : new Outcome(this, outcome.changes, seen, placed, named, left.size(), report(mixes, found, what));
    }

    private String report(Mixes mixes, Differences found, String what) {
        StringBuilder text = new StringBuilder(row + ", seed " + seed + ", " + what + "\n");
        for (Truth truth : mixes.truths()) {
            Truth.Audible audible = truth.audible(mixes.first(), mixes.second());
            text.append(String.format(
                    Locale.ROOT,
                    "  made: %s %s, %.3f to %.3f s (heard %.3f to %.3f)%n",
                    truth.kind(),
                    truth.detail(),
                    seconds(truth.startFrame()),
                    seconds(truth.endFrame()),
                    seconds(audible.startFrame()),
                    seconds(audible.endFrame())));
        }
        for (Difference difference : found.differences()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  found: %.3f to %.3f s %s%n",
                    seconds(difference.place().startFrame()),
                    seconds(difference.place().endFrame()),
                    difference));
        }
        return text.toString();
    }

    private static double seconds(long frame) {
        return (double) frame / FilmSound.RATE;
    }

    static Programme programme(double[][] planar) {
        int frames = planar[0].length;
        Optional<ChannelOrder> order = switch (planar.length) {
            case 2 -> Optional.of(ChannelOrder.L_R);
            case 6 -> Optional.of(ChannelOrder.L_R_C_LFE_LS_RS);
            default -> Optional.of(ChannelOrder.M);
        };
        return new Programme(
                new LaneSound(FilmSound.RATE, planar.length, frames, Optional.empty(), () -> new Held(planar)), order);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Held(double[][] planar) implements SoundSource {
        @Override
        public int sampleRateHz() {
            return FilmSound.RATE;
        }

        @Override
        public int channels() {
            return planar.length;
        }

        @Override
        public long frames() {
            return planar[0].length;
        }

        @Override
        public int read(long startFrame, double[][] target) {
            int count = (int) Math.min(target[0].length, frames() - startFrame);
            for (int channel = 0; channel < target.length; channel++) {
                System.arraycopy(planar[channel], (int) startFrame, target[channel], 0, count);
            }
            return count;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
