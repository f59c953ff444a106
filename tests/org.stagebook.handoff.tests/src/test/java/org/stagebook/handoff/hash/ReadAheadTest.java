package org.stagebook.handoff.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReadAheadTest {
    private static final long SEED = 20_260_311;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 20 << 20})
    void giveTheBytesOfItsSourceHoweverTheyAreTaken(int size) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] bytes = bytes(random, size);
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        try (InputStream in = new ReadAhead(uneven(bytes, random.split()))) {
            byte[] some = new byte[300_000];
            for (int count = in.read(some, 7, 1 + random.nextInt(some.length - 7));
                    count >= 0;
                    count = in.read(some, 7, 1 + random.nextInt(some.length - 7))) {
                taken.write(some, 7, count);
            }
            assertThat(in.read()).as("after the end").isEqualTo(-1);
        }
        assertThat(taken.toByteArray()).as("seed %d", SEED).isEqualTo(bytes);
    }

    @Test
    void giveWhatCameBeforeAFailureAndThenTheFailure() throws IOException {
        byte[] bytes = bytes(new SplittableRandom(SEED), 3 << 20);
        InputStream breaking = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                if (count < 0) {
                    throw new IOException("The drive is gone.");
                }
                return count;
            }
        };
        try (InputStream in = new ReadAhead(breaking)) {
            assertThat(in.readNBytes(bytes.length)).isEqualTo(bytes);
            assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("The drive is gone.");
            assertThatThrownBy(in::read).as("and again").hasMessage("The drive is gone.");
        }
    }

    @Test
    void endWithAllOfItReadOrNothingTaken() throws IOException, InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return length;
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
        new ReadAhead(endless).close();
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static byte[] bytes(SplittableRandom random, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Reads that are shorter than asked for. */
    private static InputStream uneven(byte[] bytes, SplittableRandom random) {
        return new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, 1 + random.nextInt(length));
            }
        };
    }
}
