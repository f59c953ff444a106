package org.stagebook.delivery.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.delivery.spec.Limits;
import org.stagebook.delivery.spec.Method;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Severity;
import org.stagebook.delivery.spec.Window;

class LimitJudgeTest {

    private static Requirement asking(Limits limits) {
        return new Requirement(
                "it",
                "it",
                Method.PLAIN,
                Window.WHOLE_FILE,
                limits,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Severity.REJECT,
                new Requirement.Clause("", "It."));
    }

    private static Limits between(double least, double most) {
        return new Limits(OptionalDouble.of(least), OptionalDouble.of(most), false, OptionalDouble.empty(), 0, "LKFS");
    }

    private static Limits atMost(double most, boolean isExcluded, double meterTolerance) {
        return new Limits(
                OptionalDouble.empty(),
                OptionalDouble.of(most),
                isExcluded,
                OptionalDouble.empty(),
                meterTolerance,
                "dB");
    }

    private static RuleResult judge(Limits limits, double value, double uncertainty) {
        return LimitJudge.judge(asking(limits), new Reading.Value(value, uncertainty, "", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"-25,PASS,0", "-24.99,FAIL,-0.01", "-29,PASS,0", "-29.01,FAIL,-0.01", "-27,PASS,2", "-24.996,PASS,0"})
    void limitsBelongToWhatIsAllowedAndHundredthsAreJudged(double value, Outcome outcome, double margin) {
        RuleResult result = judge(between(-29, -25), value, 0);
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.margin()).hasValue(margin);
    }

    @ParameterizedTest
    @CsvSource({"-2.01,PASS", "-2,FAIL", "-1.99,FAIL"})
    void anExcludedLimitIsTooMuchItself(double value, Outcome outcome) {
        assertThat(judge(atMost(-2, true, 0), value, 0).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"-1,PASS", "-0.7,NEEDS_HUMAN", "-0.69,FAIL"})
    void whatMetersMayDifferByIsForAPerson(double value, Outcome outcome) {
        assertThat(judge(atMost(-1, false, 0.3), value, 0).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "-27, PASS",
        "-26, PASS",
        "-25.99, NEEDS_HUMAN",
        "-25, NEEDS_HUMAN",
        "-24.01, NEEDS_HUMAN",
        "-24, FAIL",
        "-30, FAIL",
    })
    void anApproximationDecidesOnlyWhereItIsSure(double value, Outcome outcome) {
        assertThat(judge(between(-29, -25), value, 1).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"-27, NEEDS_HUMAN", "-26.6, NEEDS_HUMAN", "-25.7, NEEDS_HUMAN", "-25.5, FAIL", "-30, FAIL"})
    void anApproximationNeverPassesATighterTolerance(double value, Outcome outcome) {
        RuleResult result = judge(between(-27.4, -26.6), value, 1);
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.value()).hasValue(value);
    }

    @Test
    void silenceIsNeverTooLoudButNobodyKnowsWhetherItIsRight() {
        Reading nothing = new Reading.Nothing("There is no sound.");
        assertThat(LimitJudge.judge(asking(atMost(-2, false, 0)), nothing).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(LimitJudge.judge(asking(between(-29, -25)), nothing).outcome())
                .isEqualTo(Outcome.NEEDS_HUMAN);
    }
}
