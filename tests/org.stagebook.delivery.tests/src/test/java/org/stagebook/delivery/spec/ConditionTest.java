package org.stagebook.delivery.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void aLeastValueIsInTheRange() {
        Condition condition = new Condition("speechShare", OptionalDouble.of(15), OptionalDouble.empty(), "%");
        assertThat(condition.includes(15)).isTrue();
        assertThat(condition.includes(14.99)).isFalse();
    }

    @Test
    void anExcludedLeastValueIsNot() {
        Condition condition = new Condition("speechShare", OptionalDouble.of(0), true, OptionalDouble.empty(), "%");
        assertThat(condition.includes(0)).isFalse();
        assertThat(condition.includes(0.01)).isTrue();
    }

    @Test
    void theUpperEndIsNotInTheRange() {
        Condition condition = new Condition("speechShare", OptionalDouble.empty(), OptionalDouble.of(15), "%");
        assertThat(condition.includes(15)).isFalse();
        assertThat(condition.includes(0)).isTrue();
    }
}
