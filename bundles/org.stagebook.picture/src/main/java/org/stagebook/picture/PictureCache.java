package org.stagebook.picture;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the frames around the wanted one ready, read by a thread of its own. Whoever shows them never waits: where a frame is not there in time it is
 * left out, and which one is shown instead is always known.
 *
 * <p>May be used by any thread.
 */
public final class PictureCache implements AutoCloseable {

    private static final int FEWEST = 3;

    private final PictureReader reader;
    private final long mostBytes;
    private final Runnable changed;
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private final HeldFrames held = new HeldFrames();
    private PictureSize size;
    private long wanted;
    private int step;
    private boolean asked;
    private boolean closed;

    /**
     * Reads nothing before the first wish.
     *
     * @param reader belongs to this from now on, and is closed with it
     * @param mostBytes how much memory frames may take; three are kept whatever they take
     * @param changed called by the reading thread whenever {@link #shown()} may answer differently
     */
    public PictureCache(PictureReader reader, long mostBytes, Runnable changed) {
        this.reader = reader;
        this.mostBytes = mostBytes;
        this.changed = changed;
        this.size = reader.info().size();
        Thread thread = new Thread(this::work, "Frames of the picture");
        thread.setDaemon(true);
        thread.start();
    }

    public PictureInfo info() {
        return reader.info();
    }

    /**
     * Says what is to be seen now. Beyond the ends of the file, its first or last frame is.
     *
     * @param frame by its number in the file
     * @param newStep by how many frames that moves on: 1 playing, -1 backwards, 4 in shuttle, 0 standing still
     * @param newSize of the frames to come
     */
    public synchronized void show(long frame, int newStep, PictureSize newSize) {
        if (!size.equals(newSize)) {
            size = newSize;
            held.forget(wanted, step);
        }
        wanted = Math.clamp(frame, 0, reader.info().frames() - 1);
        step = newStep;
        asked = true;
        notifyAll();
    }

    /** What to paint: the wanted frame, or the nearest that play has passed; empty before the first. */
    public synchronized Optional<PictureFrame> shown() {
        return held.shown(wanted, step);
    }

    /** Why the wanted frame is not to be had, if it is damaged. */
    public synchronized Optional<String> damage() {
        return held.damage(wanted);
    }

    /** Ends reading; the file is let go as soon as the frame that is being read is done. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Completes when the file was let go after closing. */
    public CompletableFuture<@Nullable Void> ended() {
        return ended.copy();
    }

    private void work() {
        try (reader) {
            for (Optional<Order> order = nextOrder(); order.isPresent(); order = nextOrder()) {
                carryOut(order.get());
                changed.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.complete(null);
        }
    }

    private synchronized Optional<Order> nextOrder() throws InterruptedException {
        while (!closed) {
            OptionalLong next = asked ? plan().next(wanted, step, held::knows) : OptionalLong.empty();
            if (next.isPresent()) {
                return Optional.of(new Order(next.getAsLong(), size));
            }
            wait();
        }
        return Optional.empty();
    }

    private ReadAhead plan() {
        return new ReadAhead(reader.info().frames(), capacity());
    }

    private int capacity() {
        long bytes = (long) PictureFrame.rowBytes(size) * size.height();
        return (int) Math.max(FEWEST, Math.min(Integer.MAX_VALUE, mostBytes / bytes));
    }

    private void carryOut(Order order) {
        try {
            keep(order, reader.read(order.number, order.size));
        } catch (PictureException e) {
            damaged(order, e.getMessage());
        } catch (RuntimeException | OutOfMemoryError e) {
            damaged(order, "Frame " + order.number + " could not be read: " + e + ".");
        }
    }

    private synchronized void keep(Order order, PictureFrame frame) {
        if (order.size.equals(size)) {
            held.put(frame);
            int most = capacity();
            held.keep(most, wanted + (long) Integer.signum(step) * most / 4);
        }
    }

    private synchronized void damaged(Order order, @Nullable String why) {
        held.putDamaged(order.number, String.valueOf(why));
    }

    private record Order(long number, PictureSize size) {}
}
