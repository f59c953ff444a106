package org.stagebook.handoff.hash;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A fixed number of blocks of bytes that go from the thread that gives them to the thread that takes them, and back. */
final class BlockRelay {
    private static final int BLOCKS = 8;
    private static final int BLOCK_BYTES = 1 << 20;

    private final BlockingQueue<Block> empty = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS + 1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private int made;

    /** Some bytes. */
    static final class Block {
        /** Stands for the end, and for nothing yet. */
        static final Block NONE = new Block(0);

        private final byte[] bytes;
        private int length;

        private Block(int size) {
            this.bytes = new byte[size];
        }

        byte[] bytes() {
            return bytes;
        }

        int length() {
            return length;
        }

        /** Whether there was anything left to read. */
        boolean fill(InputStream source) throws IOException {
            length = source.read(bytes, 0, bytes.length);
            return length >= 0;
        }

        private int fill(byte[] from, int offset, int count) {
            length = Math.min(count, bytes.length);
            System.arraycopy(from, offset, bytes, 0, length);
            return length;
        }
    }

    /** A block to fill; waits until one is free. For the thread that gives. */
    Block empty() throws InterruptedException {
        if (empty.isEmpty() && made < BLOCKS) {
            made++;
            return new Block(BLOCK_BYTES);
        }
        return empty.take();
    }

    /** Hands a block over; there is always room for it. */
    void give(Block block) {
        full.add(block);
    }

    /** Says that there are no more. */
    void end() {
        full.add(Block.NONE);
    }

    /** Says that there are no more because something went wrong, which is thrown once all blocks before are taken. */
    void fail(Throwable cause) {
        failure.set(cause);
        end();
    }

    /** The next block, or {@link Block#NONE} at the end. For the thread that takes. */
    Block take() throws IOException {
        try {
            Block block = full.take();
            if (block == Block.NONE) {
                full.add(block);
                throwIf(failure.get());
            }
            return block;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    void giveBack(Block block) {
        if (block != Block.NONE) {
            empty.add(block);
        }
    }

    /** The taker takes no more; whoever gives is told why and does not wait for blocks that will not come back. */
    void refuse(Throwable cause) {
        failure.set(cause);
        full.clear();
        empty.clear();
        empty.add(Block.NONE);
    }

    void checkRefused() throws IOException {
        throwIf(failure.get());
    }

    /** Hands over as many of the bytes as fit into a block, and says how many. */
    int pass(byte[] bytes, int offset, int length) throws IOException {
        try {
            checkRefused();
            Block block = empty();
            checkRefused();
            int passed = block.fill(bytes, offset, length);
            give(block);
            return passed;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits until a thread has ended, whoever asks to be quick: what it works with must not be touched before. */
    static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void throwIf(@Nullable Throwable failed) throws IOException {
        if (failed instanceof IOException io) {
            throw io;
        }
        if (failed instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (failed instanceof Error error) {
            throw error;
        }
    }

    private static IOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        InterruptedIOException stopped = new InterruptedIOException("The work was interrupted.");
        stopped.initCause(cause);
        return stopped;
    }
}
