package org.stagebook.handoff.hash;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes on a thread of its own, so that reading goes on while the disk writes. A failure is thrown by one of the next calls, by
 * closing at the latest; nothing is written after it.
 */
public final class WriteBehind extends OutputStream {
    private final OutputStream target;
    private final BlockRelay relay = new BlockRelay();
    private final Thread writer;
    private boolean told;
    private boolean closed;

    /** Begins to write; the target is closed with it. */
    public WriteBehind(OutputStream target) {
        this.target = Objects.requireNonNull(target);
        this.writer = Thread.ofPlatform().daemon().name("Write behind").start(this::writeAll);
    }

    private void writeAll() {
        try {
            BlockRelay.Block block = relay.take();
            while (block != BlockRelay.Block.NONE) {
                target.write(block.bytes(), 0, block.length());
                relay.giveBack(block);
                block = relay.take();
            }
        } catch (IOException | RuntimeException | Error e) {
            relay.refuse(e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        try {
            int done = 0;
            while (done < length) {
                done += relay.pass(bytes, offset + done, length - done);
            }
        } catch (IOException | RuntimeException | Error e) {
            told = true;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (target) {
            relay.end();
            BlockRelay.join(writer);
            if (!told) {
                relay.checkRefused();
            }
        }
    }
}
