package org.stagebook.delivery.qc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.delivery.testkit.HeldSound;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.UnmeasurableException;
import org.stagebook.metering.weighting.FrameRange;

/** How the pass goes through its files. */
class OnePassTest {

    private final HeldSound sound = HeldSound.silence(48_000, ChannelOrder.L_R, 48_000 * 3 + 17);

    @Test
    void everyFrameIsReadOnceFromFrontToBack() throws IOException {
        List<FrameRange> reads = Collections.synchronizedList(new ArrayList<>());
        QcFile watched = QcFile.of("mix.wav", FileRole.PRINTMASTER, watched(reads));
        QcFile shorter = QcFile.of(
                "dx.wav",
                FileRole.DIALOGUE,
                HeldSound.silence(48_000, ChannelOrder.L_R, 1000).recording());
        new QcPass(2).read(QcFiles.of(watched).withStems(List.of(shorter)), QcSettings.USUAL, MeasureProgress.NONE);
        long next = 0;
        for (FrameRange read : reads) {
            assertThat(read.startFrame()).isEqualTo(next);
            next = read.endFrame();
        }
        assertThat(next).isEqualTo(sound.frames());
    }

    private Recording watched(List<FrameRange> reads) {
        Recording recording = sound.recording();
        return new Recording(
                recording.files(),
                recording.format(),
                () -> new Watched(recording.sound().open(), reads),
                recording.stored(),
                recording.channels(),
                List.of(),
                List.of());
    }

    private record Watched(SoundSource source, List<FrameRange> reads) implements SoundSource {

        @Override
        public int sampleRateHz() {
            return source.sampleRateHz();
        }

        @Override
        public int channels() {
            return source.channels();
        }

        @Override
        public long frames() {
            return source.frames();
        }

        @Override
        public int read(long startFrame, double[][] planar) throws IOException {
            int count = source.read(startFrame, planar);
            reads.add(new FrameRange(startFrame, startFrame + count));
            return count;
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }

    @Test
    void progressHearsOfTheLongestFile() throws IOException {
        AtomicLong heard = new AtomicLong();
        QcFiles files = QcFiles.of(QcFile.of("mix.wav", FileRole.PRINTMASTER, sound.recording()));
        new QcPass(1).read(files, QcSettings.USUAL, new MeasureProgress() {
            @Override
            public void measured(long frames) {
                heard.addAndGet(frames);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(heard).hasValue(QcPass.workFrames(files));
        assertThat(QcPass.workFrames(files)).isEqualTo(sound.frames());
    }

    @Test
    void itEndsWhenCancelled() {
        QcFiles files = QcFiles.of(QcFile.of("mix.wav", FileRole.PRINTMASTER, sound.recording()));
        MeasureProgress cancelled = new MeasureProgress() {
            @Override
            public void measured(long frames) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new QcPass(1).read(files, QcSettings.USUAL, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void filesOfDifferentRatesAreRefusedWithASentence() {
        HeldSound other = HeldSound.silence(44_100, ChannelOrder.L_R, 100);
        QcFiles files = QcFiles.of(QcFile.of("mix.wav", FileRole.PRINTMASTER, sound.recording()))
                .withStems(List.of(QcFile.of("dx.wav", FileRole.DIALOGUE, other.recording())));
        assertThatThrownBy(() -> new QcPass(1).read(files, QcSettings.USUAL, MeasureProgress.NONE))
                .isInstanceOf(UnmeasurableException.class)
                .hasMessageContaining("dx.wav has 44100 Hz");
    }

    @Test
    void anEmptyFileIsSilent() throws IOException {
        HeldSound empty = HeldSound.silence(48_000, ChannelOrder.L_R, 0);
        QcReading reading = new QcPass(1)
                .read(
                        QcFiles.of(QcFile.of("mix.wav", FileRole.PRINTMASTER, empty.recording())),
                        QcSettings.USUAL,
                        MeasureProgress.NONE);
        assertThat(reading.findings()).extracting(QcFinding::kind).containsOnly(QcKind.NO_SOUND, QcKind.SILENT_CHANNEL);
        assertThat(reading.main().truePeak()).isEmpty();
    }

    @Test
    void equivalentLevelsAreThereWhenAskedFor() throws IOException {
        HeldSound tone = HeldSound.silence(48_000, ChannelOrder.L_R, 96_000);
        for (double[] channel : tone.planar()) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = 0.1 * StrictMath.sin(2 * Math.PI * 2000 * i / 48_000);
            }
        }
        QcFiles files = QcFiles.of(QcFile.of("ad.wav", FileRole.PRINTMASTER, tone.recording()));
        QcSettings settings = QcSettings.USUAL.with(new QcSettings.StatedLoudness(0.1, true));
        FileReading reading =
                new QcPass(2).read(files, settings, MeasureProgress.NONE).main();
        double level = reading.mWeighted()
                .orElseThrow()
                .levelDb(reading.series().whole())
                .orElseThrow();
        assertThat(level).isBetween(87.9, 88.1);
    }
}
