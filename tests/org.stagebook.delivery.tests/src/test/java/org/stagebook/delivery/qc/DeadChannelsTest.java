package org.stagebook.delivery.qc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.testkit.HeldSound;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.weighting.FrameRange;

/** Channels that break off for longer than a dropout, and what only looks like it. */
class DeadChannelsTest {

    private static final int RATE = 48_000;
    private static final int FROM = 4 * RATE;

    private final Random random = new Random(11);

    private HeldSound noise(ChannelOrder order, int seconds) {
        HeldSound sound = HeldSound.silence(RATE, order, seconds * RATE);
        for (double[] channel : sound.planar()) {
            double low = 0;
            for (int i = 0; i < channel.length; i++) {
                low += 0.1 * (random.nextGaussian() - low);
                channel[i] = 0.2 * low;
            }
        }
        return sound;
    }

    private static void silence(double[] channel, int from, int frames) {
        for (int i = 0; i < frames; i++) {
            channel[from + i] = 0;
        }
    }

    private static void fadeOut(double[] channel, int from, int frames) {
        for (int i = 0; i < frames; i++) {
            channel[from + i] *= 1 - (double) i / frames;
        }
    }

    private static List<QcFinding> found(FileRole role, HeldSound sound) throws IOException {
        QcFile file = QcFile.of("file.wav", role, sound.rounded().recording());
        HeldSound other = HeldSound.silence(RATE, sound.order(), sound.frames());
        QcFiles files = role == FileRole.PRINTMASTER
                ? QcFiles.of(file)
                : QcFiles.of(QcFile.of("mix.wav", FileRole.PRINTMASTER, other.recording()));
        QcFiles all = switch (role) {
            case PRINTMASTER -> files;
            case MUSIC_AND_EFFECTS -> files.withMusicAndEffects(file);
            default -> files.withStems(List.of(file));
        };
        return new QcPass(2)
                .read(all, QcSettings.USUAL, MeasureProgress.NONE).findings().stream()
                        .filter(finding -> finding.file().equals("file.wav"))
                        .filter(finding -> finding.kind() == QcKind.DROPOUT
                                || finding.kind() == QcKind.DEAD_CHANNEL
                                || finding.kind() == QcKind.CLICK)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {210, 250, 1000, 10_000})
    void aChannelThatGoesDeadWhileItsPartnerGoesOnIsFoundWithItsLength(int milliseconds) throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R, 16);
        silence(sound.planar()[0], FROM, milliseconds * RATE / 1000);
        List<QcFinding> found = found(FileRole.PRINTMASTER, sound);
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(QcKind.DEAD_CHANNEL);
            assertThat(finding.channels()).containsExactly("L");
            assertThat(finding.range()).isEqualTo(new FrameRange(FROM, FROM + milliseconds * RATE / 1000));
            assertThat(finding.sentence()).contains("L goes dead at 0:00:04.000", "while R goes on, then comes back");
        });
    }

    @Test
    void aChannelThatNeverComesBackIsDeadToTheEndOfTheFile() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R_C_LFE_LS_RS, 20);
        silence(sound.planar()[2], FROM, 16 * RATE);
        silence(sound.planar()[5], FROM, 16 * RATE);
        List<QcFinding> found = found(FileRole.PRINTMASTER, sound);
        assertThat(found).extracting(QcFinding::kind).containsOnly(QcKind.DEAD_CHANNEL);
        assertThat(found).extracting(QcFinding::channels).containsExactly(List.of("C"), List.of("Rs"));
        assertThat(found).extracting(QcFinding::range).containsOnly(new FrameRange(FROM, 20L * RATE));
        assertThat(found.getFirst().sentence()).endsWith("and does not come back.");
    }

    @Test
    void whatFallsToNearNothingIsDeadToo() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R, 8);
        for (int i = 0; i < RATE; i++) {
            sound.planar()[1][FROM + i] = 3e-5 * random.nextDouble();
        }
        assertThat(found(FileRole.PRINTMASTER, sound))
                .extracting(QcFinding::kind)
                .containsExactly(QcKind.DEAD_CHANNEL);
    }

    @Test
    void aHoleInEverythingIsADropoutHoweverLong() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R, 8);
        silence(sound.planar()[0], FROM, RATE);
        silence(sound.planar()[1], FROM, RATE);
        assertThat(found(FileRole.PRINTMASTER, sound)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(QcKind.DROPOUT);
            assertThat(finding.channels()).containsExactly("L", "R");
            assertThat(finding.range()).isEqualTo(new FrameRange(FROM, FROM + RATE));
        });
    }

    @Test
    void aCutToSilenceThatFadesInAgainIsMeant() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R, 10);
        for (double[] channel : sound.planar()) {
            silence(channel, FROM, 2 * RATE);
            for (int i = 0; i < RATE; i++) {
                channel[FROM + 2 * RATE + i] *= (double) i / RATE;
            }
        }
        assertThat(found(FileRole.PRINTMASTER, sound)).isEmpty();
    }

    @Test
    void surroundsThatEndWithAFadeAreNotDead() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R_C_LFE_LS_RS, 20);
        for (int channel : new int[] {4, 5}) {
            fadeOut(sound.planar()[channel], FROM - 480, 480);
            silence(sound.planar()[channel], FROM, 16 * RATE);
        }
        assertThat(found(FileRole.PRINTMASTER, sound)).isEmpty();
    }

    @Test
    void aCutFromOneSceneToAnotherWithoutSurroundsIsMeant() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R_C_LFE_LS_RS, 20);
        for (int channel : new int[] {4, 5}) {
            silence(sound.planar()[channel], FROM, 8 * RATE);
            for (int i = 0; i < RATE; i++) {
                sound.planar()[channel][FROM + 8 * RATE + i] *= (double) i / RATE;
            }
        }
        assertThat(found(FileRole.PRINTMASTER, sound)).isEmpty();
    }

    @Test
    void aProgrammeMayEndAtOnce() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R, 10);
        silence(sound.planar()[0], FROM, 6 * RATE);
        silence(sound.planar()[1], FROM, 6 * RATE);
        assertThat(found(FileRole.PRINTMASTER, sound)).isEmpty();
    }

    @Test
    void aStemMayPauseAtOnceInOneChannel() throws IOException {
        for (FileRole role : List.of(FileRole.DIALOGUE, FileRole.EFFECTS, FileRole.MUSIC)) {
            HeldSound sound = noise(ChannelOrder.L_R, 10);
            silence(sound.planar()[0], FROM, RATE);
            silence(sound.planar()[1], 6 * RATE, 4 * RATE);
            assertThat(found(role, sound)).as(role.label()).isEmpty();
        }
    }

    @Test
    void inAnMAndEOnlyPartnersCount() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R_C_LFE_LS_RS, 12);
        silence(sound.planar()[2], FROM, RATE);
        silence(sound.planar()[4], 7 * RATE, RATE);
        assertThat(found(FileRole.MUSIC_AND_EFFECTS, sound))
                .extracting(QcFinding::channels)
                .containsExactly(List.of("Ls"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 500})
    void aSampleThatIsHeldIsADropout(int milliseconds) throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R, 8);
        int frames = milliseconds * RATE / 1000;
        double[] channel = sound.planar()[0];
        int from = FROM;
        while (Math.abs(channel[from - 1]) < 0.04) {
            from++;
        }
        java.util.Arrays.fill(channel, from, from + frames, channel[from - 1]);
        FrameRange held = new FrameRange(from - 1, from + frames);
        assertThat(found(FileRole.PRINTMASTER, sound)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(QcKind.DROPOUT);
            assertThat(finding.range()).isEqualTo(held);
            assertThat(finding.sentence()).contains("stands still at one value");
        });
    }

    @Test
    void thePausesOfSoundWithAnOffsetAreNotHeld() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R, 8);
        silence(sound.planar()[0], FROM, RATE);
        silence(sound.planar()[1], FROM, RATE);
        for (int i = 0; i < 8 * RATE; i++) {
            sound.planar()[0][i] += 0.02;
            sound.planar()[1][i] -= 0.02;
        }
        assertThat(found(FileRole.PRINTMASTER, sound)).isEmpty();
    }

    @Test
    void soundThatBreaksOffBeforeASyncPopIsNoHole() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R, 8);
        for (double[] channel : sound.planar()) {
            silence(channel, FROM, 4 * RATE);
            for (int i = 0; i < 2000; i++) {
                channel[FROM + 2 * RATE + i] = 0.1 * StrictMath.sin(2 * Math.PI * 1000 * i / RATE);
            }
        }
        assertThat(found(FileRole.PRINTMASTER, sound)).isEmpty();
    }

    @Test
    void squareWavesSlowTonesAndLimitedPeaksHoldByThemselves() throws IOException {
        HeldSound sound = HeldSound.silence(RATE, ChannelOrder.L_R, 6 * RATE);
        double coarse = 1.0 / (1 << 15);
        for (int i = 0; i < 6 * RATE; i++) {
            double slow = StrictMath.sin(2 * Math.PI * 20 * i / RATE);
            sound.planar()[0][i] = Math.rint(0.004 * slow / coarse) * coarse;
            sound.planar()[1][i] = i < 3 * RATE ? (i / 55 % 2 == 0 ? 0.2 : -0.2) : Math.clamp(slow, -0.7, 0.7);
        }
        assertThat(found(FileRole.PRINTMASTER, sound))
                .filteredOn(finding -> finding.kind() == QcKind.DROPOUT)
                .isEmpty();
    }

    @Test
    void whatIsFlatAtFullScaleIsClippedAndNotHeldThoughFullScaleReachesAStepFurtherDown() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R, 8);
        double[] channel = sound.planar()[0];
        double top = 1 - 1.0 / (1 << 23);
        for (int i = FROM; i < FROM + RATE; i++) {
            channel[i] = Math.clamp(40 * channel[i], -1, top);
        }
        assertThat(found(FileRole.PRINTMASTER, sound))
                .filteredOn(finding -> finding.kind() == QcKind.DROPOUT)
                .isEmpty();
    }
}
