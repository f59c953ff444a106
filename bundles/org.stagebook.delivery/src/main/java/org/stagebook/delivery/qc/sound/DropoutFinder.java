package org.stagebook.delivery.qc.sound;

import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.qc.QcSettings.Dropout;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Finds where sound breaks off and comes back.
 *
 * <p>Every eleventh sample is looked at; two in a row far below the level so far begin a closer look at all of them. A run is a
 * dropout when the sound at both its ends was not fading.
 */
final class DropoutFinder {

    private static final int PROBE = 11;
    private static final double LEVEL_SECONDS = 0.02;

    private final Dropout limits;
    private final int sampleRateHz;
    private final int channel;
    private final Spots spots;
    private final double fall;
    private final double decay;
    private final Edges edges;
    private double level;
    private double quietBelow;
    private boolean quietBefore;
    private boolean open;
    private boolean soundedBefore;
    private long openFrame;
    private long nextProbe;

    DropoutFinder(Dropout limits, int sampleRateHz, int channel, Spots spots) {
        this.limits = limits;
        this.sampleRateHz = sampleRateHz;
        this.channel = channel;
        this.spots = spots;
        this.fall = Math.pow(10, -limits.fallDb() / 20);
        this.decay = Math.exp(-PROBE / (LEVEL_SECONDS * sampleRateHz));
        this.edges = new Edges(sampleRateHz, Math.pow(10, limits.soundAboveDbfs() / 20));
    }

    /**
     * Looks at the next samples, in an array that holds 20 ms more at both ends.
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
        double magnitude = Math.abs(samples[(int) (nextProbe + offset)]);
        if (open) {
            if (magnitude > quietBelow) {
                close(samples, offset);
                level = magnitude;
                quietBefore = false;
            }
            return;
        }
        boolean quiet = level > 0 && magnitude <= level * fall;
        if (quiet && quietBefore) {
            tryToOpen(samples, offset);
        }
        quietBefore = quiet;
        if (!open) {
            level = Math.max(magnitude, level * decay);
        }
    }

    private void tryToOpen(double[] samples, long offset) {
        double threshold = level * fall;
        int at = (int) (nextProbe + offset);
        int first = at;
        while (first > 0 && at - first < 4 * PROBE && Math.abs(samples[first - 1]) <= threshold) {
            first--;
        }
        if (at - first >= PROBE) {
            open = true;
            openFrame = first - offset;
            quietBelow = threshold;
            soundedBefore = first > edges.frames() && edges.isHard(samples, first - 1, -1);
        }
    }

    private void close(double[] samples, long offset) {
        open = false;
        int at = (int) (nextProbe + offset);
        while (Math.abs(samples[at - 1]) > quietBelow) {
            at--;
        }
        long frames = at - offset - openFrame;
        double seconds = frames / (double) sampleRateHz;
        boolean inRange = seconds >= limits.shortestSeconds() && seconds <= limits.longestSeconds();
        if (soundedBefore && inRange && edges.isHard(samples, at, 1)) {
            spots.add(new Spot(QcKind.DROPOUT, channel, new FrameRange(openFrame, openFrame + frames), 1000 * seconds));
        }
    }
}
