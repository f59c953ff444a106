package org.stagebook.timebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionAndDurationTest {

    private static final long SEED = 99;

    @Test
    void randomSumsAndDifferencesUndoEachOther() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            Position a = new Position(random.nextLong(-1L << 60, 1L << 60));
            Position b = new Position(random.nextLong(-1L << 60, 1L << 60));
            Duration way = a.until(b);
            assertThat(a.plus(way)).as("seed %d", SEED).isEqualTo(b);
            assertThat(b.minus(way)).isEqualTo(a);
            assertThat(b.until(a)).isEqualTo(way.negated());
            assertThat(a.compareTo(b)).isEqualTo(Integer.signum(Long.compare(0, way.flicks())));
            assertThat(a.isBefore(b)).isEqualTo(!way.isNegative() && !way.isZero());
            assertThat(a.isAfter(b)).isEqualTo(way.isNegative());
            assertThat(Position.valueOf(a.toString())).isEqualTo(a);
            assertThat(Duration.valueOf(way.toString())).isEqualTo(way);
        }
    }

    @Test
    void durationsAddAndMultiply() {
        Duration second = Duration.ofSeconds(1);
        assertThat(second.flicks()).isEqualTo(705_600_000);
        assertThat(second.times(60)).isEqualTo(Duration.ofSeconds(60));
        assertThat(second.plus(second).minus(second.times(3))).isEqualTo(second.negated());
        assertThat(Duration.ofSeconds(-2).toSeconds()).isEqualTo(-2.0);
        assertThat(second).isGreaterThan(Duration.ZERO);
        assertThat(FrameRate.FPS_24.durationOfFrames(24)).isEqualTo(second);
    }

    @Test
    void overflowIsAnErrorNotAWrongTime() {
        Position far = new Position(Long.MAX_VALUE);
        assertThatThrownBy(() -> far.plus(new Duration(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Duration.ofSeconds(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> SampleRate.HZ_48000.positionOfSample(Long.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> TimecodeFormat.TC_24.positionOfFrame(Long.MIN_VALUE))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5", "1e3", "01:00:00:00", "99999999999999999999"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> Position.valueOf(text))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessageContaining("is not a position");
        assertThatThrownBy(() -> Duration.valueOf(text))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessageContaining("is not a duration");
    }
}
