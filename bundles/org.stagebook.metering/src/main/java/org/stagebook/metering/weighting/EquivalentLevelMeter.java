package org.stagebook.metering.weighting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.level.UsableSamples;

/**
 * Measures Leq(A), Leq(C) and Leq(m): of the whole sound and over windows, and of each from its first sound to its last, in
 * one pass.
 *
 * <p>Each channel is weighted and squared by itself, the powers are added by {@link ChannelCalibration}; there is no gate.
 */
public final class EquivalentLevelMeter implements Analyser {

    private final EquivalentLevelSetup setup;
    private final List<WeightingCurve> curves;
    private final int channels;
    private final WeightingFilter[] filters;
    private final double[] samples = new double[WeightingFilter.BLOCK];
    private final double[] weighted = new double[WeightingFilter.BLOCK];

    /** Of the piece at hand, for each curve and channel. */
    private final double[] energies;

    private final double[] whole;
    private final WindowEnergies windows;
    private final SoundSpan span;
    private final WindowSpans windowSpans;
    private final double soundAbove;
    private long frames;
    private long damagedSamples;

    /** Designs the filters. */
    public EquivalentLevelMeter(EquivalentLevelSetup setup) {
        this.setup = setup;
        this.curves = setup.curves().stream().sorted().toList();
        this.channels = setup.calibration().channels();
        int width = curves.size() * channels;
        this.filters = new WeightingFilter[width];
        for (int row = 0; row < curves.size(); row++) {
            WeightingFilter first = new WeightingFilter(curves.get(row), setup.sampleRateHz());
            for (int channel = 0; channel < channels; channel++) {
                filters[row * channels + channel] = channel == 0 ? first : first.another();
            }
        }
        this.energies = new double[width];
        this.whole = new double[width];
        this.windows = new WindowEnergies(setup.windows(), width);
        long cellFrames = Math.max(1, Math.round(setup.sampleRateHz() / 100.0));
        this.span = new SoundSpan(width, cellFrames);
        this.windowSpans = new WindowSpans(setup.windows(), width, cellFrames);
        this.soundAbove = Math.pow(10, setup.soundAboveDbfs() / 20);
    }

    @Override
    public void accept(double[][] planar, int count) {
        int done = 0;
        while (done < count) {
            long room = Math.min(Math.min(span.room(), windowSpans.room()), windows.roomAt(frames));
            int piece = (int) Math.min(room, Math.min(WeightingFilter.BLOCK, count - done));
            take(planar, done, piece);
            done += piece;
        }
    }

    private void take(double[][] planar, int from, int count) {
        boolean sound = false;
        for (int channel = 0; channel < channels; channel++) {
            damagedSamples += UsableSamples.copy(planar[channel], from, count, samples);
            sound = sound || isSound(count);
            for (int curve = channel; curve < filters.length; curve += channels) {
                filters[curve].filter(samples, count, weighted);
                energies[curve] = SquareSum.of(weighted, count);
                whole[curve] += energies[curve];
            }
        }
        frames += count;
        windows.add(energies, frames);
        span.add(energies, sound, count);
        windowSpans.add(energies, sound, count);
    }

    private boolean isSound(int count) {
        for (int i = 0; i < count; i++) {
            if (Math.abs(samples[i]) > soundAbove) {
                return true;
            }
        }
        return false;
    }

    /** The level of all sound so far, by one of the curves asked for. */
    public EquivalentLevel whole(WeightingCurve curve) {
        return level(curve, new FrameRange(0, frames), whole);
    }

    /** The level from the first sound to the last, to a hundredth of a second. */
    public EquivalentLevel firstToLastSound(WeightingCurve curve) {
        return level(curve, span.range(), span.energies());
    }

    /** The level over what was heard so far of each of the windows asked for, in their order. */
    public List<EquivalentLevel> windows(WeightingCurve curve) {
        return setup.windows().stream()
                .map(window -> level(curve, window.before(frames), windows.sumOver(window)))
                .toList();
    }

    /** The level from the first sound to the last of each of the windows asked for, to a hundredth of a second. */
    public List<EquivalentLevel> firstToLastSoundOfWindows(WeightingCurve curve) {
        return IntStream.range(0, setup.windows().size())
                .mapToObj(window -> level(curve, windowSpans.range(window), windowSpans.energies(window)))
                .toList();
    }

    /** How many samples were NaN, infinite or absurdly great, and were taken for silence. */
    public long damagedSamples() {
        return damagedSamples;
    }

    private EquivalentLevel level(WeightingCurve curve, FrameRange range, double[] sums) {
        int row = curves.indexOf(curve);
        if (row < 0) {
            throw new IllegalArgumentException(curve.levelName() + " was not asked for when measuring began.");
        }
        double[] ofCurve = Arrays.copyOfRange(sums, row * channels, (row + 1) * channels);
        return EquivalentLevel.of(curve, range, ofCurve, setup.calibration());
    }
}
