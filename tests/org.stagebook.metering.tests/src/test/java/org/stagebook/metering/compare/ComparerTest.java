package org.stagebook.metering.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.compare.ChangedRange.Kind;
import org.stagebook.metering.loudness.TickGrid;

@Tag("thorough")
class ComparerTest {

    private static final int RATE = Sounds.RATE;

    private static Comparison compare(Programme first, Programme second) throws IOException {
        return new Comparer(CompareSettings.STANDARD).compare(first, second, MeasureProgress.NONE);
    }

    @Test
    void tellsIdenticalSoundExactly() throws IOException {
        double[] sound = Sounds.speechLike(new Random(1), 3 * RATE);
        Comparison same = compare(Sounds.programme(sound), Sounds.programme(sound.clone()));
        assertThat(same.identical()).isTrue();
        assertThat(same.alignment().delayFrames()).isZero();
        assertThat(same.alignment().confidence()).isCloseTo(1, within(1e-6));
        assertThat(same.gainDb()).isZero();
        assertThat(same.residual().residualDbfs()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(same.changes()).isEmpty();
        double[] other = sound.clone();
        other[RATE] = Math.nextUp(other[RATE]);
        Comparison almost = compare(Sounds.programme(sound), Sounds.programme(other));
        assertThat(almost.identical()).isFalse();
        assertThat(almost.isSameWithinThreshold()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1, 4_801, -12_345, 70_000, -90_001})
    void findsWholeDelays(int delay) throws IOException {
        double[] sound = Sounds.speechLike(new Random(delay), 3 * RATE);
        double[] lead = new double[Math.abs(delay)];
        double[] later = Sounds.concat(lead, sound);
        Comparison found = delay > 0
                ? compare(Sounds.programme(sound), Sounds.programme(later))
                : compare(Sounds.programme(later), Sounds.programme(sound));
        assertThat(found.alignment().delayFrames()).as("seed " + delay).isEqualTo(delay);
        assertThat(found.identical()).isTrue();
        assertThat(found.changes()).isEmpty();
    }

    @Test
    void findsAMinuteAndMore() throws IOException {
        int rate = 8_000;
        double[] sound = Sounds.speechLike(new Random(7), 20 * rate);
        double[] before = Sounds.speechLike(new Random(8), 71 * rate + 333);
        Comparison found = compare(
                new Programme(Sounds.sound(rate, sound), Optional.empty()),
                new Programme(Sounds.sound(rate, Sounds.concat(before, sound)), Optional.empty()));
        assertThat(found.alignment().delayFrames()).isEqualTo(71 * rate + 333);
        assertThat(found.changes()).hasSize(1);
        ChangedRange only = found.changes().getFirst();
        assertThat(only.kind()).isEqualTo(Kind.ONLY_IN_SECOND);
        assertThat(only.startFrame()).isEqualTo(-71 * rate - 333);
        assertThat(only.endFrame()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.5,0,false", "-0.37,-6,true", "1234.21,3,false", "-4321.75,-12.5,true", "0.06,0,false"})
    void findsFractionsGainAndPolarity(double delay, double gainDb, boolean inverted) throws IOException {
        double factor = Math.pow(10, gainDb / 20) * (inverted ? -1 : 1);
        double[] sound = Sounds.partials(new Random(11), 0, 2 * RATE);
        double[] other = Sounds.scaled(Sounds.partials(new Random(11), -delay, 2 * RATE), factor);
        Comparison found = compare(Sounds.programme(sound), Sounds.programme(other));
        assertThat(found.alignment().delayFrames()).isCloseTo(delay, within(0.002));
        assertThat(found.alignment().polarityInverted()).isEqualTo(inverted);
        assertThat(found.gainDb()).isCloseTo(gainDb, within(0.001));
        int middle = found.residual().size() / 2;
        assertThat(found.residual().relativeDb(middle)).isLessThan(-60);
        assertThat(found.identical()).isFalse();
    }

    @Test
    void findsWhatWasReplacedMutedAndAdded() throws IOException {
        double[] sound = Sounds.speechLike(new Random(21), 12 * RATE);
        double[] other = Sounds.scaled(sound, 0.5);
        double[] replaced = Sounds.noise(new Random(22), 0.02, RATE);
        System.arraycopy(replaced, 0, other, 3 * RATE, RATE);
        Arrays.fill(other, 6 * RATE, 6 * RATE + RATE / 2, 0);
        Arrays.fill(sound, 9 * RATE, 10 * RATE, 0);
        Comparison found = compare(Sounds.programme(sound), Sounds.programme(other));
        assertThat(found.gainDb()).isCloseTo(20 * Math.log10(0.5), within(0.001));
        assertThat(found.changes())
                .extracting(ChangedRange::kind, ChangedRange::startFrame, ChangedRange::endFrame)
                .containsExactly(
                        tuple(Kind.CHANGED, 3L * RATE, 4L * RATE),
                        tuple(Kind.ONLY_IN_FIRST, 6L * RATE, 6L * RATE + RATE / 2),
                        tuple(Kind.ONLY_IN_SECOND, 9L * RATE, 10L * RATE));
    }

    @Test
    void measuresTheResidualAsItWasAdded() throws IOException {
        double[] sound = Sounds.speechLike(new Random(31), 8 * RATE);
        double[] tone = new double[sound.length];
        Arrays.setAll(tone, i -> 0.001 * Math.sin(2 * Math.PI * 1000 / RATE * i));
        double[] other = new double[sound.length];
        Arrays.setAll(other, i -> sound[i] + tone[i]);
        Comparison found = compare(Sounds.programme(sound), Sounds.programme(other));
        assertThat(found.residual().residualDbfs()).isCloseTo(-60, within(0.05));
        for (int i = 0; i < found.residual().size(); i++) {
            assertThat(found.residual().residualDbfs(i)).isCloseTo(-60, within(0.1));
        }
        List<BandResidual> loud = found.bands().stream()
                .filter(band -> band.residualDbfs().orElse(-200) > -75)
                .toList();
        assertThat(loud).hasSize(1);
        assertThat(loud.getFirst().band().nominalHz()).isEqualTo(1000);
        assertThat(loud.getFirst().residualDbfs().orElseThrow()).isCloseTo(-60, within(0.1));
        assertThat(loud.getFirst().relativeDb()).isPresent();
    }

    @Test
    void ordersChannelsBySpeaker() throws IOException {
        double[][] film = new double[6][];
        Arrays.setAll(film, i -> Sounds.speechLike(new Random(40 + i), 2 * RATE));
        double[][] itu = {film[0], film[2], film[1], film[5], film[3], film[4]};
        Programme first = Sounds.programme(ChannelOrder.L_C_R_LS_RS_LFE, film);
        Comparison found = compare(first, Sounds.programme(ChannelOrder.L_R_C_LFE_LS_RS, itu));
        assertThat(found.identical()).isTrue();
        assertThat(found.remarks()).singleElement().asString().contains("L R C LFE Ls Rs");
        Comparison wrong = compare(first, Sounds.programme(itu));
        assertThat(wrong.identical()).isFalse();
        assertThat(wrong.isSameWithinThreshold()).isFalse();
    }

    @Test
    void silenceAndOneSampleAndNothingAreDefined() throws IOException {
        Comparison silence = compare(Sounds.programme(new double[RATE]), Sounds.programme(new double[2 * RATE]));
        assertThat(silence.identical()).isTrue();
        assertThat(silence.alignment().found()).isFalse();
        assertThat(silence.remarks()).isEmpty();
        Comparison empty = compare(Sounds.programme(new double[0]), Sounds.programme(new double[0]));
        assertThat(empty.identical()).isTrue();
        assertThat(empty.residual().size()).isZero();
        Comparison one = compare(Sounds.programme(new double[] {0.5}), Sounds.programme(new double[] {0.5}));
        assertThat(one.identical()).isTrue();
        Comparison half = compare(Sounds.programme(new double[0]), Sounds.programme(new double[] {0.5}));
        assertThat(half.identical()).isFalse();
        assertThat(half.changes()).extracting(ChangedRange::kind).containsExactly(Kind.ONLY_IN_SECOND);
    }

    @Test
    void damagedSamplesAreSilenceAndCounted() throws IOException {
        double[] sound = Sounds.speechLike(new Random(51), 2 * RATE);
        double[] other = sound.clone();
        other[1_000] = Double.NaN;
        other[1_001] = Double.NEGATIVE_INFINITY;
        Comparison found = compare(Sounds.programme(sound), Sounds.programme(other));
        assertThat(found.identical()).isFalse();
        assertThat(found.damagedSecond()).isEqualTo(2);
        assertThat(found.damagedFirst()).isZero();
        assertThat(found.residual().residualDbfs()).isLessThan(0).isGreaterThan(-140);
        assertThat(compare(Sounds.programme(other), Sounds.programme(other.clone()))
                        .identical())
                .isTrue();
    }

    @Test
    void whatHasNothingInCommonIsNotAligned() throws IOException {
        Comparison found = compare(
                Sounds.programme(Sounds.noise(new Random(61), 0.1, 4 * RATE)),
                Sounds.programme(Sounds.noise(new Random(62), 0.1, 4 * RATE)));
        assertThat(found.alignment().found()).isFalse();
        assertThat(found.alignment().delayFrames()).isZero();
        assertThat(found.gainDb()).isZero();
        assertThat(found.remarks()).singleElement().asString().startsWith("Nothing that both have in common");
        assertThat(found.isSameWithinThreshold()).isFalse();
    }

    @Test
    void aSteadyToneIsLaidWithoutDelayAndWithoutConfidence() throws IOException {
        double[] tone = new double[3 * RATE];
        Arrays.setAll(tone, i -> 0.1 * Math.sin(2 * Math.PI * 1000 / RATE * i));
        Comparison found = compare(Sounds.programme(tone), Sounds.programme(tone.clone()));
        assertThat(found.identical()).isTrue();
        assertThat(found.alignment().confidence()).isLessThan(0.05);
    }

    @Test
    void differentRatesAndChannelsAreRefused() {
        Programme first = Sounds.programme(new double[10]);
        Programme rate = new Programme(Sounds.sound(44_100, new double[10]), Optional.empty());
        Programme stereo = Sounds.programme(new double[10], new double[10]);
        assertThatThrownBy(() -> compare(first, rate))
                .isInstanceOf(IncomparableRecordingsException.class)
                .hasMessageContaining("48000 Hz")
                .hasMessageContaining("44100 Hz");
        assertThatThrownBy(() -> compare(first, stereo))
                .isInstanceOf(IncomparableRecordingsException.class)
                .hasMessageContaining("same number of channels");
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104, 105, 106})
    void findsDelayAndGainThoughNoiseIsAddedAndAThirdReplacedByLouderSound(long seed) throws IOException {
        Random random = new Random(seed);
        int frames = 2 * RATE + random.nextInt(RATE);
        int delay = random.nextInt(RATE) - RATE / 2;
        double gainDb = random.nextInt(30) - 20;
        double[] all = Sounds.speechLike(random, frames + 2 * RATE);
        double[] first = Arrays.copyOfRange(all, RATE, RATE + frames);
        double[] second = Arrays.copyOfRange(all, RATE - delay, RATE - delay + frames);
        int start = random.nextInt(2 * frames / 3);
        System.arraycopy(Sounds.noise(random, 0.1, frames / 3), 0, second, start, frames / 3);
        double[] noise = Sounds.noise(random, 5e-5, frames);
        Arrays.setAll(second, i -> Math.pow(10, gainDb / 20) * (second[i] + noise[i]));
        Comparison found = compare(Sounds.programme(first), Sounds.programme(second));
        assertThat(found.alignment().delayFrames()).as("seed " + seed).isEqualTo(delay);
        assertThat(found.gainDb()).as("seed " + seed).isCloseTo(gainDb, within(0.02));
        assertThat(found.isSameWithinThreshold()).as("seed " + seed).isFalse();
    }

    @Test
    void whatFollowsAnInsertionIsChanged() throws IOException {
        double[] sound = Sounds.speechLike(new Random(71), 6 * RATE);
        double[] inserted = Sounds.noise(new Random(72), 0.05, RATE / 2);
        double[] other =
                Sounds.concat(Arrays.copyOf(sound, 4 * RATE), inserted, Arrays.copyOfRange(sound, 4 * RATE, 6 * RATE));
        Comparison found = compare(Sounds.programme(sound), Sounds.programme(other));
        assertThat(found.alignment().delayFrames()).isZero();
        assertThat(found.gainDb()).isCloseTo(0, within(0.001));
        assertThat(found.changes())
                .extracting(ChangedRange::kind, ChangedRange::startFrame, ChangedRange::endFrame)
                .containsExactly(
                        tuple(Kind.CHANGED, 4L * RATE, 6L * RATE),
                        tuple(Kind.ONLY_IN_SECOND, 6L * RATE, 6L * RATE + RATE / 2));
    }

    @ParameterizedTest
    @CsvSource({"11025,-5000,9000", "48000,-1,4801", "22050,0,7000", "8000,-801,1"})
    void blocksTileTheTime(int rate, long start, long end) {
        BlockGrid grid = new BlockGrid(new TickGrid(rate), start, end);
        assertThat(grid.startFrame(0)).isEqualTo(start);
        assertThat(grid.endFrame(grid.blocks() - 1)).isEqualTo(end);
        for (long frame = start; frame < end; frame++) {
            int block = grid.indexOf(frame);
            assertThat(frame).isBetween(grid.startFrame(block), grid.endFrame(block) - 1);
        }
    }
}
