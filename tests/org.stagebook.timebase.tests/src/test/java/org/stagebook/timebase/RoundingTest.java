package org.stagebook.timebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding of positions to frames and samples against decimal arithmetic. */
class RoundingTest {

    private static final long SEED = 4_711;
    private static final List<SampleRate> SAMPLE_RATES = List.of(
            SampleRate.HZ_44100,
            SampleRate.HZ_48000,
            SampleRate.HZ_88200,
            SampleRate.HZ_96000,
            SampleRate.HZ_176400,
            SampleRate.HZ_192000);

    @ParameterizedTest
    @CsvSource({
        "FLOOR, 7, 1", "NEAREST, 7, 1", "CEILING, 7, 2", "FLOOR, 8, 1", "NEAREST, 8, 2", "CEILING, 8, 2",
        "FLOOR, -7, -2", "NEAREST, -7, -1", "CEILING, -7, -1", "FLOOR, -8, -2", "NEAREST, -8, -2", "CEILING, -8, -1",
        "EXACT, 10, 2", "EXACT, -10, -2", "NEAREST, 10, 2", "FLOOR, 10, 2", "CEILING, 10, 2"
    })
    void fifths(Rounding rounding, long dividend, long quotient) {
        assertThat(rounding.divide(dividend, 5)).isEqualTo(quotient);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "-1, 0", "3, 2", "-3, -1"})
    void halfWayGoesToTheLaterOne(long halves, long nearest) {
        assertThat(Rounding.NEAREST.divide(halves, 2)).isEqualTo(nearest);
    }

    @Test
    void exactRefusesARemainderAndSaysHowFarItIs() {
        Position between = new Position(29_400_001);
        assertThatThrownBy(() -> TimecodeFormat.TC_24.frameAt(between, Rounding.EXACT))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("1 flicks after a boundary");
        assertThat(TimecodeFormat.TC_24.frameAt(new Position(29_400_000), Rounding.EXACT))
                .isOne();
    }

    @Test
    void randomSamplePositionsRoundLikeDecimals() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            SampleRate rate = SAMPLE_RATES.get(random.nextInt(SAMPLE_RATES.size()));
            Position position = new Position(random.nextLong(-1L << 58, 1L << 58));
            BigDecimal samples = decimal(position.flicks(), rate.hertz());
            String where = "seed %d: %s at %s".formatted(SEED, position, rate);
            assertThat(rate.sampleAt(position, Rounding.FLOOR)).as(where).isEqualTo(to(samples, RoundingMode.FLOOR));
            assertThat(rate.sampleAt(position, Rounding.CEILING))
                    .as(where)
                    .isEqualTo(to(samples, RoundingMode.CEILING));
            BigDecimal half = samples.add(new BigDecimal("0.5"));
            assertThat(rate.sampleAt(position, Rounding.NEAREST)).as(where).isEqualTo(to(half, RoundingMode.FLOOR));
        }
    }

    @Test
    void randomSamplesAndFramesComeBackExactly() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            SampleRate rate = SAMPLE_RATES.get(random.nextInt(SAMPLE_RATES.size()));
            long sample = random.nextLong(-1L << 40, 1L << 40);
            assertThat(rate.sampleAt(rate.positionOfSample(sample), Rounding.EXACT))
                    .as("seed %d", SEED)
                    .isEqualTo(sample);
            assertThat(rate.samplesIn(rate.durationOfSamples(sample), Rounding.EXACT))
                    .isEqualTo(sample);
            FrameRate frames = FrameRate.STANDARD.get(random.nextInt(FrameRate.STANDARD.size()));
            assertThat(frames.framesIn(frames.durationOfFrames(sample / 8), Rounding.EXACT))
                    .isEqualTo(sample / 8);
        }
    }

    @Test
    void randomPositionsLieInTheFrameTheyAreLabelledWith() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            TimecodeFormat format = TimecodeFormat.STANDARD.get(random.nextInt(TimecodeFormat.STANDARD.size()));
            Position position = new Position(random.nextLong(-1L << 50, 1L << 50));
            Timecode timecode = Timecode.at(position, format);
            Position hundredth = timecode.position();
            assertThat(hundredth)
                    .as("seed %d: %s at %s", SEED, position, format)
                    .isLessThanOrEqualTo(position);
            long ahead = hundredth.until(position).flicks() * 100;
            assertThat(ahead).isLessThan(format.rate().flicksPerFrame());
            assertThat(Timecode.at(hundredth, format)).isEqualTo(timecode);
        }
    }

    private static BigDecimal decimal(long flicks, int hertz) {
        return BigDecimal.valueOf(flicks)
                .multiply(BigDecimal.valueOf(hertz))
                .divide(BigDecimal.valueOf(705_600_000), 12, RoundingMode.HALF_EVEN);
    }

    private static long to(BigDecimal value, RoundingMode mode) {
        return value.setScale(0, mode).longValueExact();
    }
}
