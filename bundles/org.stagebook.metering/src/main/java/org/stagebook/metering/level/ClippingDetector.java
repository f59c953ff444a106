package org.stagebook.metering.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds runs of consecutive samples at or above full scale; an infinite sample is above it, NaN is not. */
public final class ClippingDetector implements Analyser {

    private static final Comparator<ClippedRun> BY_PLACE =
            Comparator.comparingLong(ClippedRun::startFrame).thenComparingInt(ClippedRun::channel);

    private final ClippingSetup setup;
    private final Channel[] channels;
    private long frames;

    /** Prepares the lists. */
    public ClippingDetector(ClippingSetup setup, int channels) {
        this.setup = setup;
        this.channels = new Channel[channels];
        Arrays.setAll(this.channels, channel -> new Channel());
    }

    @Override
    public void accept(double[][] planar, int count) {
        for (int channel = 0; channel < channels.length; channel++) {
            channels[channel].look(planar[channel], count);
        }
        frames += count;
    }

    /** What was found so far, a run that still goes on included. */
    public Clipping clipping() {
        List<ClippedRun> found = new ArrayList<>();
        long runs = 0;
        long samples = 0;
        for (int channel = 0; channel < channels.length; channel++) {
            Channel state = channels[channel];
            state.collect(channel, found);
            runs += state.runs + (state.isOpen() ? 1 : 0);
            samples += state.samples + (state.isOpen() ? state.length : 0);
        }
        found.sort(BY_PLACE);
        return new Clipping(runs, samples, found.subList(0, Math.min(setup.listed(), found.size())));
    }

    /** Each channel keeps as many as are listed in all, so that the list does not depend on how the sound was cut. */
    private final class Channel {
        private final long[] starts = new long[setup.listed()];
        private final long[] lengths = new long[setup.listed()];
        private long runs;
        private long samples;
        private long length;

        void look(double[] planar, int count) {
            double fullScale = setup.fullScale();
            for (int i = 0; i < count; i++) {
                if (Math.abs(planar[i]) >= fullScale) {
                    length++;
                } else if (length > 0) {
                    close(frames + i);
                }
            }
        }

        boolean isOpen() {
            return length >= setup.shortestRun();
        }

        void collect(int channel, List<ClippedRun> found) {
            for (int i = 0; i < Math.min(runs, setup.listed()); i++) {
                found.add(new ClippedRun(channel, starts[i], lengths[i]));
            }
            if (isOpen()) {
                found.add(new ClippedRun(channel, frames - length, length));
            }
        }

        private void close(long endFrame) {
            if (isOpen()) {
                if (runs < setup.listed()) {
                    starts[(int) runs] = endFrame - length;
                    lengths[(int) runs] = length;
                }
                runs++;
                samples += length;
            }
            length = 0;
        }
    }
}
