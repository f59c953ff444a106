package org.stagebook.metering.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.truepeak.Peak;

/** What the live meters show at the end of a sound is what measuring the file finds. */
class LiveAgainstMeasurerTest {

    @ParameterizedTest
    @CsvSource({
        "1, L R, 48000",
        "2, L R C LFE Ls Rs, 48000",
        "3, L R, 44100",
        "4, M, 22050",
        "5, L R, 96000",
        "6, L R, 192000",
        "7, L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr, 48000"
    })
    void figuresAreThoseOfTheFile(long seed, String speakers, int rate) throws IOException {
        ChannelOrder order = ChannelOrder.parse(speakers);
        double[][] planar = rides(seed, order.channelCount(), rate, 14);
        Feed feed = Feed.of(order, rate).play(planar);
        Measurement measured = measure(order, rate, planar);
        MeterSnapshot shown = feed.now();
        Loudness loudness = measured.loudness().orElseThrow();
        LoudnessReading live = shown.loudness();
        assertThat(live.integratedLufs()).isCloseTo(loudness.integratedLufs().orElseThrow(), within(0.001));
        assertThat(live.rangeLu()).isCloseTo(loudness.rangeLu().orElseThrow(), within(0.002));
        assertThat(live.maxMomentaryLufs())
                .isCloseTo(loudness.maxMomentary().orElseThrow().lufs(), within(1e-6));
        assertThat(live.maxShortTermLufs())
                .isCloseTo(loudness.maxShortTerm().orElseThrow().lufs(), within(1e-6));
        Peak truePeak = measured.truePeak().orElseThrow();
        assertThat(shown.truePeakDbtp()).isCloseTo(truePeak.decibels(), within(1e-6));
        for (int channel = 0; channel < planar.length; channel++) {
            assertThat(shown.channels().get(channel).samplePeakDbfs())
                    .isCloseTo(measured.samplePeaks().get(channel).orElseThrow().decibels(), within(1e-9));
        }
        Over greatest = shown.overs().stream()
                .max(Comparator.comparingDouble(Over::truePeakDbtp))
                .orElseThrow();
        assertThat(greatest.channel()).isEqualTo(truePeak.channel());
        assertThat(truePeak.frame()).isBetween(greatest.startFrame(), greatest.endFrame() - 1);
    }

    /** Noise that is ridden from -50 to over full scale, differently in every channel. */
    private static double[][] rides(long seed, int channels, int rate, int seconds) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] planar = new double[channels][seconds * rate];
        for (double[] samples : planar) {
            double amplitude = 0.1;
            for (int i = 0; i < samples.length; i++) {
                if (i % (rate / 3) == 0) {
                    amplitude = Math.pow(10, -random.nextDouble() * 50 / 20);
                }
                samples[i] = amplitude * (2 * random.nextDouble() - 1);
            }
        }
        return planar;
    }

    private static Measurement measure(ChannelOrder order, int rate, double[][] planar) throws IOException {
        LaneSound sound =
                new LaneSound(rate, planar.length, planar[0].length, Optional.empty(), () -> new Held(rate, planar));
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            return new Measurer(pool, 2)
                    .measure(
                            new Programme(sound, Optional.of(order)),
                            MeasurementRequest.DELIVERY,
                            MeasureProgress.NONE);
        }
    }

    private static final class Held implements SoundSource {
        private final int rateHz;
        private final double[][] planar;

        Held(int rateHz, double[][] planar) {
            this.rateHz = rateHz;
            this.planar = planar;
        }

        @Override
        public int sampleRateHz() {
            return rateHz;
        }

        @Override
        public int channels() {
            return planar.length;
        }

        @Override
        public long frames() {
            return planar[0].length;
        }

        @Override
        public int read(long startFrame, double[][] target) {
            int count = (int) Math.min(target[0].length, frames() - startFrame);
            for (int channel = 0; channel < target.length; channel++) {
                System.arraycopy(planar[channel], (int) startFrame, target[channel], 0, count);
            }
            return count;
        }

        @Override
        public void close() {
            // Arrays hold nothing open.
        }
    }
}
