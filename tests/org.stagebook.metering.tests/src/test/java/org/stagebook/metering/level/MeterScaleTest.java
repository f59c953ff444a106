package org.stagebook.metering.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stagebook.metering.LevelMeasurement;
import org.stagebook.metering.Quantity;

/** What the scales print for levels that their standards line up. */
class MeterScaleTest {

    private static MeterReading at(double dbfs) {
        return new MeterReading(OptionalDouble.of(dbfs - 1), Optional.of(new LevelAt(dbfs, 7)));
    }

    private static LevelMeasurement of(Quantity quantity, MeterReading... channels) {
        return new LevelMeasurement(
                Map.of(),
                Map.of(),
                Map.of(quantity, List.of(channels)),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void readingsArePrintedAsPeopleSayThem() {
        MeterReading reading = at(-16.8);
        assertThat(reading.highestOn(PpmScale.BBC).orElseThrow().text()).isEqualTo("PPM 4.3 (BBC)");
        assertThat(reading.highestOn(PpmScale.EBU).orElseThrow().text()).isEqualTo("PPM 1.2 (EBU)");
        assertThat(reading.highestOn(PpmScale.DIN).orElseThrow().text()).isEqualTo("PPM -7.8 (DIN)");
        assertThat(reading.highestOn(PpmScale.NORDIC).orElseThrow().text()).isEqualTo("PPM 1.2 (Nordic)");
        assertThat(reading.highestOn(VuScale.SMPTE).orElseThrow().text()).isEqualTo("VU 3.2 (SMPTE)");
        assertThat(reading.highestOn(VuScale.EBU).orElseThrow().text()).isEqualTo("VU 1.2 (EBU)");
        assertThat(reading.nowOn(KScale.K_20).orElseThrow().text()).isEqualTo("K 2.2 (K-20)");
        assertThat(new ScaleReading(VuScale.EBU, -0.04).text()).isEqualTo("VU 0.0 (EBU)");
        assertThat(reading.highestOn(VuScale.SMPTE).orElseThrow().isOnScale()).isFalse();
        assertThat(reading.highestOn(VuScale.EBU).orElseThrow().isOnScale()).isTrue();
    }

    @Test
    void markAndLevelAreEachOthersReverse() {
        Stream.<MeterScale[]>of(PpmScale.values(), VuScale.values(), KScale.values())
                .flatMap(Stream::of)
                .forEach(scale -> {
                    assertThat(scale.dbfs(scale.mark(-13.7))).isCloseTo(-13.7, within(1e-12));
                    assertThat(scale.lowest()).isLessThan(scale.highest());
                });
    }

    @Test
    void eachScaleReadsItsOwnMeter() {
        LevelMeasurement bbc = of(Quantity.PPM_IIA, at(-18), at(-10));
        assertThat(bbc.highestOn(PpmScale.BBC).orElseThrow().mark()).isCloseTo(6, within(1e-12));
        assertThat(bbc.highestOn(PpmScale.EBU)).isEmpty();
        assertThat(of(Quantity.PPM_IIB, at(-18))
                        .highestOn(PpmScale.EBU)
                        .orElseThrow()
                        .mark())
                .isZero();
        assertThat(of(Quantity.PPM_I, at(-9))
                        .highestOn(PpmScale.DIN)
                        .orElseThrow()
                        .mark())
                .isZero();
        assertThat(of(Quantity.K_SYSTEM, at(-20))
                        .highestOn(KScale.K_20)
                        .orElseThrow()
                        .mark())
                .isZero();
        MeterReading rest = new MeterReading(OptionalDouble.empty(), Optional.empty());
        assertThat(of(Quantity.VU, rest).highestOn(VuScale.SMPTE)).isEmpty();
        assertThat(rest.nowOn(VuScale.SMPTE)).isEmpty();
    }
}
