package org.stagebook.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.delivery.testkit.HeldSound;
import org.stagebook.metering.MeasureProgress;

/** The same sound in two channels is a mistake, but of a stereo programme it may be meant. */
class DualMonoTest {

    private static HeldSound noise(ChannelOrder order) {
        Random random = new Random(5);
        HeldSound sound = HeldSound.silence(48_000, order, 3 * 48_000);
        for (double[] channel : sound.planar()) {
            java.util.Arrays.setAll(channel, i -> 0.05 * random.nextGaussian());
        }
        return sound;
    }

    private static RuleResult result(HeldSound sound, String rule) throws IOException {
        return new SpecificationCheck(RuleBook.installed(), 1)
                        .check(
                                Delivery.of(sound.rounded().recording()),
                                SpecificationCheck.qc(SpecificationShelf.shipped()),
                                MeasureProgress.NONE)
                        .results()
                        .stream()
                        .filter(each -> each.requirement().id().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }

    private static void same(HeldSound sound, int from, int to) {
        System.arraycopy(sound.planar()[from], 0, sound.planar()[to], 0, sound.frames());
    }

    @Test
    void aStereoProgrammeThatIsTheSameInBothIsOnlyWarnedOf() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R);
        assertThat(result(sound, "dual-mono").outcome()).isEqualTo(Outcome.PASS);
        same(sound, 0, 1);
        assertThat(result(sound, "identical-channels").outcome()).isEqualTo(Outcome.PASS);
        RuleResult found = result(sound, "dual-mono");
        assertThat(found.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(found.requirement().severity().id()).isEqualTo("warn");
    }

    @Test
    void ofOtherPairsItIsAFailure() throws IOException {
        HeldSound sound = noise(ChannelOrder.L_R_C_LFE_LS_RS);
        same(sound, 0, 1);
        assertThat(result(sound, "identical-channels").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(result(sound, "dual-mono").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
