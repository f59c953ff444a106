package org.stagebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Frames that are ready when they are wanted, over real files and over a reader that is held back. */
@Timeout(60)
class PictureCacheTest {

    private static final PictureSize SIZE = new PictureSize(208, 120);
    private static final long PLENTY = 64 << 20;

    @TempDir
    private Path folder;

    private final Semaphore changes = new Semaphore(0);

    private long shownAt(PictureCache cache, long wanted, int step) throws InterruptedException {
        cache.show(wanted, step, SIZE);
        while (cache.shown().filter(frame -> frame.number() == wanted).isEmpty()) {
            assertThat(changes.tryAcquire(20, TimeUnit.SECONDS))
                    .as("frame " + wanted)
                    .isTrue();
        }
        return FrameCode.of(cache.shown().orElseThrow());
    }

    @Test
    void playedForwardBackwardInShuttleAndByJumpsEachFrameIsTheWantedOne() throws Exception {
        PictureReader reader = Clips.pictures().open(Clips.copy("h264-23976.mov", folder));
        try (PictureCache cache = new PictureCache(reader, 20L * 208 * 120 * 3, changes::release)) {
            for (long frame = 0; frame < 150; frame++) {
                assertThat(shownAt(cache, frame, 1)).isEqualTo(frame);
            }
            for (long frame = 149; frame >= 0; frame--) {
                assertThat(shownAt(cache, frame, -1)).isEqualTo(frame);
            }
            for (long frame = 3; frame < 150; frame += 5) {
                assertThat(shownAt(cache, frame, 5)).isEqualTo(frame);
            }
            for (long frame : new long[] {140, 7, 96, 95, 96, 0, 149}) {
                assertThat(shownAt(cache, frame, 0)).isEqualTo(frame);
            }
        }
    }

    @Test
    void whatIsNotThereInTimeIsLeftOutAndWhatIsShownIsKnown() throws Exception {
        HeldBackReader reader = new HeldBackReader(1000);
        try (PictureCache cache = new PictureCache(reader, PLENTY, changes::release)) {
            cache.show(10, 1, SIZE);
            reader.awaitBegun(10);
            reader.let(1);
            reader.awaitBegun(11);
            assertThat(number(cache)).contains(10L);
            cache.show(14, 1, SIZE);
            assertThat(number(cache)).as("while 14 is not there").contains(10L);
            reader.let(1);
            reader.awaitBegun(14);
            assertThat(number(cache)).contains(11L);
            cache.show(20, 1, SIZE);
            reader.let(1);
            reader.awaitBegun(20);
            assertThat(number(cache)).contains(14L);
            reader.let(1);
            reader.awaitBegun(21);
            assertThat(number(cache)).as("12, 13 and 15 to 19 were never read").contains(20L);
            assertThat(reader.read()).containsExactly(10L, 11L, 14L, 20L);
        }
    }

    @Test
    void closingLetsGoOfTheFileAfterTheFrameThatIsBeingRead() throws Exception {
        HeldBackReader reader = new HeldBackReader(1000);
        PictureCache cache = new PictureCache(reader, PLENTY, changes::release);
        cache.show(10, 1, SIZE);
        reader.awaitBegun(10);
        cache.close();
        assertThat(reader.isClosed()).isFalse();
        reader.let(1000);
        cache.ended().join();
        assertThat(reader.isClosed()).isTrue();
        assertThat(reader.read()).containsExactly(10L);
    }

    @Test
    void memoryIsBoundedByForgettingWhatIsFarthest() throws Exception {
        HeldBackReader reader = new HeldBackReader(1000);
        long bytes = (long) PictureFrame.rowBytes(SIZE) * SIZE.height();
        HeldFrames held = new HeldFrames();
        for (long frame = 0; frame < 30; frame++) {
            held.put(reader.frame(frame, SIZE));
        }
        held.keep(10, 20);
        for (long frame = 0; frame < 30; frame++) {
            assertThat(held.knows(frame)).as("frame " + frame).isEqualTo(frame >= 15 && frame <= 24);
        }
        try (PictureCache cache = new PictureCache(reader, 12 * bytes, changes::release)) {
            cache.show(500, 1, SIZE);
            reader.let(9);
            changes.acquire(9);
            reader.let(50);
            assertThat(changes.tryAcquire(200, TimeUnit.MILLISECONDS))
                    .as("eight ahead and no more while nothing moves")
                    .isFalse();
        }
    }

    @Test
    void anotherSizeIsReadAgainWhileTheOldOneStaysInSight() throws Exception {
        HeldBackReader reader = new HeldBackReader(9);
        try (PictureCache cache = new PictureCache(reader, PLENTY, changes::release)) {
            cache.show(8, 0, SIZE);
            reader.let(1);
            changes.acquire();
            PictureSize smaller = new PictureSize(104, 60);
            cache.show(8, 0, smaller);
            assertThat(cache.shown().orElseThrow().size()).isEqualTo(SIZE);
            reader.let(1);
            changes.acquire();
            assertThat(cache.shown().orElseThrow().size()).isEqualTo(smaller);
        }
    }

    @Test
    void beyondTheEndsTheFirstAndTheLastFrameAreSeen() throws Exception {
        PictureReader reader = Clips.pictures().open(Clips.copy("prores-24.mov", folder));
        try (PictureCache cache = new PictureCache(reader, PLENTY, changes::release)) {
            cache.show(-50, 0, SIZE);
            while (number(cache).isEmpty()) {
                changes.acquire();
            }
            assertThat(number(cache)).contains(0L);
            cache.show(4000, 0, SIZE);
            while (!number(cache).equals(Optional.of(39L))) {
                changes.acquire();
            }
        }
    }

    @Test
    void damagedFrameSaysWhyAndTheOthersGoOn() throws Exception {
        HeldBackReader reader = new HeldBackReader(10);
        reader.damage(5);
        try (PictureCache cache = new PictureCache(reader, PLENTY, changes::release)) {
            cache.show(4, 1, SIZE);
            reader.let(3);
            changes.acquire(3);
            cache.show(5, 1, SIZE);
            assertThat(cache.damage()).contains("Frame 5 is damaged.");
            assertThat(number(cache)).contains(4L);
            cache.show(6, 1, SIZE);
            assertThat(cache.damage()).isEmpty();
            assertThat(number(cache)).contains(6L);
        }
    }

    private static Optional<Long> number(PictureCache cache) {
        return cache.shown().map(PictureFrame::number);
    }
}
