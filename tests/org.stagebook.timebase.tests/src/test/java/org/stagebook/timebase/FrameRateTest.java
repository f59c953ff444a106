package org.stagebook.timebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The unit of time holds every frame and sample, and rates are read by their trade names. */
class FrameRateTest {

    private static final BigInteger UNITS_PER_SECOND = BigInteger.valueOf(705_600_000);

    static List<FrameRate> rates() {
        return FrameRate.STANDARD;
    }

    static Stream<SampleRate> sampleRates() {
        return Stream.of(44_100, 48_000, 88_200, 96_000, 176_400, 192_000).map(SampleRate::new);
    }

    @ParameterizedTest
    @MethodSource("rates")
    void aFrameIsAWholeNumberOfUnits(FrameRate rate) {
        BigInteger[] frame = UNITS_PER_SECOND
                .multiply(BigInteger.valueOf(rate.denominator()))
                .divideAndRemainder(BigInteger.valueOf(rate.numerator()));
        assertThat(frame[1]).isZero();
        assertThat(rate.flicksPerFrame()).isEqualTo(frame[0].longValueExact());
    }

    @ParameterizedTest
    @MethodSource("sampleRates")
    void aSampleIsAWholeNumberOfUnits(SampleRate rate) {
        BigInteger[] sample = UNITS_PER_SECOND.divideAndRemainder(BigInteger.valueOf(rate.hertz()));
        assertThat(sample[1]).isZero();
        assertThat(rate.flicksPerSample()).isEqualTo(sample[0].longValueExact());
    }

    @Test
    void allRatesOfTheTradeAreThere() {
        assertThat(FrameRate.STANDARD)
                .extracting(FrameRate::label)
                .containsExactly(
                        "23.976", "24", "25", "29.97", "30", "47.952", "48", "50", "59.94", "60", "100", "119.88",
                        "120");
        assertThat(TimecodeFormat.STANDARD)
                .extracting(TimecodeFormat::label)
                .containsExactly(
                        "23.976",
                        "24",
                        "25",
                        "29.97 NDF",
                        "29.97 DF",
                        "30 NDF",
                        "30 DF",
                        "47.952",
                        "48",
                        "50",
                        "59.94 NDF",
                        "59.94 DF",
                        "60 NDF",
                        "60 DF",
                        "100",
                        "119.88 NDF",
                        "119.88 DF",
                        "120 NDF",
                        "120 DF");
    }

    @ParameterizedTest
    @CsvSource({
        "23.976, 24000, 1001", "23.98, 24000, 1001", "24000/1001, 24000, 1001", "24, 24, 1", "24.00, 24, 1",
        "24/1, 24, 1", "48/2, 24, 1", "25 fps, 25, 1", "23.976 Frame, 24000, 1001", "60000/1001, 60000, 1001",
        "47.95, 48000, 1001", "119.88, 120000, 1001", "30000/1001, 30000, 1001", "120, 120, 1"
    })
    void ratesAreReadAsExactFractions(String text, int numerator, int denominator) {
        FrameRate rate = FrameRate.parse(text);
        assertThat(rate.numerator()).isEqualTo(numerator);
        assertThat(rate.denominator()).isEqualTo(denominator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fps", "29", "29.976", "24000/0", "0/1", "0/0", "2997/100", "23,976", "drop", "NaN"})
    void unknownRatesAreRefused(String text) {
        assertThatThrownBy(() -> FrameRate.parse(text))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessageStartingWith("\"" + text + "\" is not a known frame rate")
                .hasMessageContaining("23.976, 24, 25");
    }

    @ParameterizedTest
    @CsvSource({
        "23.976, 23.976",
        "23.976 Frame, 23.976",
        "24 Frame, 24",
        "25 Frame, 25",
        "29.97, 29.97 NDF",
        "29.97 Frame, 29.97 NDF",
        "29.97 NDF, 29.97 NDF",
        "29.97NDF, 29.97 NDF",
        "29.97 Non-Drop, 29.97 NDF",
        "29.97 non drop frame, 29.97 NDF",
        "29.97 DF, 29.97 DF",
        "29.97DF, 29.97 DF",
        "29.97df, 29.97 DF",
        "29.97 Drop Frame, 29.97 DF",
        "29.97 Drop, 29.97 DF",
        "29.97-DF, 29.97 DF",
        "30000/1001 DF, 29.97 DF",
        "30 Frame, 30 NDF",
        "30 Drop, 30 DF",
        "30 Drop Frame, 30 DF",
        "59.94 Drop, 59.94 DF",
        "60 Drop, 60 DF",
        "119.88 Drop, 119.88 DF",
        "120 Drop Frame, 120 DF",
        "100, 100",
        "24 NDF, 24",
        "24000/1001, 23.976"
    })
    void formatsAreReadAsTheTradeAndProToolsWriteThem(String text, String label) {
        TimecodeFormat format = TimecodeFormat.parse(text);
        assertThat(format.label()).isEqualTo(label);
        assertThat(TimecodeFormat.valueOf(format.toString())).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24 DF", "23.976 Drop Frame", "25DF", "50 DF", "48 drop", "100 DF"})
    void dropFrameOutsideTheThirtyFamilyIsRefused(String text) {
        assertThatThrownBy(() -> TimecodeFormat.parse(text))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessageContaining("no drop frame at");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimecodeFormat(FrameRate.FPS_24, true));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-24, 1", "24, 0", "24, -1", "29970, 1000", "11, 1"})
    void ratesThatCannotBeHeldAreRefused(int numerator, int denominator) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FrameRate(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -48_000, 47_952, 48_048, 705_600_001})
    void sampleRatesThatCannotBeHeldAreRefused(int hertz) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleRate(hertz));
    }

    @Test
    void equalRatesAreEqual() {
        assertThat(new FrameRate(48, 2)).isEqualTo(FrameRate.FPS_24);
        assertThat(new FrameRate(60_000, 2002)).isEqualTo(FrameRate.FPS_29_97);
    }
}
