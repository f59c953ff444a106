package org.stagebook.playback.device;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.stagebook.audio.ChannelOrder;

/** Plays a pattern from its beginning, and counts what it is asked for. */
public final class PatternRenderer implements AudioRenderer {

    private final Pattern pattern;
    private final ChannelOrder order;
    private final AtomicLong frame = new AtomicLong();
    private final AtomicLong awaited = new AtomicLong();
    private final CountDownLatch reached;
    private final long goalFrames;
    private volatile boolean isHeld;

    public PatternRenderer(Pattern pattern, ChannelOrder order, long goalFrames) {
        this.pattern = pattern;
        this.order = order;
        this.goalFrames = goalFrames;
        this.reached = new CountDownLatch(1);
    }

    @Override
    public void render(float[][] planar, int frames) {
        if (isHeld) {
            silence(planar, frames);
            return;
        }
        long from = frame.get();
        for (int channel = 0; channel < order.channelCount(); channel++) {
            for (int index = 0; index < frames; index++) {
                planar[channel][index] = pattern.sample(order.speakers().get(channel), from + index);
            }
        }
        frame.addAndGet(frames);
        if (frame.get() >= goalFrames) {
            reached.countDown();
        }
    }

    private void silence(float[][] planar, int frames) {
        for (float[] channel : planar) {
            Arrays.fill(channel, 0, frames, 0);
        }
    }

    /** Plays silence until it is released. */
    public PatternRenderer held() {
        isHeld = true;
        return this;
    }

    public void release() {
        isHeld = false;
    }

    @Override
    public void awaitFrames(int frames) {
        awaited.addAndGet(frames);
    }

    /** Waits until that many frames were asked for. */
    public void awaitGoal() throws InterruptedException {
        reached.await();
    }

    public long renderedFrames() {
        return frame.get();
    }

    public long awaitedFrames() {
        return awaited.get();
    }
}
