package org.stagebook.metering.level;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The needles or bars of all channels of a meter whose ballistics a standard defines.
 *
 * <p>Reads in dBFS of a steady sine; {@link PpmScale}, {@link VuScale} and {@link KScale} turn that into what their scales
 * print.
 */
public final class BallisticMeter implements Analyser {

    private static final int BLOCK = 512;

    private final Movement[] movements;
    private final double[] now;
    private final double[] highest;
    private final long[] highestFrames;
    private final double[] samples = new double[BLOCK];
    private final double[] deflections = new double[BLOCK];
    private long frames;

    private BallisticMeter(int channels, Supplier<Movement> movement) {
        this.movements = new Movement[channels];
        Arrays.setAll(movements, channel -> movement.get());
        this.now = new double[channels];
        this.highest = new double[channels];
        this.highestFrames = new long[channels];
    }

    /** A peak programme meter, IEC 60268-10. */
    public static BallisticMeter ppm(PpmType type, int sampleRateHz, int channels) {
        return new BallisticMeter(channels, () -> new PpmMovement(type, sampleRateHz));
    }

    /** A volume indicator, IEC 60268-17. */
    public static BallisticMeter vu(int sampleRateHz, int channels) {
        return new BallisticMeter(channels, () -> new VuMovement(sampleRateHz));
    }

    /** The average bar of the K-System; a sine reads its peak level (AES17). */
    public static BallisticMeter average(int sampleRateHz, int channels) {
        return new BallisticMeter(channels, () -> new AverageMovement(sampleRateHz));
    }

    /** The peak bar of the K-System. */
    public static BallisticMeter peak(int sampleRateHz, int channels) {
        return new BallisticMeter(channels, () -> new PeakMovement(sampleRateHz));
    }

    @Override
    public void accept(double[][] planar, int count) {
        for (int done = 0; done < count; done += BLOCK) {
            int piece = Math.min(BLOCK, count - done);
            for (int channel = 0; channel < movements.length; channel++) {
                UsableSamples.copy(planar[channel], done, piece, samples);
                movements[channel].follow(samples, piece, deflections);
                look(channel, piece);
            }
            frames += piece;
        }
    }

    private void look(int channel, int count) {
        double top = highest[channel];
        int topIndex = -1;
        for (int i = 0; i < count; i++) {
            if (deflections[i] > top) {
                top = deflections[i];
                topIndex = i;
            }
        }
        if (topIndex >= 0) {
            highest[channel] = top;
            highestFrames[channel] = frames + topIndex;
        }
        now[channel] = deflections[count - 1];
    }

    /** What one channel shows. */
    public MeterReading reading(int channel) {
        Movement movement = movements[channel];
        return new MeterReading(
                now[channel] > 0
                        ? OptionalDouble.of(20 * Math.log10(movement.amplitude(now[channel])))
                        : OptionalDouble.empty(),
                highest[channel] > 0
                        ? Optional.of(LevelAt.ofAmplitude(movement.amplitude(highest[channel]), highestFrames[channel]))
                        : Optional.empty());
    }

    /** Where one channel's needle stands, as the amplitude of a steady sine that holds it there; 0 at rest. Makes no garbage. */
    public double amplitude(int channel) {
        return now[channel] > 0 ? movements[channel].amplitude(now[channel]) : 0;
    }

    /** The highest one channel's needle stood, as {@link #amplitude}. */
    public double highestAmplitude(int channel) {
        return highest[channel] > 0 ? movements[channel].amplitude(highest[channel]) : 0;
    }

    /** What all channels show, first channel first. */
    public List<MeterReading> readings() {
        return IntStream.range(0, movements.length).mapToObj(this::reading).toList();
    }

    /** Forgets the highest readings; the needles stay where they are. */
    public void resetHighest() {
        Arrays.fill(highest, 0);
    }
}
