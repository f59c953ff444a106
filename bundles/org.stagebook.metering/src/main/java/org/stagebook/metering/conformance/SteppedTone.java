package org.stagebook.metering.conformance;

import java.util.Arrays;
import java.util.List;

/** A tone whose level changes in steps and whose phase runs through them. */
final class SteppedTone implements ChannelSignal {

    private final ChannelSignal tone;
    private final long[] ends;
    private final double[] amplitudes;

    SteppedTone(ChannelSignal tone, int sampleRateHz, List<LevelStep> steps) {
        this.tone = tone;
        ends = new long[steps.size()];
        amplitudes = steps.stream().mapToDouble(LevelStep::amplitude).toArray();
        double seconds = 0;
        for (int step = 0; step < ends.length; step++) {
            seconds += steps.get(step).seconds();
            ends[step] = Math.round(seconds * sampleRateHz);
        }
    }

    @Override
    public double sampleAt(long frame) {
        int found = Arrays.binarySearch(ends, frame);
        int step = found >= 0 ? found + 1 : -found - 1;
        return step < amplitudes.length ? amplitudes[step] * tone.sampleAt(frame) : 0;
    }
}
