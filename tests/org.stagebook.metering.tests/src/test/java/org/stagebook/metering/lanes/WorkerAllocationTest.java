package org.stagebook.metering.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.SampleFormat;
import org.stagebook.audio.source.StoredChannel;
import org.stagebook.audio.source.StoredSound;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.loudness.TickGrid;

/**
 * Measuring makes no garbage by the piece or by the window: a span costs its results and nothing else.
 *
 * <p>The least of several rounds counts, because the virtual machine itself allocates a little when it compiles a method,
 * and a peak greater than all before it is an object.
 */
class WorkerAllocationTest {

    private static final int RATE_HZ = 8_000;
    private static final int FRAMES = 10 * RATE_HZ;
    private static final int ROUNDS = 4;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource({
        "PCM_INTEGER, 16, false",
        "PCM_INTEGER, 24, false",
        "PCM_INTEGER, 24, true",
        "IEEE_FLOAT, 32, false",
        "IEEE_FLOAT, 64, true"
    })
    void aSpanAllocatesItsResultsOnly(SampleEncoding encoding, int bits, boolean series, @TempDir Path folder)
            throws IOException {
        SampleFormat format = new SampleFormat(encoding, bits, bits / 8);
        LaneSound sound = LaneSound.of(noise(folder.resolve("noise.raw"), format));
        assertNothingBesidesResults(sound, series);
    }

    @Test
    void neitherDoesSoundThatIsRead(@TempDir Path folder) throws IOException {
        StoredSound stored = noise(folder.resolve("noise.raw"), SampleFormat.PCM_24);
        LaneSound read = new LaneSound(RATE_HZ, 2, FRAMES, Optional.empty(), stored::open);
        assertNothingBesidesResults(read, false);
    }

    private void assertNothingBesidesResults(LaneSound sound, boolean series) throws IOException {
        LanePlan plan = new LanePlan(
                new TickGrid(RATE_HZ), 0, FRAMES, false, List.of(1.0, 1.0), new LanePlan.Wanted(true, true, series));
        Span span = new Span(0, plan.ticksPerLane(1));
        SpanWorker.Shared shared = new SpanWorker.Shared(SharedPeaks.of(2), MeasureProgress.NONE);
        try (SpanWorker worker = new SpanWorker(plan, sound.openFeed(plan), new PlainKernels(), shared)) {
            long measuring = least(() -> worker.measure(span).ticks());
            long results = least(() -> new TickSeries(span, series).result().ticks());
            assertThat(measuring - results).isZero();
        }
    }

    /** Something that may fail to read. */
    private interface Task {
        int run() throws IOException;
    }

    private long least(Task task) throws IOException {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            task.run();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static StoredSound noise(Path file, SampleFormat format) throws IOException {
        int bytes = format.containerBytes();
        ByteBuffer data = ByteBuffer.allocate(2 * FRAMES * bytes).order(ByteOrder.LITTLE_ENDIAN);
        SplittableRandom random = new SplittableRandom(7);
        while (data.hasRemaining()) {
            double sample = random.nextDouble(-0.5, 0.5);
            switch (bytes) {
                case 2 -> data.putShort((short) (sample * 0x1p15));
                case 3 -> data.put((byte) random.nextInt()).putShort((short) (sample * 0x1p15));
                case 4 -> data.putFloat((float) sample);
                default -> data.putDouble(sample);
            }
        }
        Files.write(file, data.array());
        return new StoredSound(RATE_HZ, FRAMES, tracks(file, format));
    }

    private static List<StoredChannel> tracks(Path file, SampleFormat format) {
        int bytes = format.containerBytes();
        return IntStream.range(0, 2)
                .mapToObj(channel -> new StoredChannel(file, (long) channel * bytes, 2 * bytes, format, false))
                .toList();
    }
}
