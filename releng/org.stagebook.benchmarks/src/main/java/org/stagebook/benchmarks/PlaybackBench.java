package org.stagebook.benchmarks;

import java.util.Locale;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.testkit.AudioThreadFigures;
import org.stagebook.playback.testkit.AudioThreadLoad;
import org.stagebook.playback.testkit.CounterHour;
import org.stagebook.playback.testkit.SimulationOutcome;
import org.stagebook.playback.testkit.TransportSimulation;

/**
 * Prints what playing costs and whether it holds: the audio thread against its deadline, an hour of the frame counter, hours of transport
 * commands on a virtual clock. Ends with 1 where something does not hold.
 */
public final class PlaybackBench {

    private static final int BLOCKS = 200_000;
    private static final double MOST_COUNTER_FRAMES = 0.5;

    /** A rehearsal first, so that what is compiled and kept for ever is there before memory is looked at. */
    private static final double REHEARSED_HOURS = 0.25;

    private static final long MOST_GROWN_BYTES = 8 << 20;

    private PlaybackBench() {}

    /** Takes the hours to be simulated. */
    public static void main(String[] arguments) throws DeviceException, InterruptedException {
        double hours = Double.parseDouble(arguments[0]);
        boolean holds = audioThread();
        holds &= counter();
        holds &= transport(hours);
        System.out.println(holds ? "Everything holds." : "Not everything holds: see the lines above.");
        if (!holds) {
            System.exit(1);
        }
    }

    private static boolean audioThread() throws DeviceException, InterruptedException {
        try (AudioThreadLoad load = new AudioThreadLoad()) {
            AudioThreadFigures figures = load.measure(BLOCKS);
            System.out.println(figures);
            return figures.allocatedBytes() == 0
                    && figures.health().underruns() == 0
                    && figures.elapsed().mostlyNanos() < figures.deadlineNanos();
        }
    }

    private static boolean counter() {
        boolean holds = true;
        for (CounterHour hour : CounterHour.USUAL) {
            double worst = hour.worstFrames();
            System.out.println(hour.sentence(worst));
            holds &= worst < MOST_COUNTER_FRAMES;
        }
        return holds;
    }

    private static boolean transport(double hours) throws DeviceException, InterruptedException {
        System.out.printf(Locale.ROOT, "Simulating %.2f hours of transport commands ...%n", hours);
        new TransportSimulation(1, Math.min(hours, REHEARSED_HOURS)).run();
        SimulationOutcome outcome = new TransportSimulation(TransportSimulation.USUAL_SEED, hours).run();
        System.out.println(outcome);
        outcome.faults().forEach(System.out::println);
        return outcome.faults().isEmpty()
                && outcome.counts().underruns() == 0
                && outcome.grownBytes() < MOST_GROWN_BYTES
                && outcome.after().threads() <= outcome.before().threads();
    }
}
