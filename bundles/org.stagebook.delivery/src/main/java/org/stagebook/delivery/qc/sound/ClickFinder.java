package org.stagebook.delivery.qc.sound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.qc.QcSettings.Click;
import org.stagebook.metering.weighting.FrameRange;

/** Looks closely at the rough places of one channel as soon as enough of what follows them is there. */
final class ClickFinder {

    private static final int SAME_FRAMES = 40;

    private final ClickJudge judge;
    private final int channel;
    private final Spots spots;
    private final Deque<FrameRange> waiting = new ArrayDeque<>();
    private long lastFrame = -SAME_FRAMES;

    ClickFinder(Click limits, int sampleRateHz, int channel, Spots spots) {
        this.judge = new ClickJudge(limits, sampleRateHz);
        this.channel = channel;
        this.spots = spots;
    }

    /** Takes over places. */
    void expect(List<RoughPlaces.Place> places) {
        places.forEach(place -> waiting.add(place.range()));
    }

    /** Looks at a block and what precedes it. */
    void accept(double[] samples, int history, long startFrame, int count) {
        long known = startFrame + count - judge.context();
        while (!waiting.isEmpty() && waiting.getFirst().endFrame() <= known) {
            FrameRange place = waiting.removeFirst();
            long offset = history - startFrame;
            int from = (int) (place.startFrame() + offset);
            if (from - judge.context() >= 0) {
                look(samples, from, (int) (place.endFrame() + offset), offset);
            }
        }
    }

    private void look(double[] samples, int from, int to, long offset) {
        int at = judge.roughest(samples, from, to);
        long frame = at - offset;
        OptionalDouble leap = frame - lastFrame < SAME_FRAMES ? OptionalDouble.empty() : judge.leap(samples, at);
        if (leap.isPresent()) {
            lastFrame = frame;
            double leapDbfs = 20 * Math.log10(leap.getAsDouble());
            spots.add(new Spot(QcKind.CLICK, channel, new FrameRange(Math.max(0, frame), frame + 1), leapDbfs));
        }
    }
}
