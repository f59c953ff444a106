package org.stagebook.metering.compare.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.stagebook.metering.compare.difference.Difference.Altered;
import org.stagebook.metering.compare.difference.Difference.Delayed;
import org.stagebook.metering.compare.difference.Difference.Filtered;
import org.stagebook.metering.compare.difference.Difference.GainOnly;
import org.stagebook.metering.compare.difference.Difference.GainRide;
import org.stagebook.metering.compare.difference.Difference.Moved;

/** Makes a mix and then another out of it by changes that are written down. */
final class Mixes {

    private final SplittableRandom random;
    private final FilmSound film;
    private final int frames;
    private final List<Truth> truths = new ArrayList<>();
    private double[][] first;
    private double[][] second;

    Mixes(SplittableRandom random, int channels, int frames) {
        this.random = random;
        this.frames = frames;
        this.film = new FilmSound(random, channels, frames);
        this.first = new double[channels][frames];
        this.second = first;
    }

    double[][] first() {
        return first;
    }

    double[][] second() {
        return second;
    }

    List<Truth> truths() {
        return truths;
    }

    private double between(double least, double most) {
        return film.between(least, most);
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    /** Everything together, ambience always among it. */
    Mixes printmaster() {
        add(film.ambience(between(-52, -32)));
        add(film.speech(between(-26, -18)));
        if (maybe()) {
            add(film.music(between(-34, -22)));
        }
        happenings();
        return settled();
    }

    /** Ambience and what happens. */
    Mixes effects() {
        add(film.ambience(between(-52, -32)));
        happenings();
        return settled();
    }

    /** Speech over room tone. */
    Mixes dialogue() {
        add(film.ambience(between(-66, -56)));
        add(film.speech(between(-26, -18)));
        return settled();
    }

    private Mixes any() {
        return switch (random.nextInt(3)) {
            case 0 -> effects();
            case 1 -> dialogue();
            default -> printmaster();
        };
    }

    private void happenings() {
        for (int i = 0; i < 2; i++) {
            int length = (int) (FilmSound.RATE * between(0.2, 1));
            lay(first, film.happening(length, between(-24, -10)), random.nextInt(frames - length), film.panning());
        }
    }

    private void add(double[][] stem) {
        for (int channel = 0; channel < first.length; channel++) {
            for (int i = 0; i < frames; i++) {
                first[channel][i] += stem[channel][i];
            }
        }
    }

    private static void lay(double[][] planar, double[] sound, int at, double[] gains) {
        for (int channel = 0; channel < planar.length; channel++) {
            for (int i = 0; i < sound.length; i++) {
                planar[channel][at + i] += gains[channel] * sound[i];
            }
        }
    }

    private Mixes settled() {
        second = copy(first);
        return this;
    }

    private static double[][] copy(double[][] planar) {
        double[][] copy = new double[planar.length][];
        for (int channel = 0; channel < copy.length; channel++) {
            copy[channel] = planar[channel].clone();
        }
        return copy;
    }

    /** A stretch somewhere within a part of the recording. */
    private int[] stretch(double from, double to, double leastSeconds, double mostSeconds) {
        double longest = Math.min(mostSeconds, (to - from) * frames / FilmSound.RATE - 0.2);
        int length = (int) (FilmSound.RATE * between(Math.min(leastSeconds, longest), longest));
        int start = (int) (from * frames) + random.nextInt(Math.max(1, (int) ((to - from) * frames) - length));
        return new int[] {start, start + length};
    }

    private void gained(int[] stretch, IntToDoubleFunction gain) {
        for (double[] channel : second) {
            for (int i = stretch[0]; i < stretch[1]; i++) {
                channel[i] *= gain.applyAsDouble(i - stretch[0]);
            }
        }
    }

    Mixes gainStep(double from, double to) {
        if (truths.isEmpty()) {
            any();
        }
        double gainDb = between(0.5, 6) * (maybe() ? 1 : -1);
        int[] stretch = from == 0 && random.nextInt(4) == 0 ? new int[] {0, frames} : stretch(from, to, 0.8, 5);
        gained(stretch, i -> FilmSound.factor(gainDb));
        truths.add(new Truth(
                "gain step",
                stretch[0],
                stretch[1],
                found -> found instanceof GainOnly gain
                        && !gain.polarityInverted()
                        && Math.abs(gain.gainDb() - gainDb) < 0.1,
                "%.2f dB".formatted(gainDb)));
        return this;
    }

    Mixes fade(double from, double to) {
        if (truths.isEmpty()) {
            any();
        }
        int[] stretch = stretch(from, to, 0.4, 4);
        double length = stretch[1] - stretch[0];
        double endDb = maybe() ? between(-30, -4) : between(3, 8);
        boolean in = maybe();
        boolean linear = maybe();
        double end = FilmSound.factor(endDb);
        gained(stretch, i -> {
            double progress = in ? 1 - i / length : i / length;
            return linear ? 1 + (end - 1) * progress : FilmSound.factor(endDb * progress);
        });
        double startsAt = in ? endDb : 0;
        double endsAt = in ? 0 : endDb;
        truths.add(new Truth(
                "fade",
                stretch[0],
                stretch[1],
                found -> found instanceof GainRide ride
                        && Math.abs(ride.startGainDb() - startsAt) < 1
                        && Math.abs(ride.endGainDb() - endsAt) < 1,
                "%.1f to %.1f dB %s".formatted(startsAt, endsAt, linear)));
        return this;
    }

    Mixes moved() {
        if (maybe()) {
            effects();
        } else {
            printmaster();
        }
        double[] sound = film.happening((int) (FilmSound.RATE * between(0.15, 1.2)), between(-24, -8));
        int reach = (int) (FilmSound.RATE * (maybe() ? between(0.02, 0.3) : between(0.3, 2.5)));
        int one = random.nextInt(frames - sound.length - reach);
        boolean later = maybe();
        double[] gains = film.panning();
        lay(first, sound, later ? one : one + reach, gains);
        lay(second, sound, later ? one + reach : one, gains);
        int from = later ? one : one + reach;
        int to = later ? one + reach : one;
        truths.add(new Truth(
                "moved effect",
                one,
                one + reach + sound.length,
                found -> found instanceof Moved moved
                        && moved.movedFrames() == to - from
                        && Math.abs(moved.fromFrame() - from) <= Truth.PICTURE_FRAME,
                (to - from) + " frames, long " + sound.length));
        return this;
    }

    Mixes delayedStem() {
        any();
        int delay = (1 + random.nextInt(maybe() ? 400 : 20_000)) * (maybe() ? 1 : -1);
        for (int channel = 0; channel < first.length; channel++) {
            for (int i = 0; i < frames; i++) {
                int at = i - delay;
                second[channel][i] = at >= 0 && at < frames ? first[channel][at] : 0;
            }
        }
        truths.add(new Truth(
                "delayed stem",
                0,
                frames,
                found -> found instanceof Delayed delayed && delayed.whole() && delayed.delayFrames() == delay,
                delay + " frames"));
        return this;
    }

    Mixes delayedStretch(double from, double to) {
        if (truths.isEmpty()) {
            any();
        }
        int[] stretch = stretch(from, to, 0.8, 4);
        int delay = (1 + random.nextInt(maybe() ? 300 : 8_000)) * (maybe() ? 1 : -1);
        for (int channel = 0; channel < first.length; channel++) {
            for (int i = stretch[0]; i < stretch[1]; i++) {
                int at = Math.clamp((long) i - delay, 0, frames - 1);
                second[channel][i] = first[channel][at];
            }
        }
        truths.add(new Truth(
                "delayed stretch",
                stretch[0],
                stretch[1],
                found -> found instanceof Delayed delayed && !delayed.whole() && delayed.delayFrames() == delay,
                delay + " frames"));
        return this;
    }

    Mixes replacedMusic(double from, double to) {
        int[] stretch = stretch(from, to, 0.8, 4);
        if (truths.isEmpty()) {
            if (maybe()) {
                add(film.ambience(between(-55, -38)));
                happenings();
            }
            double[][] old = film.music(between(-30, -20));
            add(old);
            settled();
            put(old, film.music(between(-30, -20)), stretch);
        } else {
            put(first, film.music(between(-30, -20)), stretch);
        }
        truths.add(
                new Truth("replaced music", stretch[0], stretch[1], found -> found instanceof Difference.Replaced, ""));
        return this;
    }

    private void put(double[][] old, double[][] instead, int[] stretch) {
        for (int channel = 0; channel < second.length; channel++) {
            for (int i = stretch[0]; i < stretch[1]; i++) {
                double share = Math.min(1, Math.min(i - stretch[0] + 1, stretch[1] - i) / 480.0);
                second[channel][i] += share * (instead[channel][i] - old[channel][i]);
            }
        }
    }

    Mixes filtered(double from, double to) {
        if (truths.isEmpty()) {
            any();
        }
        int[] stretch = stretch(from, to, 0.8, 5);
        Equaliser equaliser = Equaliser.random(film, random.nextInt(5));
        for (double[] channel : second) {
            double[] through = equaliser.applied(channel);
            System.arraycopy(through, stretch[0], channel, stretch[0], stretch[1] - stretch[0]);
        }
        truths.add(new Truth(
                "filter",
                stretch[0],
                stretch[1],
                found -> found instanceof Filtered filtered && equaliser.isToldBy(filtered.deltas()),
                equaliser.toString()));
        return this;
    }

    Mixes silenced(double from, double to) {
        if (truths.isEmpty()) {
            any();
        }
        if (maybe()) {
            int[] stretch = stretch(from, to, 0.3, 3);
            gained(stretch, i -> 0);
            truths.add(silence("silenced", stretch[0], stretch[1]));
        } else {
            int[] place = layOne(first, from, to);
            truths.add(silence("silenced", place[0], place[1]));
        }
        return this;
    }

    private static Truth silence(String kind, int start, int end) {
        return new Truth(kind, start, end, found -> found instanceof Difference.Silenced, "");
    }

    private int[] layOne(double[][] planar, double from, double to) {
        int[] stretch = stretch(from, to, 0.15, 1.5);
        lay(planar, film.happening(stretch[1] - stretch[0], between(-26, -8)), stretch[0], film.panning());
        return stretch;
    }

    Mixes added(double from, double to) {
        int[] stretch;
        if (truths.isEmpty() && random.nextInt(3) == 0) {
            settled();
            stretch = layOne(second, from, to);
        } else {
            if (truths.isEmpty()) {
                any();
            }
            stretch = layOne(second, from, to);
        }
        truths.add(new Truth("added", stretch[0], stretch[1], found -> found instanceof Difference.Added, ""));
        return this;
    }

    Mixes noise(double from, double to) {
        if (truths.isEmpty()) {
            any();
        }
        int[] stretch = from == 0 && maybe() ? new int[] {0, frames} : stretch(from, to, 1, 5);
        double level = FilmSound.factor(-80) / Math.sqrt(2);
        for (double[] channel : second) {
            for (int i = stretch[0]; i < stretch[1]; i++) {
                channel[i] += level * random.nextGaussian();
            }
        }
        double together = -80 + 10 * Math.log10(second.length);
        truths.add(new Truth(
                "noise at -80 dBFS",
                stretch[0],
                stretch[1],
                found -> found instanceof Altered altered
                        && altered.tendency() == Difference.Tendency.SLIGHTLY
                        && Math.abs(altered.place().residualDbfs() - together) < 1.5,
                "%.1f dBFS in all".formatted(together)));
        return this;
    }

    Mixes identical() {
        return random.nextInt(4) == 0 ? effects() : printmaster();
    }

    /** Two or three of the above, a part of the recording each. */
    Mixes several() {
        printmaster();
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            double from = (i + 0.08) / count;
            double to = (i + 0.92) / count;
            one(truths.isEmpty(), random.nextInt(7), from, to);
        }
        return this;
    }

    private void one(boolean begins, int kind, double from, double to) {
        if (begins) {
            truths.add(silence("", -1, -1));
        }
        switch (kind) {
            case 0 -> gainStep(from, to);
            case 1 -> fade(from, to);
            case 2 -> replacedMusic(from, to);
            case 3 -> filtered(from, to);
            case 4 -> silenced(from, to);
            case 5 -> delayedStretch(from, to);
            default -> added(from, to);
        }
        truths.removeIf(truth -> truth.kind().isEmpty());
    }
}
