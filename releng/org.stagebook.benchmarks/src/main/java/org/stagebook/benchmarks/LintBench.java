package org.stagebook.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.StreamHasher;
import org.stagebook.lint.sound.PopExpectation;
import org.stagebook.lint.sound.ReelPlace;
import org.stagebook.lint.sound.SoundReading;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;

/**
 * Prints how fast a sound file is read, hashed, measured, and both in one pass: what a handoff costs beyond its hash. One thread;
 * the file is 24-bit 5.1 and lies in the page cache.
 */
public final class LintBench {

    private static final int BLOCK_BYTES = 1 << 20;
    private static final int ROUNDS = 5;
    private static final long SECONDS = 400;

    private LintBench() {}

    /** What takes the bytes. */
    @FunctionalInterface
    private interface Taker {
        void take(byte[] bytes, int length);
    }

    /** Makes the file, takes each figure five times in turn and prints the best. */
    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("lint", ".wav");
        try {
            NoiseStem.write(file, SECONDS);
            print(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void print(Path file) throws IOException {
        System.out.println("| 24-bit 5.1, " + Files.size(file) / 1_000_000 + " MB | MB/s |");
        System.out.println("|---|---:|");
        double[] best = new double[4];
        for (int round = 0; round < ROUNDS; round++) {
            best[0] = Math.max(best[0], speed(file, () -> (bytes, length) -> {}));
            best[1] = Math.max(best[1], speed(file, LintBench::hashing));
            best[2] = Math.max(best[2], speed(file, () -> measuring(file)));
            best[3] = Math.max(best[3], speed(file, () -> both(file)));
        }
        List<String> rows = List.of("read alone", "read and xxh64", "read and measure", "read, xxh64 and measure");
        for (int row = 0; row < rows.size(); row++) {
            System.out.printf(Locale.ROOT, "| %s | %.0f |%n", rows.get(row), best[row]);
        }
    }

    private static Taker hashing() {
        StreamHasher hasher = HashAlgorithm.XXH64.newHasher();
        return (bytes, length) -> hasher.update(bytes, 0, length);
    }

    private static Taker measuring(Path file) {
        try {
            SoundReading reading = SoundReading.open(file, pops()).orElseThrow();
            return (bytes, length) -> reading.accept(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Taker both(Path file) {
        Taker hashing = hashing();
        Taker measuring = measuring(file);
        return (bytes, length) -> {
            hashing.take(bytes, length);
            measuring.take(bytes, length);
        };
    }

    private static double speed(Path file, Supplier<Taker> maker) throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        long begin = System.nanoTime();
        Taker taker = maker.get();
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                taker.take(block, read);
                bytes += read;
            }
        }
        return bytes * 1e3 / (System.nanoTime() - begin);
    }

    private static PopExpectation pops() {
        return new PopExpectation(
                new ReelPlace(Position.ZERO, Optional.empty()),
                Optional.of(Position.ZERO.plus(Duration.ofSeconds(6))),
                Optional.of(Position.ZERO.plus(Duration.ofSeconds(SECONDS - 4))),
                FrameRate.FPS_24);
    }
}
