package org.stagebook.playback.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stagebook.playback.testkit.SimulationOutcome;
import org.stagebook.playback.testkit.TransportSimulation;

/**
 * Hours at the transport keys on a virtual clock: what is heard stays in step, nothing runs dry, hangs or grows. How many hours is a
 * property, {@code stagebook.simulated.hours}; {@code releng/bench playback} simulates eight.
 */
@Timeout(600)
class TransportSimulationTest {

    private static final double HOURS = Double.parseDouble(System.getProperty("stagebook.simulated.hours", "0.15"));

    @Test
    void hoursOfCommandsLeaveNothingBehind() throws Exception {
        SimulationOutcome outcome = new TransportSimulation(TransportSimulation.USUAL_SEED, HOURS).run();
        System.out.println(outcome);
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.counts().underruns()).isZero();
        assertThat(outcome.counts().checkedFrames()).isGreaterThan(Math.round(HOURS * 3600 * 48_000) / 10);
        assertThat(outcome.grownBytes()).isLessThan(8 << 20);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("Stagebook playback reader"));
    }
}
