package org.stagebook.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.stagebook.cli.output.ProgressBar.Unit;

class ProgressBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Cancellation cancellation = new Cancellation();
    private final AtomicLong nanos = new AtomicLong();

    private ProgressBar bar(boolean interactive, Unit unit) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressBar(new Terminal(stream, stream, interactive), cancellation, unit, nanos::get);
    }

    private String lastLine() {
        String[] lines = err.toString(StandardCharsets.UTF_8).split("\r", -1);
        return lines[lines.length - 1].stripTrailing();
    }

    @Test
    void saysWhatHowManyAndTimeLeft() {
        ProgressBar bar = bar(true, Unit.BYTES);
        bar.begin("Copying", 4_000_000);
        nanos.set(10_000_000_000L);
        bar.worked(1_000_000);
        assertThat(lastLine()).isEqualTo("Copying [######------------------]  25 % 1.0 MB of 4.0 MB 0:30 left");
    }

    @Test
    void countsItems() {
        ProgressBar bar = bar(true, Unit.ITEMS);
        bar.begin("Synthesising", 10);
        nanos.set(500_000_000L);
        bar.worked(5);
        assertThat(lastLine()).isEqualTo("Synthesising [############------------]  50 % 5 of 10");
    }

    @Test
    void staysSilentWhenNobodyWatches() {
        ProgressBar bar = bar(false, Unit.BYTES);
        bar.begin("Copying", 10);
        nanos.set(10_000_000_000L);
        bar.worked(10);
        bar.clear();
        assertThat(err.size()).isZero();
    }

    @Test
    void drawsAtMostTenTimesASecond() {
        ProgressBar bar = bar(true, Unit.ITEMS);
        bar.begin("Hashing", 1000);
        nanos.set(1_000_000_000L);
        bar.worked(0);
        int afterBegin = err.size();
        assertThat(afterBegin).isPositive();
        for (int step = 0; step < 999; step++) {
            nanos.addAndGet(100_000);
            bar.worked(1);
        }
        assertThat(err.size()).isEqualTo(afterBegin);
    }

    @Test
    void isNotDrawnForWhatIsDoneAtOnce() {
        ProgressBar bar = bar(true, Unit.ITEMS);
        bar.begin("Hashing", 10);
        nanos.set(250_000_000L);
        bar.worked(10);
        bar.clear();
        assertThat(err.size()).isZero();
    }

    @Test
    void reachesItsEnd() {
        ProgressBar bar = bar(true, Unit.ITEMS);
        bar.begin("Hashing", 10);
        nanos.set(1_000_000_000L);
        bar.worked(9);
        nanos.addAndGet(1_000);
        bar.worked(1);
        assertThat(lastLine()).startsWith("Hashing [########################] 100 % 10 of 10");
    }

    @Test
    void leavesACleanLine() {
        ProgressBar bar = bar(true, Unit.ITEMS);
        bar.begin("Hashing", 10);
        nanos.set(1_000_000_000L);
        bar.worked(1);
        bar.clear();
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith(" \r");
    }

    @Test
    void handsOnTheWishToStop() {
        ProgressBar bar = bar(false, Unit.ITEMS);
        assertThat(bar.isCancelled()).isFalse();
        cancellation.request();
        assertThat(bar.isCancelled()).isTrue();
    }
}
