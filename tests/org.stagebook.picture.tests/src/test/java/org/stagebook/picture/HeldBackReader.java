package org.stagebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.stagebook.timebase.FrameRate;

/** A picture of which each frame is read only when a test lets it. */
final class HeldBackReader implements PictureReader {

    private final long frames;
    private final Semaphore allowed = new Semaphore(0);
    private final BlockingQueue<Long> begun = new LinkedBlockingQueue<>();
    private final List<Long> read = new CopyOnWriteArrayList<>();
    private final Set<Long> damaged = new HashSet<>();
    private volatile boolean closed;

    HeldBackReader(long frames) {
        this.frames = frames;
    }

    /** So many more frames may be read. */
    void let(int more) {
        allowed.release(more);
    }

    /** Waits until somebody has asked for the next frame, and fails if that is another one. */
    void awaitBegun(long number) throws InterruptedException {
        assertThat(begun.take()).isEqualTo(number);
    }

    void damage(long frame) {
        damaged.add(frame);
    }

    List<Long> read() {
        return List.copyOf(read);
    }

    boolean isClosed() {
        return closed;
    }

    PictureFrame frame(long number, PictureSize size) {
        return new PictureFrame(number, size, new byte[PictureFrame.rowBytes(size) * size.height()]);
    }

    @Override
    public PictureInfo info() {
        return new PictureInfo("test", new PictureSize(208, 120), FrameRate.FPS_25, true, frames, Optional.empty());
    }

    @Override
    public PictureFrame read(long number, PictureSize size) throws PictureException {
        begun.add(number);
        allowed.acquireUninterruptibly();
        if (damaged.contains(number)) {
            throw new PictureException("Frame " + number + " is damaged.");
        }
        read.add(number);
        return frame(number, size);
    }

    @Override
    public void close() {
        closed = true;
    }
}
