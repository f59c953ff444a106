package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.truepeak.TruePeakMethod;
import org.stagebook.metering.weighting.FrameRange;

/** Which passes are made, how far they say they are, and how they end each other. */
class MeasurerWorkTest {

    private static final int RATE_HZ = 8_000;
    private static final MeasurementRequest EVERYTHING =
            MeasurementRequest.of(EnumSet.allOf(Quantity.class)).with(TruePeakMethod.OVERSAMPLED_16);
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    @AfterAll
    static void endThreads() {
        POOL.shutdownNow();
    }

    private static Programme stereo(double seconds) {
        RandomProgramme noise = StereoNoise.of(RATE_HZ, seconds);
        return new Programme(ArraySource.sound(RATE_HZ, noise.channels()), Optional.of(noise.order()));
    }

    /** Adds up what it hears. */
    private record Sum(AtomicLong frames) implements MeasureProgress {
        Sum() {
            this(new AtomicLong());
        }

        @Override
        public void measured(long more) {
            frames.addAndGet(more);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private static void assertWork(Programme programme, MeasurementRequest request, long frames) throws IOException {
        Sum sum = new Sum();
        new Measurer(POOL, 2).measure(programme, request, sum);
        assertThat(sum.frames()).hasValue(frames);
        assertThat(Measurer.workFrames(programme, request)).isEqualTo(frames);
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void eachQuantityTakesOnePass(Quantity quantity) throws IOException {
        assertWork(stereo(5.3), MeasurementRequest.of(EnumSet.of(quantity)), 42_400);
    }

    @Test
    void whatFiltersHearBesideARangeCounts() throws IOException {
        FrameRange range = new FrameRange(10_000, 30_000);
        List<FrameRange> parts = List.of(new FrameRange(11_000, 12_000));
        assertWork(stereo(5), MeasurementRequest.DELIVERY.within(range).andOf(parts), 20_000);
        assertWork(stereo(5), EVERYTHING.within(range).andOf(parts), 20_000 + 2_400 + 20_000 + 32);
        assertWork(stereo(5), EVERYTHING.within(range).withSeries(), 20_000 + 2_400 + 20_000 + 32);
    }

    @Test
    void spectraOfManyChannelsAreReadSeveralTimes() throws IOException {
        List<double[]> channels = Collections.nCopies(50, new double[5_000]);
        Programme wide = new Programme(ArraySource.sound(48_000, channels), Optional.empty());
        long runs = Measurer.workFrames(wide, MeasurementRequest.of(EnumSet.of(Quantity.SPECTRUM))) / 5_000;
        assertThat(runs).isBetween(2L, 5L);
        assertWork(wide, MeasurementRequest.of(EnumSet.of(Quantity.SPECTRUM)), runs * 5_000);
    }

    @Test
    void dialogueIsReadFromStemAndProgramme() throws IOException {
        Sum sum = new Sum();
        Programme programme = stereo(5);
        Programme stem = stereo(3);
        new Measurer(POOL, 2).measureDialogue(programme, stem, EVERYTHING, sum);
        assertThat(sum.frames()).hasValue(64_000);
        assertThat(Measurer.workFramesOfDialogue(programme, stem, EVERYTHING)).isEqualTo(64_000);
    }

    @Test
    void aListenerAloneHearsTheRangeOnce() throws IOException {
        Sum sum = new Sum();
        AtomicLong heard = new AtomicLong();
        List<Analyser> listeners = List.of((planar, frames) -> heard.addAndGet(frames));
        new Measurer(POOL, 2).measure(stereo(5), MeasurementRequest.DELIVERY, listeners, sum);
        assertThat(heard).hasValue(40_000);
        assertThat(sum.frames()).hasValue(80_000);
    }

    /** The lanes read at sixteen places, the level pass at one. */
    @Test
    void lanesAreOnlyReadForWhatTheyFind() throws IOException {
        double[] noise = StereoNoise.of(RATE_HZ, 5).channels().getFirst().clone();
        Arrays.fill(noise, 100, 103, Double.NaN);
        LaneSound held = ArraySource.sound(RATE_HZ, List.of(noise));
        AtomicInteger opened = new AtomicInteger();
        LaneSound counted = new LaneSound(RATE_HZ, 1, held.frames(), Optional.empty(), () -> {
            opened.incrementAndGet();
            return held.opener().open();
        });
        Programme programme = new Programme(counted, Optional.of(ChannelOrder.M));
        MeasurementRequest vu = MeasurementRequest.of(EnumSet.of(Quantity.VU, Quantity.LEQ_M, Quantity.TRUE_PEAK))
                .with(TruePeakMethod.OVERSAMPLED_16);
        Measurement found = new Measurer(POOL, 2).measure(programme, vu, MeasureProgress.NONE);
        assertThat(opened).hasValue(1);
        assertThat(found.damagedSamples()).isEqualTo(3);
        assertThat(found.loudness()).isEmpty();
        assertThat(new Measurer(POOL, 2)
                        .measure(programme, vu.within(new FrameRange(102, 30_000)), MeasureProgress.NONE)
                        .damagedSamples())
                .isEqualTo(1);
    }

    @Test
    void withoutPlacesLoudnessNeedsNoLanesAndDamageIsStillCounted() throws IOException {
        double[] damaged = {0, Double.NaN, 0.5};
        Programme programme = new Programme(ArraySource.sound(RATE_HZ, List.of(damaged)), Optional.empty());
        Measurement found = new Measurer(POOL, 2)
                .measure(programme, MeasurementRequest.of(EnumSet.of(Quantity.LOUDNESS)), MeasureProgress.NONE);
        assertThat(found.loudness()).isEmpty();
        assertThat(found.damagedSamples()).isEqualTo(1);
    }

    /** Of ten hours next to nothing is read once the listener has failed. */
    @Test
    void aListenerThatFailsEndsTheLanes() {
        LaneSound long10Hours = new LaneSound(RATE_HZ, 1, 36_000L * RATE_HZ, Optional.empty(), Silence::new);
        Programme programme = new Programme(long10Hours, Optional.of(ChannelOrder.M));
        Sum sum = new Sum();
        List<Analyser> listeners = List.of((planar, frames) -> {
            throw new IllegalStateException("Nobody can draw this.");
        });
        Measurer measurer = new Measurer(POOL, 2);
        assertThatThrownBy(() -> measurer.measure(programme, MeasurementRequest.DELIVERY, listeners, sum))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nobody can draw this.");
        assertThat(sum.frames().get()).isLessThan(long10Hours.frames() / 2);
    }

    private static final class Silence implements SoundSource {

        @Override
        public int sampleRateHz() {
            return RATE_HZ;
        }

        @Override
        public int channels() {
            return 1;
        }

        @Override
        public long frames() {
            return 36_000L * RATE_HZ;
        }

        @Override
        public int read(long startFrame, double[][] planar) {
            int count = (int) Math.min(planar[0].length, frames() - startFrame);
            Arrays.fill(planar[0], 0, count, 0);
            return count;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
