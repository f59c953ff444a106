package org.stagebook.playback.nulldevice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BlockClockTest {

    private long now = 12_345;

    /** Time passes only while the clock pauses. */
    private final BlockClock clock = new BlockClock(44_100, () -> now, nanos -> now += nanos / 2 + 1);

    @Test
    void anHourOfBlocksEndsWithTheHour() throws InterruptedException {
        long begun = now;
        long blocks = 44_100L * 3600 / 441;
        for (long block = 0; block < blocks; block++) {
            clock.awaitBlock(441);
        }
        long lastBegins = TimeUnit.SECONDS.toNanos(3600) - TimeUnit.MILLISECONDS.toNanos(10);
        assertThat(now - begun).isBetween(lastBegins, lastBegins + 2);
        assertThat(clock.lateStarts()).isZero();
    }

    @Test
    void aMachineThatSleptDoesNotCatchUp() throws InterruptedException {
        clock.awaitBlock(64);
        now += TimeUnit.HOURS.toNanos(8);
        clock.awaitBlock(64);
        assertThat(clock.lateStarts()).isEqualTo(1);
        long before = now;
        clock.awaitBlock(64);
        assertThat(now - before).isGreaterThan(TimeUnit.MICROSECONDS.toNanos(1400));
    }
}
