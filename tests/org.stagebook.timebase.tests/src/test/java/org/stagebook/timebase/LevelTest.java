package org.stagebook.timebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {

    @ParameterizedTest
    @EnumSource(LevelUnit.class)
    void comesBackFromItsTextInEveryUnit(LevelUnit unit) {
        for (double value : new double[] {-23.0, -0.1, 0, 3.0000000000000004, Double.NEGATIVE_INFINITY}) {
            Level level = new Level(value, unit);
            assertThat(Level.valueOf(level.toString())).isEqualTo(level);
        }
    }

    @Test
    void isWrittenWithItsUnit() {
        assertThat(new Level(-23, LevelUnit.LUFS)).hasToString("-23.0 LUFS");
        assertThat(Level.valueOf(" 85 Leq(m) ")).isEqualTo(new Level(85, LevelUnit.LEQ_M));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-23", "-23 lufs", "-23LUFS", "x LUFS", "NaN LUFS", "-23 LUFS dB"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> Level.valueOf(text))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessageContaining("is not a level");
    }

    @Test
    void notANumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Level(Double.NaN, LevelUnit.DBFS));
    }
}
