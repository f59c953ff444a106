package org.stagebook.metering.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.feed;
import static org.stagebook.metering.level.Signals.noise;
import static org.stagebook.metering.level.Signals.sequence;
import static org.stagebook.metering.level.Signals.sine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The meters' ballistics against the tables of IEC 60268-10 and IEC 60268-17, at several sample rates. */
class BallisticMeterTest {

    private static final int[] RATES = {44_100, 48_000, 88_200, 96_000, 192_000};

    /** Bursts of 5 kHz, of 10 kHz where they are shorter than a millisecond, below the reading of a steady tone. */
    @ParameterizedTest
    @CsvSource({
        "I,10,-1,0.5",
        "I,5,-2,0.5",
        "I,3,-4,0.5",
        "I,0.4,-15,4",
        "IIA,100,0,0.5",
        "IIA,10,-2,0.5",
        "IIA,5,-4,0.5",
        "IIA,1.5,-9,1",
        "IIA,0.5,-17,2",
        "IIB,100,0,0.5",
        "IIB,10,-2,0.5",
        "IIB,5,-4,0.5",
        "IIB,1.5,-9,1",
        "IIB,0.5,-17,2"
    })
    void burstsReadAsLowAsTheStandardAsks(PpmType type, double milliseconds, double expectedDb, double toleranceDb) {
        double frequencyHz = milliseconds < 1 ? 10_000 : 5_000;
        for (int rate : RATES) {
            double[] burst = sine(frequencyHz, -10, rate, (int) Math.round(milliseconds * rate / 1_000));
            BallisticMeter meter = BallisticMeter.ppm(type, rate, 1);
            feed(meter, sequence(burst, new double[rate / 10]));
            assertThat(meter.reading(0).highest().orElseThrow().dbfs() + 10)
                    .as("at %d Hz", rate)
                    .isCloseTo(expectedDb, within(toleranceDb));
        }
    }

    @ParameterizedTest
    @EnumSource(PpmType.class)
    void aSteadyToneReadsItsLevel(PpmType type) {
        for (int rate : RATES) {
            for (double frequencyHz : new double[] {997, 4_987}) {
                BallisticMeter meter = BallisticMeter.ppm(type, rate, 1);
                feed(meter, sine(frequencyHz, -18, rate, 2 * rate));
                assertThat(meter.reading(0).nowDbfs()).hasValueCloseTo(-18.0, within(0.1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"I,1.7,20", "IIA,2.8,24", "IIB,2.8,24"})
    void aPeakProgrammeMeterReturnsInTime(PpmType type, double seconds, double expectedDb) {
        for (int rate : RATES) {
            BallisticMeter meter = BallisticMeter.ppm(type, rate, 1);
            feed(meter, sine(1_000, 0, rate, rate));
            double before = meter.reading(0).nowDbfs().orElseThrow();
            feed(meter, new double[(int) (seconds * rate)]);
            assertThat(meter.reading(0).nowDbfs()).hasValueCloseTo(before - expectedDb, within(0.01));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 44_100, 48_000, 192_000})
    void theVolumeIndicatorSwingsAsTheStandardAsks(int rate) {
        List<Double> swing = new ArrayList<>();
        BallisticMeter meter = BallisticMeter.vu(rate, 1);
        double[] tone = sine(997, -20, rate, rate);
        for (int millisecond = 0; millisecond < 1_000; millisecond++) {
            feed(meter, Arrays.copyOfRange(tone, millisecond * rate / 1_000, (millisecond + 1) * rate / 1_000));
            swing.add(Math.pow(10, (meter.reading(0).nowDbfs().orElse(-300) + 20) / 20));
        }
        double finalPlace = swing.get(999);
        long rise = swing.stream().takeWhile(place -> place < 0.99 * finalPlace).count();
        double top = swing.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(rise).isBetween(270L, 330L);
        assertThat(top / finalPlace - 1).isBetween(0.01, 0.015);
        assertThat(20 * Math.log10(finalPlace)).isCloseTo(0, within(0.05));
    }

    @Test
    void theVolumeIndicatorFallsAsItRises() {
        int rate = 48_000;
        BallisticMeter rising = BallisticMeter.vu(rate, 1);
        BallisticMeter falling = BallisticMeter.vu(rate, 1);
        double[] steady = new double[2 * rate];
        Arrays.fill(steady, 0.1);
        feed(falling, steady);
        for (int i = 0; i < 10; i++) {
            feed(rising, Arrays.copyOf(steady, rate / 50));
            feed(falling, new double[rate / 50]);
            double sum = amplitude(rising) + amplitude(falling);
            assertThat(sum).isCloseTo(0.1 * Math.PI / 2, within(1e-9));
        }
    }

    @Test
    void theAverageNeedsSixTenthsOfASecond() {
        int rate = 48_000;
        BallisticMeter meter = BallisticMeter.average(rate, 1);
        feed(meter, sine(1_000, -20, rate, (int) (0.6 * rate)));
        double power = Math.pow(10, meter.reading(0).nowDbfs().orElseThrow() / 10) / 0.01;
        assertThat(power).isBetween(0.975, 0.985);
        assertThat(Math.sqrt(power)).isCloseTo(0.99, within(0.002));
        feed(meter, sine(1_000, -20, rate, 2 * rate));
        assertThat(meter.reading(0).nowDbfs()).hasValueCloseTo(-20.0, within(0.001));
    }

    @Test
    void thePeakBarJumpsStaysAndFalls() {
        int rate = 48_000;
        BallisticMeter meter = BallisticMeter.peak(rate, 1);
        feed(meter, new double[] {0.1, -0.5, 0.2});
        assertThat(meter.reading(0).highest()).contains(LevelAt.ofAmplitude(0.5, 1));
        feed(meter, new double[rate / 2 - 1]);
        assertThat(meter.reading(0).nowDbfs()).hasValueCloseTo(-6.02, within(0.01));
        feed(meter, new double[rate]);
        assertThat(meter.reading(0).nowDbfs()).hasValueCloseTo(-26.02, within(0.01));
    }

    @Test
    void theHighestReadingIsKeptWithItsFrame() {
        int rate = 48_000;
        BallisticMeter meter = BallisticMeter.ppm(PpmType.IIB, rate, 2);
        double[] loudInTheMiddle = sequence(new double[rate], sine(1_000, -6, rate, rate), new double[rate]);
        feed(meter, new Random(3), 5_000, loudInTheMiddle, new double[3 * rate]);
        LevelAt highest = meter.reading(0).highest().orElseThrow();
        assertThat(highest.dbfs()).isCloseTo(-6, within(0.1));
        assertThat(highest.frame()).isBetween(rate + 1_000L, 2L * rate);
        assertThat(meter.reading(1).highest()).isEmpty();
        meter.resetHighest();
        feed(meter, new double[10], new double[10]);
        assertThat(meter.reading(0).highest().orElseThrow().frame()).isEqualTo(3L * rate);
    }

    @Test
    void theCutIntoBlocksChangesNothingAndNoChannelHarmsAnother() {
        List<Function<Integer, BallisticMeter>> meters = List.of(
                channels -> BallisticMeter.ppm(PpmType.I, 48_000, channels),
                channels -> BallisticMeter.vu(48_000, channels),
                channels -> BallisticMeter.average(48_000, channels),
                channels -> BallisticMeter.peak(48_000, channels));
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            double[] sound = noise(random, 2_000);
            double[] damaged = sound.clone();
            damaged[random.nextInt(2_000)] = Double.NaN;
            damaged[random.nextInt(2_000)] = Double.NEGATIVE_INFINITY;
            damaged[random.nextInt(2_000)] = 1e305;
            for (Function<Integer, BallisticMeter> make : meters) {
                BallisticMeter alone = make.apply(1);
                BallisticMeter beside = make.apply(2);
                feed(alone, sound);
                feed(beside, random, 1_200, damaged, sound);
                assertThat(beside.reading(1)).as("seed %d", seed).isEqualTo(alone.reading(0));
                assertThat(beside.reading(0).nowDbfs().orElseThrow()).isFinite();
            }
        }
    }

    @Test
    void silenceHasNoReadingAndADyingToneDoesNotStall() {
        BallisticMeter meter = BallisticMeter.vu(48_000, 128);
        assertThat(meter.readings())
                .hasSize(128)
                .allMatch(reading -> reading.highest().isEmpty());
        double[][] denormal = new double[128][1_000];
        for (double[] channel : denormal) {
            Arrays.fill(channel, Double.MIN_VALUE);
        }
        feed(meter, denormal);
        assertThat(meter.readings()).allMatch(reading -> reading.nowDbfs().isEmpty());
    }

    @Test
    void scalesPrintTheirMarks() {
        assertThat(PpmScale.BBC.mark(-18)).isEqualTo(4);
        assertThat(PpmScale.BBC.mark(-10)).isEqualTo(6);
        assertThat(PpmScale.BBC.dbfs(PpmScale.BBC.highest())).isEqualTo(-6);
        assertThat(PpmScale.EBU.mark(-18)).isZero();
        assertThat(PpmScale.EBU.dbfs(PpmScale.EBU.highest())).isEqualTo(-6);
        assertThat(PpmScale.DIN.mark(-9)).isZero();
        assertThat(PpmScale.DIN.dbfs(PpmScale.DIN.highest())).isEqualTo(-4);
        assertThat(PpmScale.NORDIC.mark(-9)).isEqualTo(9);
        assertThat(VuScale.SMPTE.vu(-20)).isZero();
        assertThat(VuScale.EBU.dbfs(3)).isEqualTo(-15);
        assertThat(KScale.K_20.k(-20)).isZero();
        assertThat(KScale.K_12.k(0)).isEqualTo(KScale.K_12.headroomDb());
    }

    private static double amplitude(BallisticMeter meter) {
        return Math.pow(10, meter.reading(0).nowDbfs().orElseThrow() / 20);
    }
}
