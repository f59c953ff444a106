package org.stagebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.cli.output.Terminal;

/**
 * Measures made-up sound once, so that Java can note what a start of the command line needs and have it ready the next
 * time (JEP 514 and 515). The start script runs this in the background after the first measuring.
 */
public final class TrainingRun {

    private static final int RATE_HZ = 48_000;
    private static final int SECONDS = 60;
    private static final long SEED = 1;

    private TrainingRun() {}

    /** Writes a minute of 5.1 noise to a temporary file, measures it, and removes it. */
    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("stagebook-training", ".wav");
        int exit;
        try {
            write(file);
            exit = new Main(Terminal.ofProcess(), Clock.systemUTC()).run("measure", file.toString());
        } finally {
            Files.deleteIfExists(file);
        }
        System.exit(exit);
    }

    private static void write(Path file) throws IOException {
        BroadcastExtension broadcast = BroadcastExtension.forNewFile(
                new BroadcastExtension.Origin("Noise", "Stagebook", ""), LocalDateTime.of(2026, 1, 1, 0, 0), 0);
        ChannelOrder order = ChannelOrder.L_R_C_LFE_LS_RS;
        SplittableRandom random = new SplittableRandom(SEED);
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(RATE_HZ, order, broadcast))) {
            for (int second = 0; second < SECONDS; second++) {
                double level = random.nextDouble();
                writer.write(random.doubles((long) RATE_HZ * order.channelCount(), -level, level)
                        .toArray());
            }
            writer.commit();
        }
    }
}
