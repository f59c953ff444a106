package org.stagebook.metering.live.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Scales lie along a bar as they are printed. */
class MeterRulerTest {

    @ParameterizedTest
    @CsvSource({
        "DBFS,-20,-20,GOOD",
        "DBFS,-6,-6,HIGH",
        "DBFS,0,0,OVER",
        "DBTP,-0.5,-0.5,OVER",
        "DBTP,-2,-2,HIGH",
        "K_20,-20,0,HIGH",
        "K_20,-21,-1,GOOD",
        "K_20,-15,5,OVER",
        "K_14,-14,0,HIGH",
        "K_12,-12,0,HIGH",
        "VU_SMPTE,-20,0,HIGH",
        "VU_EBU,-18,0,HIGH",
        "VU_EBU,-20,-2,GOOD",
        "PPM_BBC,-18,4,GOOD",
        "PPM_BBC,-10,6,OVER",
        "PPM_EBU,-18,0,GOOD",
        "PPM_DIN,-9,0,OVER",
        "PPM_NORDIC,-18,0,GOOD"
    })
    void levelsHaveTheirMarksAndMeanings(LevelScale scale, double dbfs, double mark, Tone tone) {
        assertThat(scale.mark(dbfs)).isCloseTo(mark, within(1e-9));
        assertThat(scale.tone(dbfs)).isEqualTo(tone);
    }

    @ParameterizedTest
    @EnumSource(LevelScale.class)
    void placesRiseFromEndToEndAndLeadBack(LevelScale scale) {
        MeterRuler ruler = scale.ruler();
        assertThat(ruler.place(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(ruler.place(Double.NaN)).isZero();
        assertThat(ruler.place(1_000)).isEqualTo(1);
        double last = -1;
        for (MeterRuler.Tick tick : ruler.ticks()) {
            double place = ruler.place(tick.value());
            assertThat(place).isGreaterThan(last).isBetween(0.0, 1.0);
            assertThat(ruler.value(place)).isCloseTo(tick.value(), within(1e-9));
            last = place;
        }
    }

    @Test
    void needlesAreProportionalToTheVoltage() {
        MeterRuler ruler = LevelScale.VU_SMPTE.ruler();
        assertThat(ruler.place(0) / ruler.place(-10)).isCloseTo(Math.pow(10, 0.5), within(1e-9));
        assertThat(ruler.place(3)).isEqualTo(1);
    }

    @Test
    void loudnessScalesAreThoseOfTheEbu() {
        MeterRuler nine = LoudnessScale.EBU_9.ruler(-23, false);
        assertThat(nine.lowest()).isEqualTo(-41);
        assertThat(nine.highest()).isEqualTo(-14);
        assertThat(nine.ticks().getFirst().label()).isEqualTo("-18");
        assertThat(nine.ticks().getLast().label()).isEqualTo("+9");
        assertThat(nine.tone(-23)).isEqualTo(Tone.GOOD);
        assertThat(nine.tone(-21.9)).isEqualTo(Tone.HIGH);
        assertThat(nine.tone(-24.1)).isEqualTo(Tone.LOW);
        MeterRuler eighteen = LoudnessScale.EBU_18.ruler(-24, true);
        assertThat(eighteen.lowest()).isEqualTo(-60);
        assertThat(eighteen.highest()).isEqualTo(-6);
        assertThat(eighteen.ticks().getLast().label()).isEqualTo("-6");
        assertThat(eighteen.place(-33)).isEqualTo(0.5);
    }
}
