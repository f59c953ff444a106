package org.stagebook.metering.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.spectrum.ThirdOctaveAnalyser;
import org.stagebook.metering.spectrum.ThirdOctaveBand;

/** Measures residual and programme by third octaves, as many channels at a time as fit into memory. */
final class BandPass {

    /** More than a second is kept of each channel, twice: channels times samples a second at once. */
    private static final int MOST_SAMPLES = 8 * 48_000;

    private final BlockGrid grid;
    private final double gain;
    private final List<ThirdOctaveBand> bands;
    private final double[] residuals;
    private final double[] programmes;

    BandPass(BlockGrid grid, double gain) {
        this.grid = grid;
        this.gain = gain;
        this.bands = ThirdOctaveBand.upTo(grid.ticks().sampleRateHz());
        this.residuals = new double[bands.size()];
        this.programmes = new double[bands.size()];
    }

    /** How many channels are measured in one run. */
    static int channelsAtOnce(int sampleRateHz) {
        return Math.max(1, MOST_SAMPLES / sampleRateHz);
    }

    /** Runs over the channels from one to another. */
    void run(AlignedPair pair, int fromChannel, MeasureProgress progress) throws IOException {
        int rate = grid.ticks().sampleRateHz();
        int toChannel = Math.min(pair.first().length, fromChannel + channelsAtOnce(rate));
        int channels = toChannel - fromChannel;
        ThirdOctaveAnalyser analyser = new ThirdOctaveAnalyser(rate, 2 * channels);
        double[][] first = Arrays.copyOfRange(pair.first(), fromChannel, toChannel);
        double[][] second = Arrays.copyOfRange(pair.second(), fromChannel, toChannel);
        double[][] both =
                Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(double[][]::new);
        for (long frame = grid.startFrame(); frame < grid.endFrame(); frame += PaddedSound.BLOCK_FRAMES) {
            if (progress.isCancelled()) {
                throw new CancellationException("Comparing was cancelled.");
            }
            int count = (int) Math.min(PaddedSound.BLOCK_FRAMES, grid.endFrame() - frame);
            pair.read(frame, count);
            subtract(first, second, count);
            analyser.accept(both, count);
            progress.measured(count);
        }
        List<List<OptionalDouble>> levels = analyser.spectrum().channelsDbfs();
        levels.subList(0, channels).forEach(channel -> addPowers(channel, programmes));
        levels.subList(channels, 2 * channels).forEach(channel -> addPowers(channel, residuals));
    }

    /** Leaves the residual in the second. */
    private void subtract(double[][] first, double[][] second, int count) {
        for (int channel = 0; channel < first.length; channel++) {
            double[] one = first[channel];
            double[] other = second[channel];
            for (int i = 0; i < count; i++) {
                other[i] = one[i] - gain * other[i];
            }
        }
    }

    private static void addPowers(List<OptionalDouble> levels, double[] powers) {
        for (int band = 0; band < powers.length; band++) {
            OptionalDouble level = levels.get(band);
            powers[band] += level.isPresent() ? Math.pow(10, level.getAsDouble() / 10) : 0;
        }
    }

    List<BandResidual> result() {
        List<BandResidual> result = new ArrayList<>();
        for (int band = 0; band < residuals.length; band++) {
            result.add(new BandResidual(bands.get(band), decibels(residuals[band]), decibels(programmes[band])));
        }
        return result;
    }

    private static OptionalDouble decibels(double power) {
        return power > 0 ? OptionalDouble.of(10 * Math.log10(power)) : OptionalDouble.empty();
    }
}
