package org.stagebook.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Stems of reels of twenty minutes, made once: pink noise in 24-bit 5.1, each file with a trailing chunk of its own so that no two
 * are the same.
 *
 * @param folder where they lie
 * @param all the files
 * @param bytes of them together
 */
record PackageFiles(Path folder, List<Path> all, long bytes) {
    private static final long SECONDS = 1_200;

    /** Copies the list. */
    PackageFiles {
        all = List.copyOf(all);
    }

    static PackageFiles in(Path folder, long gigabytes) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        long bytes = 0;
        for (int number = 1; bytes < gigabytes * 1_000_000_000; number++) {
            Path file = folder.resolve("BENCH_R%02d_FX_51.wav".formatted(number));
            if (!Files.exists(file)) {
                make(file, files, number);
            }
            files.add(file);
            bytes += Files.size(file);
        }
        return new PackageFiles(folder, files, bytes);
    }

    private static void make(Path file, List<Path> earlier, int number) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        if (earlier.isEmpty()) {
            NoiseStem.write(part, SECONDS);
        } else {
            try (OutputStream out = Files.newOutputStream(part)) {
                Files.copy(earlier.getFirst(), out);
                out.write(new byte[] {'n', 'u', 'm', ' ', 2, 0, 0, 0, (byte) (number >> 8), (byte) number});
            }
        }
        Files.move(part, file);
    }
}
