package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.stagebook.metering.spectrum.RealFft;

/**
 * Whether the difference in a region is one sound that left its place for another in the same region.
 *
 * <p>Then it is d(t) = x(t - n) - x(t): its correlation with itself has a trough at n, and x can be had back by adding what is n
 * earlier, step by step. A true n leaves silence after the last sample of x; nothing else does.
 */
final class MoveCheck {

    private static final int LONGEST_SECONDS = 10;
    private static final int MOST_CHANNELS = 2;
    private static final int CANDIDATES = 32;
    private static final int CLIMBING = 4;
    private static final int REACH = 3;
    private static final double HAD = 0.4;
    private static final double TROUGH = -0.25;
    private static final double LEFT = 0.02;
    private static final int LEAST_SOUND_BLOCKS = 2;

    private final RegionSound sound;
    private final Audibility audibility;

    /**
     * A move.
     *
     * @param fromFrame where the sound began
     * @param toFrame where it begins now
     * @param soundFrames how long it is
     */
    record Move(long fromFrame, long toFrame, long soundFrames) {}

    MoveCheck(RegionSound sound, Audibility audibility) {
        this.sound = sound.loudest(MOST_CHANNELS);
        this.audibility = audibility;
    }

    Optional<Move> explain() throws IOException {
        if (sound.frames() > (long) LONGEST_SECONDS * sound.pair().rateHz()) {
            return Optional.empty();
        }
        RegionSound.Piece piece = sound.at(sound.startFrame(), (int) sound.frames(), 0);
        double[][] apart = apart(piece);
        return candidates(piece).stream()
                .distinct()
                .map(lag -> candidate(apart, lag))
                .sorted(Comparator.comparingDouble(Candidate::left))
                .limit(CLIMBING)
                .map(candidate -> climbed(apart, candidate))
                .filter(Candidate::isSilentBehind)
                .sorted(Comparator.comparingDouble(Candidate::left))
                .flatMap(candidate -> directed(piece, apart, candidate.lag).stream())
                .findFirst();
    }

    /** A bed moves peaks by a sample or two. */
    private Candidate climbed(double[][] apart, Candidate start) {
        Candidate best = start;
        for (int lag = start.lag - REACH; lag <= start.lag + REACH; lag++) {
            boolean possible = lag >= leastLag() && lag < mostLag(apart[0].length);
            Candidate other = possible ? candidate(apart, lag) : start;
            best = other.left < best.left ? other : best;
        }
        return best;
    }

    /**
     * A lag.
     *
     * @param left share of the power of the sound and of its end that is left behind it
     * @param dither share of it that dither may have added up to
     */
    private record Candidate(int lag, double left, double dither) {
        boolean isSilentBehind() {
            return left - dither < LEFT;
        }
    }

    static double[][] apart(RegionSound.Piece piece) {
        double[][] apart = new double[piece.first().length][];
        for (int channel = 0; channel < apart.length; channel++) {
            double[] one = piece.first()[channel];
            double[] other = piece.second()[channel];
            apart[channel] = new double[one.length];
            Arrays.setAll(apart[channel], i -> other[i] - one[i]);
        }
        return apart;
    }

    private static double energy(double[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return sum;
    }

    private List<Integer> candidates(RegionSound.Piece piece) {
        int frames = piece.first()[0].length;
        MoveSpectra spectra = MoveSpectra.of(piece);
        double[] troughs = spectra.correlation(spectra.power());
        double limit = TROUGH * troughs[0] / 2;
        List<Integer> lags = new ArrayList<>(lowest(lag -> troughs[lag], limit, frames));
        double[] white = spectra.correlation(MoveSpectra.whitened(spectra.power()));
        lags.addAll(lowest(lag -> white[lag], TROUGH * white[0] / 2, frames));
        double[] across = spectra.acrossBoth();
        lags.addAll(lowest(lag -> -across[lag], 0, frames));
        lags.addAll(lowest(lag -> -across[across.length - lag], 0, frames));
        return lags;
    }

    private int leastLag() {
        return Math.max(8, sound.pair().rateHz() / 1000);
    }

    private int mostLag(int frames) {
        return frames - LEAST_SOUND_BLOCKS * sound.table().blockFrames();
    }

    private List<Integer> lowest(IntToDoubleFunction correlation, double limit, int frames) {
        int least = leastLag();
        return IntStream.range(least, Math.max(least, mostLag(frames)))
                .filter(lag -> correlation.applyAsDouble(lag) < limit
                        && correlation.applyAsDouble(lag) <= correlation.applyAsDouble(lag - 1)
                        && correlation.applyAsDouble(lag) <= correlation.applyAsDouble(lag + 1))
                .boxed()
                .sorted(Comparator.comparingDouble(correlation::applyAsDouble))
                .limit(CANDIDATES)
                .toList();
    }

    /** The sound, upside down where it was moved earlier; one array per channel. */
    private static double[][] sounds(double[][] apart, int lag) {
        double[][] recovered = new double[apart.length][];
        for (int channel = 0; channel < apart.length; channel++) {
            double[] samples = new double[apart[channel].length];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (i >= lag ? samples[i - lag] : 0) - apart[channel][i];
            }
            recovered[channel] = samples;
        }
        return recovered;
    }

    private Candidate candidate(double[][] apart, int lag) {
        double behind = 0;
        double sounding = 0;
        double difference = 0;
        double ending = 0;
        int frames = apart[0].length;
        int last = Math.min(frames, lag + 2 * sound.table().blockFrames());
        for (double[] samples : sounds(apart, lag)) {
            behind += energy(samples, frames - lag, frames) / lag;
            sounding += energy(samples, 0, frames - lag) / (frames - lag);
        }
        for (double[] channel : apart) {
            difference += energy(channel, 0, frames);
            ending += energy(channel, frames - last, frames) / last;
        }
        boolean grew = sounding * (frames - lag) >= 2 * difference;
        double least = Math.min(sounding, ending);
        double dither = apart.length * audibility.faint() * ((double) frames / lag + 1);
        return least > 0 && !grew ? new Candidate(lag, behind / least, dither / least) : new Candidate(lag, 1, 0);
    }

    /** Which way it went: where it was, the first has it, and where it is, the second. */
    private Optional<Move> directed(RegionSound.Piece piece, double[][] apart, int lag) {
        int frames = apart[0].length;
        double[][] recovered = sounds(apart, lag);
        Has firstAtStart = new Has();
        Has secondAtStart = new Has();
        Has firstAtEnd = new Has();
        Has secondAtEnd = new Has();
        for (int channel = 0; channel < recovered.length; channel++) {
            double[] samples = Arrays.copyOf(recovered[channel], frames - lag);
            double[] one = piece.first()[channel];
            double[] other = piece.second()[channel];
            firstAtStart.add(one, samples, 0);
            secondAtEnd.add(other, samples, lag);
            secondAtStart.add(other, samples, 0);
            firstAtEnd.add(one, samples, lag);
        }
        boolean later = firstAtStart.share() > HAD && secondAtEnd.share() > HAD;
        boolean earlier = secondAtStart.share() < -HAD && firstAtEnd.share() < -HAD;
        if (later == earlier) {
            return Optional.empty();
        }
        long start = sound.startFrame() + onset(apart);
        long end = Math.min(frames, lastLoud(apart) + 1L);
        long soundFrames = Math.max(1, sound.startFrame() + end - lag - start);
        return Optional.of(
                later ? new Move(start, start + lag, soundFrames) : new Move(start + lag, start, soundFrames));
    }

    private int onset(double[][] apart) {
        for (int i = 0; i < apart[0].length; i++) {
            if (isLoud(apart, i)) {
                return i;
            }
        }
        return 0;
    }

    private int lastLoud(double[][] apart) {
        for (int i = apart[0].length - 1; i > 0; i--) {
            if (isLoud(apart, i)) {
                return i;
            }
        }
        return apart[0].length - 1;
    }

    private boolean isLoud(double[][] apart, int index) {
        for (double[] channel : apart) {
            if (channel[index] * channel[index] > 16 * audibility.faint()) {
                return true;
            }
        }
        return false;
    }

    /** How much of a sound a recording has, frequencies weighted so that a loud bed has no say: 1 for all of it. */
    private static final class Has {
        private double product;
        private double power;

        void add(double[] recording, double[] samples, int from) {
            int frames = samples.length;
            RealFft fft = new RealFft(Math.max(4, 2 * Integer.highestOneBit(Math.max(2, frames - 1))));
            double[][] spectra = new double[4][fft.bins()];
            double[] there = Arrays.copyOf(Arrays.copyOfRange(recording, from, from + frames), fft.size());
            fft.forward(there, spectra[0], spectra[1]);
            fft.forward(Arrays.copyOf(samples, fft.size()), spectra[2], spectra[3]);
            for (int k = 1; k < fft.bins(); k++) {
                double all = spectra[0][k] * spectra[0][k] + spectra[1][k] * spectra[1][k];
                double own = spectra[2][k] * spectra[2][k] + spectra[3][k] * spectra[3][k];
                double weight = 1 / (all + own + 1e-12);
                product += weight * (spectra[0][k] * spectra[2][k] + spectra[1][k] * spectra[3][k]);
                power += weight * own;
            }
        }

        double share() {
            return power > 0 ? product / power : 0;
        }
    }
}
