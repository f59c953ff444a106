package org.stagebook.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.metering.overview.Overview;
import org.stagebook.metering.overview.OverviewBuilder;

class MeasurerListenersTest {

    private static final int RATE_HZ = 48_000;
    private static final int SECONDS = 5;

    @TempDir
    Path folder;

    @Test
    void anOverviewIsBuiltWhileMeasuring() throws IOException {
        Programme programme = Programme.of(new RecordingReader().read(noise(), UserHint.NONE));
        OverviewBuilder builder =
                new OverviewBuilder(RATE_HZ, 2, programme.order().map(ChannelWeights::of));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        Measurement found;
        try {
            found = new Measurer(executor, 2)
                    .measure(programme, MeasurementRequest.DELIVERY, List.of(builder), MeasureProgress.NONE);
        } finally {
            executor.shutdown();
        }

        Overview overview = builder.overview("hash");
        long frames = (long) RATE_HZ * SECONDS;
        for (int channel = 0; channel < 2; channel++) {
            double greatest = Math.max(overview.max(channel, 0, frames), -overview.min(channel, 0, frames));
            assertThat(greatest)
                    .isCloseTo(found.samplePeaks().get(channel).orElseThrow().amplitude(), within(5e-4));
        }
        assertThat(found.integratedLufs()).isPresent();
    }

    private Path noise() throws IOException {
        Path file = folder.resolve("noise.wav");
        BroadcastExtension broadcast = BroadcastExtension.forNewFile(
                new BroadcastExtension.Origin("", "", ""), LocalDateTime.of(2026, 1, 1, 0, 0), 0);
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(RATE_HZ, ChannelOrder.L_R, broadcast))) {
            writer.write(new SplittableRandom(3)
                    .doubles(2L * RATE_HZ * SECONDS, -0.5, 0.7)
                    .toArray());
            writer.commit();
        }
        return file;
    }
}
