package org.stagebook.delivery.testkit;

import java.util.List;
import java.util.Random;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.synth.Placement;
import org.stagebook.audio.synth.Signal;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;

/** Renders placements into memory, each speaker with a gain of its own, so that no two channels are the same. */
final class Rendering {

    private final SampleRate rate;
    private final ChannelOrder order;
    private final int offset;

    /**
     * @param offset frame at which the time zero of the placements lies
     */
    Rendering(int sampleRateHz, ChannelOrder order, int offset) {
        this.rate = new SampleRate(sampleRateHz);
        this.order = order;
        this.offset = offset;
    }

    void add(List<Placement> placements, HeldSound target, double gain, Random random) {
        double[] gains = new double[order.channelCount()];
        for (int channel = 0; channel < gains.length; channel++) {
            double step = (channel + 0.5 * random.nextDouble()) / gains.length;
            gains[channel] = gain * Math.pow(10, -0.3 * step);
        }
        placements.forEach(placement -> add(placement, target, gains));
    }

    private void add(Placement placement, HeldSound target, double[] gains) {
        int from = offset + (int) rate.sampleAt(placement.range().start(), Rounding.NEAREST);
        int to = offset + (int) rate.sampleAt(placement.range().end(), Rounding.NEAREST);
        double ramp = rate.samplesIn(placement.ramp(), Rounding.NEAREST);
        Signal signal = placement.shape().begin(rate.hertz(), to - from);
        int[] channels =
                placement.speakers().stream().mapToInt(order::channelOf).toArray();
        for (int frame = from; frame < Math.min(to, target.frames()); frame++) {
            double edge = ramp == 0 ? 1 : Math.min(1, Math.min(frame - from, to - 1 - frame) / ramp);
            double sample = signal.next() * edge;
            for (int channel : channels) {
                target.planar()[channel][frame] += gains[channel] * sample;
            }
        }
    }
}
