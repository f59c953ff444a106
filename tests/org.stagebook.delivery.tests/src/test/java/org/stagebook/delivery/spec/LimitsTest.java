package org.stagebook.delivery.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

    private static Limits limits(OptionalDouble least, OptionalDouble most, boolean isMostExcluded) {
        return new Limits(least, most, isMostExcluded, OptionalDouble.empty(), 0, "LKFS");
    }

    @Test
    void bothLimitsAreAllowed() {
        Limits limits = limits(OptionalDouble.of(-29), OptionalDouble.of(-25), false);
        assertThat(limits.holds(-29)).isTrue();
        assertThat(limits.holds(-25)).isTrue();
        assertThat(limits.holds(-29.01)).isFalse();
        assertThat(limits.holds(-24.99)).isFalse();
    }

    @Test
    void theMarginIsTheDistanceToTheNearerLimit() {
        Limits limits = limits(OptionalDouble.of(-29), OptionalDouble.of(-25), false);
        assertThat(limits.margin(-26)).isCloseTo(1, EXACTLY);
        assertThat(limits.margin(-28.5)).isCloseTo(0.5, EXACTLY);
        assertThat(limits.margin(-24)).isCloseTo(-1, EXACTLY);
        assertThat(limits.margin(-31)).isCloseTo(-2, EXACTLY);
        assertThat(limits.halfWidth()).isCloseTo(2, EXACTLY);
    }

    @Test
    void anExcludedLimitIsTooMuchItself() {
        Limits limits = limits(OptionalDouble.empty(), OptionalDouble.of(-2), true);
        assertThat(limits.holds(-2)).isFalse();
        assertThat(limits.holds(-2.01)).isTrue();
        assertThat(limits.margin(-2)).isZero();
        assertThat(limits.halfWidth()).isInfinite();
    }

    @Test
    void whereThereIsNoLimitEverythingIsAllowed() {
        assertThat(Limits.NONE.isEmpty()).isTrue();
        assertThat(Limits.NONE.holds(1000)).isTrue();
        assertThat(Limits.NONE.margin(1000)).isInfinite();
        assertThat(Limits.NONE.words()).isEmpty();
    }

    @Test
    void wordsSayWhatIsAllowed() {
        assertThat(limits(OptionalDouble.of(-29), OptionalDouble.of(-25), false).words())
                .isEqualTo("-29 to -25 LKFS");
        assertThat(limits(OptionalDouble.empty(), OptionalDouble.of(-23.5), false)
                        .words())
                .isEqualTo("at most -23.5 LKFS");
        assertThat(limits(OptionalDouble.empty(), OptionalDouble.of(-2), true).words())
                .isEqualTo("below -2 LKFS");
        assertThat(limits(OptionalDouble.of(-31), OptionalDouble.empty(), false).words())
                .isEqualTo("at least -31 LKFS");
    }
}
