package org.stagebook.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.truepeak.TruePeakMethod;
import org.stagebook.metering.weighting.FrameRange;

/** Which meters are made for a request, and what they hear. */
class LevelPlanTest {

    private static final Set<Quantity> OF_LANES =
            EnumSet.of(Quantity.LOUDNESS, Quantity.TRUE_PEAK, Quantity.SAMPLE_PEAK, Quantity.PEAK_TO_SHORT_TERM);

    private static LevelPlan plan(MeasurementRequest request) {
        LaneSound sound = new LaneSound(48_000, 2, 480_000, Optional.empty(), LevelPlanTest::unread);
        return new LevelPlan(
                new Programme(sound, Optional.of(ChannelOrder.L_R)), request, Stretches.of(sound, request));
    }

    private static SoundSource unread() {
        throw new AssertionError("A plan reads nothing.");
    }

    private static int made(LevelPlan plan) {
        return plan.needles().size()
                + (int) List.of(
                                plan.equivalentLevels(),
                                plan.finePeaks(),
                                plan.correlation(),
                                plan.statistics(),
                                plan.clipping())
                        .stream()
                        .filter(Optional::isPresent)
                        .count()
                + (plan.wantsSpectrum() ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void onlyTheMeterOfAQuantityIsMade(Quantity quantity) {
        LevelPlan plan = plan(MeasurementRequest.of(EnumSet.of(quantity)));
        assertThat(made(plan)).isEqualTo(OF_LANES.contains(quantity) ? 0 : 1);
        assertThat(plan.isWanted()).isEqualTo(!OF_LANES.contains(quantity));
        assertThat(plan.countsDamage()).isEqualTo(!OF_LANES.contains(quantity));
    }

    @Test
    void typesTwoShareAMeter() {
        LevelPlan plan = plan(MeasurementRequest.of(EnumSet.of(Quantity.PPM_IIA, Quantity.PPM_IIB)));
        assertThat(plan.needles()).hasSize(2);
        assertThat(Set.copyOf(plan.needles().values())).hasSize(1);
    }

    @Test
    void filtersHearWhatSurroundsARange() {
        FrameRange range = new FrameRange(96_000, 192_000);
        MeasurementRequest leq =
                MeasurementRequest.of(EnumSet.of(Quantity.LEQ_M)).within(range);
        assertThat(plan(leq).heard()).isEqualTo(new FrameRange(81_600, 192_000));
        assertThat(plan(leq.within(new FrameRange(7, 9))).heard()).isEqualTo(new FrameRange(0, 9));
        MeasurementRequest fine = MeasurementRequest.DELIVERY.with(TruePeakMethod.OVERSAMPLED_16);
        assertThat(plan(fine.within(range)).heard()).isEqualTo(new FrameRange(95_968, 192_032));
        assertThat(plan(fine).heard()).isEqualTo(new FrameRange(0, 480_000));
        MeasurementRequest vu = MeasurementRequest.of(EnumSet.of(Quantity.VU)).within(range);
        assertThat(plan(vu).heard()).isEqualTo(range);
        assertThat(plan(fine.within(range)).windows()).containsExactly(new FrameRange(32, 96_032));
    }
}
