package org.stagebook.cli.playing;

import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.RenderPlan;

/**
 * What is played of a plan, in its frames.
 *
 * @param startFrame where play begins
 * @param endFrame where it ends if nothing loops
 * @param loop what it turns in
 * @param loopedFrames how long a loop is played; absent until somebody stops it
 */
public record Stretch(long startFrame, long endFrame, Optional<LoopRange> loop, OptionalLong loopedFrames) {

    /** Whether it ends by itself. */
    boolean isEndless() {
        return loop.isPresent() && loopedFrames.isEmpty();
    }

    /** How long it is heard; that of an endless one is not known. */
    OptionalLong frames() {
        return loop.isPresent() ? loopedFrames : OptionalLong.of(endFrame - startFrame);
    }

    /** The same in frames of a device, one that is begun counted. */
    OptionalLong frames(RenderPlan plan, int deviceRateHz) {
        OptionalLong length = frames();
        return length.isEmpty()
                ? length
                : OptionalLong.of(Math.ceilDiv(
                        Math.multiplyExact(length.getAsLong(), (long) deviceRateHz), (long) plan.sampleRateHz()));
    }

    /** Whether it has no length. */
    public boolean isEmpty() {
        return frames().isPresent() && frames().getAsLong() == 0;
    }

    /** How long it is in whole seconds, one that is begun counted; 0 for an endless one. */
    public long seconds(int rateHz) {
        return Math.ceilDiv(frames().orElse(0), (long) rateHz);
    }

    /** Where sources are matched: over the loop, or over all that is played. */
    public long measuredStartFrame() {
        return loop.map(LoopRange::startFrame).orElse(startFrame);
    }

    /** The first frame after that. */
    public long measuredEndFrame() {
        return loop.map(LoopRange::endFrame).orElse(endFrame);
    }

    /** Tells the transport. */
    void command(PlaybackEngine engine) {
        if (loop.isPresent()) {
            engine.loop(loop);
            engine.locate(startFrame);
            engine.play();
        } else {
            engine.playRange(startFrame, endFrame, endFrame);
        }
    }
}
