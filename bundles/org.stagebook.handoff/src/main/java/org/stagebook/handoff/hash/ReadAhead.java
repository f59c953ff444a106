package org.stagebook.handoff.hash;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;

/**
 * Reads a few blocks ahead on a thread of its own, so that the disk is not idle while somebody computes with what was read. What
 * goes wrong on that thread is thrown where it would have been: when the bytes before it have been taken.
 */
public final class ReadAhead extends InputStream {
    private final InputStream source;
    private final BlockRelay relay = new BlockRelay();
    private final Thread reader;
    private BlockRelay.Block current = BlockRelay.Block.NONE;
    private int taken;

    /** Begins to read; the source is closed with it. */
    public ReadAhead(InputStream source) {
        this.source = Objects.requireNonNull(source);
        this.reader = Thread.ofPlatform().daemon().name("Read ahead").start(this::readAll);
    }

    private void readAll() {
        try {
            BlockRelay.Block block = relay.empty();
            while (block.fill(source)) {
                relay.give(block);
                block = relay.empty();
            }
            relay.end();
        } catch (InterruptedException closed) {
            relay.fail(new InterruptedIOException("The reading was given up."));
        } catch (IOException | RuntimeException | Error e) {
            relay.fail(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (taken == current.length() && !next()) {
            return -1;
        }
        int count = Math.min(length, current.length() - taken);
        System.arraycopy(current.bytes(), taken, bytes, offset, count);
        taken += count;
        return count;
    }

    private boolean next() throws IOException {
        relay.giveBack(current);
        current = BlockRelay.Block.NONE;
        taken = 0;
        current = relay.take();
        return current != BlockRelay.Block.NONE;
    }

    @Override
    public void close() throws IOException {
        reader.interrupt();
        try (source) {
            BlockRelay.join(reader);
        }
    }
}
