package org.stagebook.metering.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The networks read as the standards' tables print them, and the digital filters as the networks. */
class WeightingCurveTest {

    /** ISO 21727:2016, table 1. */
    @ParameterizedTest
    @CsvSource({
        "31.5,-35.5", "63,-29.5", "100,-25.4", "200,-19.4", "400,-13.4", "800,-7.5", "1000,-5.6", "2000,0.0",
        "3150,3.4", "4000,4.9", "5000,6.1", "6300,6.6", "7100,6.4", "8000,5.8", "9000,4.5", "10000,2.5",
        "12500,-5.6", "14000,-10.9", "16000,-17.3", "20000,-27.8", "31500,-48.3"
    })
    void mIsTheTable(double frequencyHz, double expectedDb) {
        assertThat(WeightingCurve.M.gainDb(frequencyHz)).isCloseTo(expectedDb, within(0.091));
    }

    /** IEC 61672-1:2013, table 3, printed for the exact base-ten frequencies. */
    @ParameterizedTest
    @CsvSource({
        "10,-70.4,-14.3",
        "11,-63.4,-11.2",
        "12,-56.7,-8.5",
        "13,-50.5,-6.2",
        "14,-44.7,-4.4",
        "15,-39.4,-3.0",
        "16,-34.6,-2.0",
        "17,-30.2,-1.3",
        "18,-26.2,-0.8",
        "19,-22.5,-0.5",
        "20,-19.1,-0.3",
        "21,-16.1,-0.2",
        "22,-13.4,-0.1",
        "23,-10.9,0.0",
        "24,-8.6,0.0",
        "25,-6.6,0.0",
        "26,-4.8,0.0",
        "27,-3.2,0.0",
        "28,-1.9,0.0",
        "29,-0.8,0.0",
        "30,0.0,0.0",
        "31,0.6,0.0",
        "32,1.0,-0.1",
        "33,1.2,-0.2",
        "34,1.3,-0.3",
        "35,1.2,-0.5",
        "36,1.0,-0.8",
        "37,0.5,-1.3",
        "38,-0.1,-2.0",
        "39,-1.1,-3.0",
        "40,-2.5,-4.4",
        "41,-4.3,-6.2",
        "42,-6.6,-8.5",
        "43,-9.3,-11.2"
    })
    void aAndCAreTheTable(int tenthsOfDecades, double expectedA, double expectedC) {
        double frequencyHz = Math.pow(10, tenthsOfDecades / 10.0);
        assertThat(WeightingCurve.A.gainDb(frequencyHz)).isCloseTo(expectedA, within(0.06));
        assertThat(WeightingCurve.C.gainDb(frequencyHz)).isCloseTo(expectedC, within(0.06));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                8_000, 11_025, 12_000, 16_000, 19_999, 20_000, 22_050, 24_000, 32_000, 37_800, 44_100, 47_952, 48_000,
                64_000, 88_200, 96_000, 176_400, 192_000, 352_800, 384_000
            })
    void theFilterIsTheNetworkAtAnyRate(int sampleRateHz) {
        for (WeightingCurve curve : WeightingCurve.values()) {
            WeightingFilter filter = new WeightingFilter(curve, sampleRateHz);
            for (double frequencyHz = 10; frequencyHz < 0.92 * sampleRateHz / 2; frequencyHz *= 1.01) {
                assertThat(filter.gainDb(frequencyHz))
                        .as("%s at %s Hz, sampled at %s Hz", curve, frequencyHz, sampleRateHz)
                        .isCloseTo(curve.gainDb(frequencyHz), within(0.02));
            }
        }
    }
}
