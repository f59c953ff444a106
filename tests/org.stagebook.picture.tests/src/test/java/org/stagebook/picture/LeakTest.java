package org.stagebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pictures are opened and closed all day: nothing of them stays. Measured where the system tells how much a process holds. */
@EnabledOnOs(OS.LINUX)
class LeakTest {

    private static final long MEGABYTE = 1 << 20;
    private static final int OPENS = 200;

    @TempDir
    private Path folder;

    @Test
    void openingAndClosingTwoHundredTimesKeepsNothing() throws IOException {
        Path file = Clips.copy("h264-23976.mov", folder);
        Path broken = Clips.copy("cut-off.mp4", folder);
        openAndClose(file, broken, OPENS);
        long bytes = resident();
        long handles = handles();
        openAndClose(file, broken, OPENS);
        long grown = resident() - bytes;
        System.out.println("After " + OPENS + " opens: " + grown / 1024 + " kB more resident, " + (handles() - handles)
                + " more open files");
        assertThat(handles()).isEqualTo(handles);
        assertThat(grown).as("bytes more than before").isLessThan(4 * MEGABYTE);
    }

    private static void openAndClose(Path file, Path broken, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            try (PictureReader reader = Clips.pictures().open(file)) {
                reader.read(i % 150, new PictureSize(640, 360));
            }
            assertThat(isRefused(broken)).isTrue();
        }
    }

    private static boolean isRefused(Path file) {
        try (PictureReader reader = Clips.pictures().open(file)) {
            return reader.info().frames() < 0;
        } catch (PictureException e) {
            return e.getMessage() != null;
        }
    }

    private static long resident() throws IOException {
        System.gc();
        String pages = Files.readString(Path.of("/proc/self/statm")).split(" ", 3)[1];
        return Long.parseLong(pages) * 4096;
    }

    private static long handles() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }
}
