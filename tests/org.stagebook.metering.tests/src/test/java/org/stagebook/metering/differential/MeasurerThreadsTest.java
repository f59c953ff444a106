package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stagebook.metering.differential.Measuring.RATE_HZ;
import static org.stagebook.metering.differential.Measuring.assertSame;
import static org.stagebook.metering.differential.Measuring.held;
import static org.stagebook.metering.differential.Measuring.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.lanes.LaneSound;

/** Any number of threads, several programmes at once, and an end on request. */
class MeasurerThreadsTest {

    private static final ExecutorService POOL = Executors.newFixedThreadPool(5);

    @AfterAll
    static void endThreads() {
        POOL.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void anyNumberOfThreadsFindsTheSame(int threads) throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 20);
        Measurement found =
                new Measurer(POOL, threads).measure(held(programme), MeasurementRequest.DELIVERY, MeasureProgress.NONE);
        assertSame(found, measure(programme, MeasurementRequest.DELIVERY));
    }

    @Test
    void severalProgrammesAtOnceDoNotDisturbEachOther() throws Exception {
        Measurer measurer = new Measurer(POOL, 2);
        List<RandomProgramme> programmes =
                List.of(StereoNoise.of(RATE_HZ, 9), StereoNoise.of(11_025, 7), StereoNoise.of(16_000, 5));
        List<Callable<Measurement>> tasks = new ArrayList<>();
        for (RandomProgramme programme : programmes) {
            tasks.add(() -> measurer.measure(held(programme), MeasurementRequest.DELIVERY, MeasureProgress.NONE));
        }
        try (ExecutorService callers = Executors.newFixedThreadPool(3)) {
            List<Future<Measurement>> found = callers.invokeAll(tasks);
            for (int index = 0; index < 3; index++) {
                assertSame(found.get(index).get(), measure(programmes.get(index), MeasurementRequest.DELIVERY));
            }
        }
    }

    /** Asks for the end after the first window, of sound that counts who has it open. */
    @Test
    void cancellingEndsItAndClosesEverything() throws Exception {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 30);
        AtomicInteger open = new AtomicInteger();
        LaneSound held = ArraySource.sound(RATE_HZ, programme.channels());
        LaneSound counted = new LaneSound(RATE_HZ, 2, held.frames(), Optional.empty(), () -> {
            open.incrementAndGet();
            return new Counted(held.opener().open(), open);
        });
        AtomicInteger windows = new AtomicInteger();
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            Measurer measurer = new Measurer(executor, 2);
            Programme whole = new Programme(counted, Optional.of(ChannelOrder.L_R));
            assertThatThrownBy(() -> measurer.measure(whole, MeasurementRequest.DELIVERY, new Ending(windows)))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(windows).hasPositiveValue();
        assertThat(open).hasValue(0);
    }

    private record Ending(AtomicInteger windows) implements MeasureProgress {
        @Override
        public void measured(long frames) {
            windows.incrementAndGet();
        }

        @Override
        public boolean isCancelled() {
            return windows.get() > 0;
        }
    }

    private record Counted(SoundSource sound, AtomicInteger open) implements SoundSource {
        @Override
        public int sampleRateHz() {
            return sound.sampleRateHz();
        }

        @Override
        public int channels() {
            return sound.channels();
        }

        @Override
        public long frames() {
            return sound.frames();
        }

        @Override
        public int read(long startFrame, double[][] planar) throws IOException {
            return sound.read(startFrame, planar);
        }

        @Override
        public void close() throws IOException {
            sound.close();
            open.decrementAndGet();
        }
    }
}
