package org.stagebook.delivery.qc.sound;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Finds where one channel falls to silence at once and stays there for longer than a dropout lasts.
 *
 * <p>Every eleventh sample is looked at, as {@link DropoutFinder} does; four quiet milliseconds begin a closer look at how the sound
 * ended.
 */
final class BreakFinder {

    private static final int PROBE = 11;
    private static final double QUIET_SECONDS = 0.004;

    private final int channel;
    private final Edges edges;
    private final double quiet;
    private final double longerThan;
    private final int quietProbes;
    private final List<SoundBreak> breaks = new ArrayList<>();
    private int probes;
    private long firstQuiet;
    private boolean open;
    private long startFrame;
    private long nextProbe;

    BreakFinder(QcSettings settings, int sampleRateHz, int channel) {
        this.channel = channel;
        this.edges =
                new Edges(sampleRateHz, Math.pow(10, settings.faults().dropout().soundAboveDbfs() / 20));
        this.quiet = Math.pow(10, settings.silence().belowDbfs() / 20);
        this.longerThan = settings.faults().dropout().longestSeconds() * sampleRateHz;
        this.quietProbes = (int) Math.max(2, Math.ceil(QUIET_SECONDS * sampleRateHz / PROBE));
    }

    /**
     * Looks at the next samples, in an array that holds 45 ms more at both ends.
     *
     * @param firstFrame of the sample at {@code from}
     */
    void accept(double[] samples, int from, int count, long firstFrame) {
        long end = firstFrame + count;
        long offset = from - firstFrame;
        for (; nextProbe < end; nextProbe += PROBE) {
            if (nextProbe >= firstFrame) {
                probe(samples, offset);
            }
        }
    }

    private void probe(double[] samples, long offset) {
        if (Math.abs(samples[(int) (nextProbe + offset)]) > quiet) {
            close(samples, offset);
            return;
        }
        firstQuiet = probes == 0 ? nextProbe : firstQuiet;
        if (++probes == quietProbes) {
            open(samples, (int) (firstQuiet + offset), offset);
        }
    }

    private void open(double[] samples, int quietIndex, long offset) {
        int first = quietIndex;
        while (first > 0 && quietIndex - first < PROBE && Math.abs(samples[first - 1]) <= quiet) {
            first--;
        }
        startFrame = first - offset;
        open = first > edges.frames() && edges.isHard(samples, first - 1, -1);
    }

    private void close(double[] samples, long offset) {
        if (open) {
            int at = (int) (nextProbe + offset);
            while (Math.abs(samples[at - 1]) > quiet) {
                at--;
            }
            add(at - offset, true, edges.isHard(samples, at, 1));
        }
        open = false;
        probes = 0;
    }

    /** Ends what may be open. */
    void end() {
        if (open) {
            add(nextProbe, false, false);
        }
        open = false;
    }

    private void add(long endFrame, boolean comesBack, boolean isHardAtEnd) {
        if (endFrame - startFrame > longerThan) {
            breaks.add(new SoundBreak(channel, new FrameRange(startFrame, endFrame), comesBack, isHardAtEnd));
        }
    }

    List<SoundBreak> breaks() {
        return breaks;
    }
}
