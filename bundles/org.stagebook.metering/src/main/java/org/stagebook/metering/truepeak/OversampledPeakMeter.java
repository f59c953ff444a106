package org.stagebook.metering.truepeak;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.level.UsableSamples;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.metering.weighting.OpenWindows;

/**
 * Measures true peak by {@link TruePeakMethod#OVERSAMPLED_16}, over windows that may overlap.
 *
 * <p>A value between two samples belongs to the window of the later one. Silence surrounds the sound, and what rings out after
 * its last sample belongs to that one; a window that ends earlier has what follows it as context, {@value #CONTEXT_FRAMES}
 * frames are enough. Damaged samples are silence.
 *
 * <p>Blocks of {@value #BLOCK} frames are skipped in which no value can raise the greatest of any window: none exceeds the
 * greatest sample around by more than the sum of the filter's absolute taps, 8.9 dB. The bound is strict, the result is that
 * of interpolating everything.
 */
public final class OversampledPeakMeter implements Analyser {

    /** How many frames before and after a window its peak depends on. */
    public static final int CONTEXT_FRAMES = FineInterpolator.TAPS / 2;

    private static final int BLOCK = 64;
    private static final int HELD = FineInterpolator.TAPS - 1 + BLOCK;

    /** What a sum of rounded products may be above its bound. */
    private static final double ROUNDING = 1 + 1e-12;

    private final List<FrameRange> windows;
    private final FineInterpolator interpolator;
    private final double gain;
    private final double[][] held;
    private final double[] magnitudes = new double[BLOCK];
    private final WindowPeaks peaks;

    /** In blocks, of which the first lies before the first frame. */
    private final OpenWindows open;

    private int filled = BLOCK + CONTEXT_FRAMES;
    private long frames;

    /**
     * Prepares.
     *
     * @param windows counted from the first frame fed
     */
    public OversampledPeakMeter(int sampleRateHz, int channels, List<FrameRange> windows) {
        this(sampleRateHz, channels, windows, true);
    }

    private OversampledPeakMeter(int sampleRateHz, int channels, List<FrameRange> windows, boolean skips) {
        this.windows = List.copyOf(windows);
        this.interpolator = new FineInterpolator(sampleRateHz, BLOCK);
        this.gain = skips ? interpolator.greatestGain() * ROUNDING : Double.POSITIVE_INFINITY;
        this.held = new double[channels][HELD];
        this.peaks = new WindowPeaks(windows.size());
        this.open = new OpenWindows(
                windows.stream().map(OversampledPeakMeter::inBlocks).toList());
    }

    /** The same without skipping, to be compared with. */
    static OversampledPeakMeter scanningAll(int sampleRateHz, int channels, List<FrameRange> windows) {
        return new OversampledPeakMeter(sampleRateHz, channels, windows, false);
    }

    private static FrameRange inBlocks(FrameRange window) {
        if (window.frames() == 0) {
            return new FrameRange(0, 0);
        }
        long start = window.startFrame() == 0 ? 0 : window.startFrame() / BLOCK + 1;
        return new FrameRange(start, (window.endFrame() - 1) / BLOCK + 2);
    }

    @Override
    public void accept(double[][] planar, int count) {
        int done = 0;
        while (done < count) {
            int piece = Math.min(HELD - filled, count - done);
            for (int channel = 0; channel < held.length; channel++) {
                hold(planar[channel], done, piece, held[channel]);
            }
            done += piece;
            filled += piece;
            frames += piece;
            if (filled == HELD) {
                look();
                moveOn();
            }
        }
    }

    private void hold(double[] samples, int from, int count, double[] target) {
        for (int i = 0; i < count; i++) {
            target[filled + i] = UsableSamples.usable(samples[from + i]);
        }
    }

    private void look() {
        long firstFrame = (open.position() - 1) * BLOCK;
        for (int channel = 0; channel < held.length && open.count() > 0; channel++) {
            if (mayRaise(greatest(held[channel]) * gain)) {
                interpolator.interpolate(held[channel], BLOCK, magnitudes);
                for (int i = 0; i < open.count(); i++) {
                    raise(open.window(i), channel, firstFrame);
                }
            }
        }
    }

    /** Takes what was interpolated before each frame of a block; what rings before the first frame belongs to that. */
    private void raise(int window, int channel, long firstFrame) {
        FrameRange range = windows.get(window);
        boolean before = firstFrame < 0;
        int from = before ? 0 : Math.clamp(range.startFrame() - firstFrame, 0, BLOCK);
        int to = before ? BLOCK : Math.clamp(range.endFrame() - firstFrame, from, BLOCK);
        for (int i = from; i < to; i++) {
            peaks.raise(window, magnitudes[i], channel, before ? 0 : firstFrame + i);
        }
    }

    /** NaN where silence meets an infinite gain: silence raises nothing. */
    private boolean mayRaise(double bound) {
        for (int i = 0; i < open.count(); i++) {
            if (bound > 0 && bound >= peaks.amplitude(open.window(i))) {
                return true;
            }
        }
        return false;
    }

    private static double greatest(double[] samples) {
        double greatest = 0;
        for (double sample : samples) {
            greatest = Math.max(greatest, Math.abs(sample));
        }
        return greatest;
    }

    private void moveOn() {
        for (double[] channel : held) {
            System.arraycopy(channel, BLOCK, channel, 0, HELD - BLOCK);
        }
        filled -= BLOCK;
        open.advance(1);
    }

    /** The peaks of the windows in what was heard so far, absent for silence; frames are counted from the first one fed. */
    public List<Optional<Peak>> peaks() {
        WindowPeaks found = peaks.copy();
        for (int channel = 0; channel < held.length && frames > 0; channel++) {
            ringOut(channel, found);
        }
        return IntStream.range(0, windows.size()).mapToObj(found::peak).toList();
    }

    /** As if silence followed. */
    private void ringOut(int channel, WindowPeaks found) {
        double[] rest = Arrays.copyOf(Arrays.copyOf(held[channel], filled), HELD + BLOCK);
        double[] block = new double[HELD];
        long firstFrame = (open.position() - 1) * BLOCK;
        for (int from = 0; from < 2 * BLOCK; from += BLOCK) {
            System.arraycopy(rest, from, block, 0, HELD);
            interpolator.interpolate(block, BLOCK, magnitudes);
            for (int i = 0; i < BLOCK; i++) {
                raiseAny(channel, Math.clamp(firstFrame + from + i, 0, frames - 1), magnitudes[i], found);
            }
        }
    }

    private void raiseAny(int channel, long frame, double magnitude, WindowPeaks found) {
        for (int window = 0; window < windows.size(); window++) {
            if (windows.get(window).contains(frame)) {
                found.raise(window, magnitude, channel, frame);
            }
        }
    }
}
