package org.stagebook.audio.synth;

import java.util.List;
import org.stagebook.audio.Speaker;
import org.stagebook.timebase.Rounding;

/** A placement being rendered: adds itself to one block of the stem after the other. */
final class PlacedSignal {

    private final long beginFrame;
    private final long endFrame;
    private final double rampFrames;
    private final int[] channels;
    private final int channelCount;
    private final Signal signal;

    PlacedSignal(Placement placement, StemRecipe recipe) {
        long origin = recipe.rate().sampleAt(recipe.range().start(), Rounding.NEAREST);
        beginFrame = recipe.rate().sampleAt(placement.range().start(), Rounding.NEAREST) - origin;
        endFrame = recipe.rate().sampleAt(placement.range().end(), Rounding.NEAREST) - origin;
        rampFrames = recipe.rate().samplesIn(placement.ramp(), Rounding.NEAREST);
        channels = channels(placement.speakers(), recipe);
        channelCount = recipe.order().channelCount();
        signal = placement.shape().begin(recipe.rate().hertz(), endFrame - beginFrame);
    }

    private static int[] channels(List<Speaker> speakers, StemRecipe recipe) {
        return speakers.stream().mapToInt(recipe.order()::channelOf).toArray();
    }

    /** Blocks must come in order and without gaps. */
    void addTo(double[] interleaved, long firstFrame) {
        long blockEnd = firstFrame + interleaved.length / channelCount;
        for (long frame = Math.max(beginFrame, firstFrame); frame < Math.min(endFrame, blockEnd); frame++) {
            double sample = signal.next() * ramp(frame);
            int base = (int) (frame - firstFrame) * channelCount;
            for (int channel : channels) {
                interleaved[base + channel] += sample;
            }
        }
    }

    private double ramp(long frame) {
        if (rampFrames == 0) {
            return 1;
        }
        long fromEdge = Math.min(frame - beginFrame, endFrame - 1 - frame);
        return Math.min(1, fromEdge / rampFrames);
    }
}
