package org.stagebook.interchange.edl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.edl.RateQuestion.Answer;
import org.stagebook.interchange.edl.RateQuestion.Basis;
import org.stagebook.timebase.TimecodeFormat;

/** Which frame rates a list allows, and which one is taken. */
class RateQuestionTest {

    @Test
    void theGreatestFrameNumberRulesOutRates() {
        assertThat(question("01:00:00:23", "").possible()).contains(TimecodeFormat.TC_23_976, TimecodeFormat.TC_60_DF);
        assertThat(question("01:00:00:24", "").possible())
                .doesNotContain(TimecodeFormat.TC_24)
                .contains(TimecodeFormat.TC_25);
        assertThat(question("01:00:00:119", "").possible()).allMatch(format -> format.framesPerTimecodeSecond() == 120);
    }

    @Test
    void dropFrameIsToldByModeAndSigns() {
        assertThat(question("01:00:00:12", "FCM: DROP FRAME\n").possible()).allMatch(TimecodeFormat::dropFrame);
        assertThat(question("01:00:00;12", "").possible()).allMatch(TimecodeFormat::dropFrame);
        assertThat(question("01:00:00:12", "FCM: NON-DROP FRAME\n").possible()).noneMatch(TimecodeFormat::dropFrame);
        assertThat(question("01:01:00:00", "").possible()).noneMatch(TimecodeFormat::dropFrame);
        assertThat(question("01:01:00:03", "").possible())
                .contains(TimecodeFormat.TC_29_97_DF)
                .doesNotContain(TimecodeFormat.TC_59_94_DF);
    }

    @Test
    void theProductionsRateIsTakenIfTheLabelsAllowIt() {
        Answer answer = question("01:00:00:22", "").answer(Optional.empty(), TimecodeFormat.TC_23_976);
        assertThat(answer.format()).isEqualTo(TimecodeFormat.TC_23_976);
        assertThat(answer.basis()).isEqualTo(Basis.PRODUCTION);
        assertThat(Lists.warnings(answer.warnings())).contains("23.976, was assumed");
        assertThat(question("01:00:00:22", "FCM: NON-DROP FRAME\n")
                        .answer(Optional.empty(), TimecodeFormat.TC_29_97_DF)
                        .format())
                .isEqualTo(TimecodeFormat.TC_29_97_NDF);
        assertThat(question("01:00:00:22", "FCM: DROP FRAME\n")
                        .answer(Optional.empty(), TimecodeFormat.TC_29_97_NDF)
                        .format())
                .isEqualTo(TimecodeFormat.TC_29_97_DF);
        assertThat(question("01:00:00:24", "FCM: DROP FRAME\n")
                        .answer(Optional.empty(), TimecodeFormat.TC_25)
                        .format())
                .as("a list of a 25 house whose program writes a mode all the same")
                .isEqualTo(TimecodeFormat.TC_25);
    }

    @Test
    void elseTheLowestUsualRate() {
        Answer answer = question("01:00:00:24", "").answer(Optional.empty(), TimecodeFormat.TC_24);
        assertThat(answer.format()).isEqualTo(TimecodeFormat.TC_25);
        assertThat(answer.basis()).isEqualTo(Basis.LOWEST);
        assertThat(Lists.warnings(answer.warnings())).contains("greatest frame number", "is 24");
        assertThat(question("01:00:00;24", "")
                        .answer(Optional.empty(), TimecodeFormat.TC_24)
                        .format())
                .isEqualTo(TimecodeFormat.TC_29_97_DF);
        assertThat(question("01:00:00:49", "")
                        .answer(Optional.empty(), TimecodeFormat.TC_24)
                        .format())
                .isEqualTo(TimecodeFormat.TC_50);
        assertThat(question("01:00:00:999", "")
                        .answer(Optional.empty(), TimecodeFormat.TC_24)
                        .format())
                .isEqualTo(TimecodeFormat.TC_120_NDF);
    }

    @Test
    void aStatedRateIsTakenAndContradictionsAreSaid() {
        Answer answer = question("01:00:00:24", "FCM: DROP FRAME\n")
                .answer(Optional.of(TimecodeFormat.TC_24), TimecodeFormat.TC_25);
        assertThat(answer.format()).isEqualTo(TimecodeFormat.TC_24);
        assertThat(Lists.warnings(answer.warnings()))
                .contains("line 2: The list was to be read at 24", "line 1: The list says that it counts drop frame");
        assertThat(question("01:00:00:22", "")
                        .answer(Optional.of(TimecodeFormat.TC_24), TimecodeFormat.TC_25)
                        .warnings())
                .isEmpty();
    }

    @Test
    void oneDamagedLabelInALongListDoesNotChangeTheRate() {
        String list = "001 AX V C 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00\n".repeat(200)
                + "002 AX V C 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:75\n";
        Answer answer = new RateQuestion(Lists.list(list).evidence()).answer(Optional.empty(), TimecodeFormat.TC_24);
        assertThat(answer.format()).isEqualTo(TimecodeFormat.TC_24);
    }

    private static RateQuestion question(String recordOut, String mode) {
        String sign = recordOut.contains(";") ? "01:00:00;00" : "01:00:00:00";
        return new RateQuestion(Lists.list(mode + "001 AX V C 01:00:00:00 01:00:00:00 " + sign + " " + recordOut + "\n")
                .evidence());
    }
}
