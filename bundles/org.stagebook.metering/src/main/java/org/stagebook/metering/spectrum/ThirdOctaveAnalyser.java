package org.stagebook.metering.spectrum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.level.UsableSamples;

/**
 * Measures the level of each third octave (IEC 61260-1 bands) as sums over a Fourier spectrum.
 *
 * <p>Windows of at least 1.3 s overlap by half. Their squares add up to 1 at every sample, the first and last included, so
 * that all sound counts the same and the bands add up to the whole power. At 48 kHz a sine at the centre of a band reads
 * 0.02 dB low at most; the next band attenuates it by 28 dB at 16 Hz, 43 dB at 20 Hz, 73 dB at 100 Hz and 124 dB at 1 kHz,
 * the one after that by 63, 68, 95 and 146 dB.
 *
 * <p>Most calls only copy; one in many transforms all channels, which takes some milliseconds: a real-time thread with
 * short blocks hands the sound over to another one first.
 */
public final class ThirdOctaveAnalyser implements Analyser {

    private final BandTransform transform;
    private final int firstChannel;
    private final int half;

    /** Of each channel: the last half window, and the one that is being filled. */
    private double[][] last;

    private double[][] filling;
    private final double[][] sums;
    private int filled;
    private long frames;

    /** Measures all channels, with a transform of its own. */
    public ThirdOctaveAnalyser(int sampleRateHz, int channels) {
        this(new BandTransform(sampleRateHz), 0, channels);
    }

    /**
     * Measures some of the channels it hears.
     *
     * @param transform may be shared with others that the same thread feeds
     * @param firstChannel counted from 0
     * @param channels how many from there on
     */
    public ThirdOctaveAnalyser(BandTransform transform, int firstChannel, int channels) {
        this.transform = transform;
        this.firstChannel = firstChannel;
        this.half = transform.size() / 2;
        this.last = new double[channels][half];
        this.filling = new double[channels][half];
        this.sums = new double[channels][transform.bands().size()];
    }

    @Override
    public void accept(double[][] planar, int count) {
        int done = 0;
        while (done < count) {
            int piece = Math.min(half - filled, count - done);
            for (int channel = 0; channel < filling.length; channel++) {
                copy(planar[firstChannel + channel], done, piece, filling[channel]);
            }
            done += piece;
            filled += piece;
            if (filled == half) {
                transformAll();
            }
        }
        frames += count;
    }

    private void copy(double[] samples, int from, int count, double[] target) {
        for (int i = 0; i < count; i++) {
            target[filled + i] = UsableSamples.usable(samples[from + i]);
        }
    }

    private void transformAll() {
        for (int channel = 0; channel < sums.length; channel++) {
            transform.add(last[channel], filling[channel], sums[channel]);
        }
        double[][] oldest = last;
        last = filling;
        filling = oldest;
        filled = 0;
    }

    /** The spectrum of all sound so far. */
    public ThirdOctaveSpectrum spectrum() {
        double[][] channels = new double[sums.length][];
        double[] all = new double[transform.bands().size()];
        for (int channel = 0; channel < sums.length; channel++) {
            channels[channel] = completed(channel);
            for (int band = 0; band < all.length; band++) {
                all[band] += channels[channel][band];
            }
        }
        return new ThirdOctaveSpectrum(
                transform.bands(), Arrays.stream(channels).map(this::levels).toList(), levels(all), method());
    }

    /** A channel's sums with the half windows that are not yet full, as if silence followed. */
    private double[] completed(int channel) {
        double[] sum = sums[channel].clone();
        double[] tail = Arrays.copyOf(Arrays.copyOf(filling[channel], filled), half);
        transform.add(last[channel], tail, sum);
        transform.add(tail, new double[half], sum);
        return sum;
    }

    /** A real spectrum has each frequency twice, and a full-scale sine a mean square of one half. */
    private List<OptionalDouble> levels(double[] energies) {
        return IntStream.range(0, energies.length)
                .mapToObj(band -> energies[band] > 0
                        ? OptionalDouble.of(10 * Math.log10(4 * energies[band] / transform.size() / frames))
                        : OptionalDouble.empty())
                .toList();
    }

    private String method() {
        double seconds = (double) transform.size() / transform.sampleRateHz();
        return String.format(
                Locale.ROOT,
                "Fourier band sums, IEC 61260-1 base-ten bands, power-complementary windows of %.2f s, half overlapping;"
                        + " dBFS RMS, a full-scale sine is 0 dBFS",
                seconds);
    }
}
