package org.stagebook.playback.engine;

import java.util.concurrent.atomic.AtomicLong;
import org.stagebook.playback.plan.RenderPlan;

/**
 * Carries what is heard from the audio thread to whoever measures it: the channels of the chosen source as they are read, before keys, folds
 * and levels of the room. A ring of blocks; when the measuring thread is late blocks are dropped and counted, the sound never waits.
 */
final class MeterTap {

    /** Frames of a block at most. */
    static final int BLOCK = 256;

    private static final int ROOM_FRAMES = 1 << 16;

    private final TapBlock[] blocks = new TapBlock[ROOM_FRAMES / BLOCK];
    private final int[] firstChannels;
    private final int[] counts;
    private final int dialogue;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private volatile long dropped;

    /**
     * Prepares.
     *
     * @param dialogue the source that is carried beside the one that is heard, −1 for none
     */
    MeterTap(RenderPlan plan, int dialogue) {
        this.dialogue = dialogue;
        this.firstChannels = PlanChannels.firsts(plan);
        this.counts = PlanChannels.counts(plan);
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = new TapBlock(most, dialogue < 0 ? 0 : counts[dialogue]);
        }
    }

    /** The audio thread's side: copies frames that lie in one chunk. */
    void put(PlayStream stream, int source, int frames) {
        long number = written.getPlain();
        if (number - read.getAcquire() >= blocks.length) {
            long before = dropped;
            dropped = before + 1;
            return;
        }
        TapBlock block = blocks[(int) (number % blocks.length)];
        block.begin(stream.course(), stream.consumed(), source, frames);
        copy(stream, source, block.heard(), frames);
        if (dialogue >= 0) {
            copy(stream, dialogue, block.dialogue(), frames);
        }
        written.setRelease(number + 1);
    }

    private void copy(PlayStream stream, int source, float[][] target, int frames) {
        float[][] chunk = stream.chunk();
        int from = stream.indexInChunk();
        for (int channel = 0; channel < counts[source]; channel++) {
            System.arraycopy(chunk[firstChannels[source] + channel], from, target[channel], 0, frames);
        }
    }

    /** The measuring thread's side: hands over all blocks that are there. */
    int drain(TapListener listener) {
        int count = 0;
        for (long number = read.getPlain(); number < written.getAcquire(); number++) {
            listener.heard(blocks[(int) (number % blocks.length)]);
            read.setRelease(number + 1);
            count++;
        }
        return count;
    }

    /** How many blocks nobody fetched in time. */
    long dropped() {
        return dropped;
    }
}
