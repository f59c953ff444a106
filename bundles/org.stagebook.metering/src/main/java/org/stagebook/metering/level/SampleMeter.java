package org.stagebook.metering.level;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Measures sample peak, DC offset and RMS of each channel, and counts damaged samples; too small ones are silence, as in
 * {@link UsableSamples}.
 */
public final class SampleMeter implements Analyser {

    private final ChannelSums[] channels;
    private long frames;

    /** Prepares a meter. */
    public SampleMeter(int channels) {
        this.channels = new ChannelSums[channels];
        Arrays.setAll(this.channels, channel -> new ChannelSums());
    }

    @Override
    public void accept(double[][] planar, int count) {
        for (int channel = 0; channel < channels.length; channel++) {
            channels[channel].add(planar[channel], count, frames);
        }
        frames += count;
    }

    /** Of each channel, first channel first. */
    public List<SampleStatistics> channels() {
        return IntStream.range(0, channels.length)
                .mapToObj(channel -> channels[channel].statistics(frames))
                .toList();
    }

    /** The greatest sample of all channels, and when first. */
    public Optional<LevelAt> peak() {
        return channels().stream()
                .flatMap(channel -> channel.peak().stream())
                .max(Comparator.comparingDouble(LevelAt::dbfs)
                        .thenComparing(LevelAt::frame, Comparator.reverseOrder()));
    }

    private static final class ChannelSums {
        private double peak;
        private long peakFrame;
        private double sum;
        private double squares;
        private long damaged;

        void add(double[] samples, int count, long firstFrame) {
            double blockSum = 0;
            double blockSquares = 0;
            for (int i = 0; i < count; i++) {
                double sample = samples[i];
                double magnitude = Math.abs(sample);
                if (magnitude >= UsableSamples.SMALLEST && magnitude <= UsableSamples.GREATEST) {
                    blockSum += sample;
                    blockSquares += sample * sample;
                    if (magnitude > peak) {
                        peak = magnitude;
                        peakFrame = firstFrame + i;
                    }
                } else if (!UsableSamples.isSound(sample)) {
                    damaged++;
                }
            }
            sum += blockSum;
            squares += blockSquares;
        }

        SampleStatistics statistics(long frames) {
            double sound = frames - damaged;
            return new SampleStatistics(
                    peak > 0 ? Optional.of(LevelAt.ofAmplitude(peak, peakFrame)) : Optional.empty(),
                    sound > 0 ? OptionalDouble.of(sum / sound) : OptionalDouble.empty(),
                    squares > 0 ? OptionalDouble.of(10 * Math.log10(2 * squares / sound)) : OptionalDouble.empty(),
                    damaged);
        }
    }
}
