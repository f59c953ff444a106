package org.stagebook.playback.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbxScoreTest {

    /** From tables of the cumulative binomial distribution for one half. */
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "5, 5, 0.03125",
        "7, 8, 0.0352",
        "8, 8, 0.0039",
        "9, 10, 0.0107",
        "8, 10, 0.0547",
        "10, 12, 0.0193",
        "12, 16, 0.0384",
        "14, 16, 0.0021",
        "15, 20, 0.0207",
        "18, 25, 0.0216",
        "20, 30, 0.0494",
        "32, 50, 0.0325",
        "59, 100, 0.0443",
        "60, 100, 0.0284",
        "63, 100, 0.0060"
    })
    void chancesAreThoseOfTheTables(int correct, int trials, double table) {
        assertThat(new AbxScore(correct, trials, trials).chance()).isPresent();
        assertThat(new AbxScore(correct, trials, trials).chance().getAsDouble()).isCloseTo(table, within(0.00005001));
    }

    @Test
    void theWholeTableUpToAHundredIsThatOfPascalsTriangle() {
        double[] row = {1};
        for (int n = 1; n <= 100; n++) {
            double[] next = new double[n + 1];
            for (int k = 0; k <= n; k++) {
                next[k] = ((k < n ? row[k] : 0) + (k > 0 ? row[k - 1] : 0)) / 2;
            }
            row = next;
            double sum = 0;
            for (int k = n; k >= 0; k--) {
                sum += row[k];
                assertThat(AbxScore.atLeast(k, n)).as("%d of %d", k, n).isCloseTo(sum, within(sum * 1e-13));
            }
        }
        assertThat(AbxScore.atLeast(0, 100)).isEqualTo(1);
        assertThat(AbxScore.atLeast(100, 100)).isEqualTo(Math.pow(0.5, 100));
    }

    @Test
    void fewTrialsAreNotInterpreted() {
        AbxScore score = new AbxScore(4, 4, 4);
        assertThat(score.chance()).isEmpty();
        assertThat(score.chanceWords()).isEqualTo("too few");
        assertThat(new AbxScore(5, 5, 5).chanceWords()).isEqualTo("3.1 %");
        assertThat(score.words()).isEqualTo("4 of 4 right: too few trials to say anything, at least 5 are needed");
    }

    @Test
    void wordsAMixerUnderstands() {
        assertThat(new AbxScore(12, 16, 16).words())
                .isEqualTo("12 of 16 right: chance alone gets that far in 3.8 % of such tests");
        assertThat(new AbxScore(9, 16, 16).words())
                .isEqualTo(
                        "9 of 16 right: chance alone gets that far in 40.2 % of such tests, so it does not show that a"
                                + " difference was heard");
        assertThat(new AbxScore(16, 16, 0).words())
                .isEqualTo("16 of 16 right: chance alone gets that far in less than 0.1 % of such tests");
        assertThat(new AbxScore(0, 8, 8).words()).contains("100 % of such tests");
        assertThat(new AbxScore(7, 7, 16).words())
                .isEqualTo(
                        "7 of 7 right: chance alone gets that far in 0.8 % of such tests; stopped before the 16 trials"
                                + " that were agreed on");
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatThrownBy(() -> new AbxScore(6, 5, 0)).hasMessageContaining("6 right of 5");
    }
}
