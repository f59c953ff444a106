package org.stagebook.handoff.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WriteBehindTest {
    private static final long SEED = 20_260_312;

    @Test
    void writeTheBytesInTheirOrder() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] bytes = new byte[21 << 20];
        random.nextBytes(bytes);
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (OutputStream out = new WriteBehind(target)) {
            int done = 0;
            while (done < bytes.length) {
                int count = Math.min(1 + random.nextInt(3 << 20), bytes.length - done);
                out.write(bytes, done, count);
                done += count;
            }
            out.write(7);
        }
        assertThat(target.size()).isEqualTo(bytes.length + 1);
        assertThat(target.toByteArray()).as("seed %d", SEED).startsWith(bytes).endsWith(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 12, 60})
    void tellAFullDiskOnceAndCloseTheTarget(int roomMegabytes) {
        FullDisk disk = new FullDisk(roomMegabytes);
        assertThatThrownBy(() -> {
                    try (OutputStream out = new WriteBehind(disk)) {
                        for (int i = 0; i < 64; i++) {
                            out.write(new byte[1 << 20]);
                        }
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(disk.closed).hasValue(1);
        assertThat(disk.written).as("nothing after the failure").hasValue(roomMegabytes);
    }

    @Test
    void tellWhatGoesWrongWhileTheLastBytesAreWritten() {
        FullDisk disk = new FullDisk(0);
        assertThatThrownBy(() -> {
                    try (OutputStream out = new WriteBehind(disk)) {
                        out.write(1);
                    }
                })
                .hasMessage("No space left on device");
        assertThat(disk.closed).hasValue(1);
    }

    private static final class FullDisk extends OutputStream {
        private final int room;
        private final AtomicInteger written = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int one) {
            throw new UnsupportedOperationException("blocks only");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (written.get() == room) {
                throw new IOException("No space left on device");
            }
            written.incrementAndGet();
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
