package org.stagebook.metering.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.stagebook.metering.truepeak.AnnexTwoTaps;

class KFilterTest {

    /** So what is derived for other rates comes from the same filters. */
    @Test
    void derivedCoefficientsAreThePrintedOnes() {
        KFilter printed = KFilter.PRINTED_FOR_48_KHZ;
        KFilter derived = KFilter.derivedFor(48_000);
        assertClose(derived.shelf(), printed.shelf());
        assertClose(derived.highPass(), printed.highPass());
    }

    private static void assertClose(Biquad derived, Biquad printed) {
        double[] ours = {derived.b0(), derived.b1(), derived.b2(), derived.a1(), derived.a2()};
        double[] theirs = {printed.b0(), printed.b1(), printed.b2(), printed.a1(), printed.a2()};
        assertThat(ours).containsExactly(theirs, within(2e-14));
    }

    @Test
    void truePeakPhasesAreReversedPairs() {
        for (int tap = 0; tap < AnnexTwoTaps.TAPS_PER_PHASE; tap++) {
            int mirrored = AnnexTwoTaps.TAPS_PER_PHASE - 1 - tap;
            assertThat(AnnexTwoTaps.tap(3, tap)).isEqualTo(AnnexTwoTaps.tap(0, mirrored));
            assertThat(AnnexTwoTaps.tap(2, tap)).isEqualTo(AnnexTwoTaps.tap(1, mirrored));
        }
        assertThat(gain(0)).isEqualTo(1.4342041015625);
        assertThat(gain(1)).isEqualTo(AnnexTwoTaps.GREATEST_GAIN);
    }

    private static double gain(int phase) {
        double gain = 0;
        for (int tap = 0; tap < AnnexTwoTaps.TAPS_PER_PHASE; tap++) {
            gain += Math.abs(AnnexTwoTaps.tap(phase, tap));
        }
        return gain;
    }
}
