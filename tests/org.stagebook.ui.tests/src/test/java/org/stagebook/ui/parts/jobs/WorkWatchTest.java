package org.stagebook.ui.parts.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stagebook.ui.theme.WorkState;

class WorkWatchTest {

    private long nanos;
    private final WorkWatch watch = new WorkWatch(() -> nanos);

    @Test
    void bytesSpeedAndTimeAreSaid() {
        watch.starts("Build");
        assertThat(watch.line()).isEqualTo("Build\u2026");
        watch.begin("Copy", 1_000_000_000L);
        nanos += 2_000_000_000L;
        watch.worked(200_000_000L);
        assertThat(watch.line()).isEqualTo("Copy: 200.0 MB of 1.0 GB, 100.0 MB/s, 8 s left");
        assertThat(watch.thousandths()).isEqualTo(200);
        watch.cancel();
        assertThat(watch.line()).startsWith("Stopping");
        assertThat(watch.isCancelled()).isTrue();
    }

    @Test
    void anOutcomeStaysUntilTheNextWorkOrUntilItIsForgotten() {
        watch.starts("Verify");
        watch.forget();
        assertThat(watch.isRunning()).isTrue();
        Outcome outcome = new Outcome(WorkState.DONE, "Verified", "");
        watch.ends(outcome);
        assertThat(watch.outcome()).contains(outcome);
        watch.forget();
        assertThat(watch.outcome()).isEmpty();
    }
}
