package org.stagebook.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.rule.Stated;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.testkit.HeldSound;

/** Numbers by an order of channels that the sound contradicts are told, and pass nothing. */
class ContradictedOrderTest {

    private static final int RATE = HouseRules.RATE;
    private static final ChannelOrder FILM = ChannelOrder.L_C_R_LS_RS_LFE;
    private static final ChannelOrder SMPTE = ChannelOrder.L_R_C_LFE_LS_RS;

    /** A mix in film order: surrounds that count, an LFE that does not. */
    private static HeldSound film(double amplitude) {
        HeldSound sound = HeldSound.silence(RATE, FILM, 6 * RATE);
        for (int channel = 0; channel < 5; channel++) {
            double part = channel < 3 ? amplitude : amplitude / 5;
            HouseRules.add(sound.planar()[channel], 0, 6, part, 900 + 111 * channel);
        }
        HouseRules.add(sound.planar()[5], 0, 6, amplitude, 45);
        return sound.rounded();
    }

    private static Specification rules(String most) throws IOException {
        return HouseRules.of(
                "house",
                "\"quantity\": \"programmeLoudness\", \"method\": {\"standard\": \"ITU-R BS.1770\", \"gate\": \"level\"}, "
                        + "\"limits\": {\"max\": " + most + ", \"unit\": \"LUFS\"}",
                "\"quantity\": \"leqM\", \"limits\": {\"max\": 120, \"unit\": \"dB\"}",
                "\"quantity\": \"maxShortTerm\", \"limits\": {\"max\": 0, \"unit\": \"LUFS\"}",
                "\"quantity\": \"truePeak\", \"limits\": {\"max\": 0, \"unit\": \"dBTP\"}");
    }

    private static CheckReport check(HeldSound sound, Specification specification) throws IOException {
        return HouseRules.check(Delivery.of(sound.recording()), specification);
    }

    private static String words(RuleResult right) {
        return String.format(
                Locale.ROOT,
                ": %.2f %s, %s.",
                right.value().orElseThrow(),
                right.requirement().limits().unit(),
                right.outcome().words());
    }

    @Test
    void bothReadingsAreToldAndAPersonIsAsked() throws IOException {
        CheckReport right = check(film(0.05), rules("0"));
        CheckReport wrong = check(film(0.05).saidToBe(SMPTE), rules("0"));
        assertThat(right.verdict()).isEqualTo(Verdict.PASS);
        assertThat(wrong.verdict()).isEqualTo(Verdict.NEEDS_HUMAN);
        for (String quantity : new String[] {"programmeLoudness", "leqM", "maxShortTerm"}) {
            RuleResult result = HouseRules.result(wrong, quantity);
            RuleResult expected = HouseRules.result(right, quantity);
            assertThat(result.outcome()).as(quantity).isEqualTo(Outcome.NEEDS_HUMAN);
            assertThat(result.value()).as(quantity).isNotEqualTo(expected.value());
            assertThat(result.why())
                    .contains("contradicts the order of channels that is stated", "By the stated order: ", "By " + FILM)
                    .contains(words(expected));
        }
        assertThat(HouseRules.result(wrong, "truePeak").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void whatIsTooLoudInEveryOrderIsTooLoud() throws IOException {
        CheckReport wrong = check(film(0.05).saidToBe(SMPTE), rules("-60"));
        RuleResult result = HouseRules.result(wrong, "programmeLoudness");
        assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(result.why()).contains("By the stated order: ", "By " + FILM);
    }

    @Test
    void theStatedOrderIsNotTakenAtItsWord() throws IOException {
        Specification formats = HouseRules.shipped("amazon-mgm-5.1");
        RuleResult right = HouseRules.result(check(smpte(), formats), "channelOrder");
        RuleResult wrong = HouseRules.result(check(film(0.05).saidToBe(SMPTE), formats), "channelOrder");
        assertThat(right.outcome()).isEqualTo(Outcome.PASS);
        assertThat(wrong.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
        assertThat(wrong.why()).contains("By the stated order: pass.", "L C R Ls Rs LFE", "fail");
    }

    /** The same mix in the order that is asked for. */
    private static HeldSound smpte() {
        double[][] film = film(0.05).planar();
        return new HeldSound(RATE, SMPTE, new double[][] {film[0], film[2], film[1], film[5], film[3], film[4]});
    }

    @Test
    void aValueThatAPersonReadStands() throws IOException {
        Delivery delivery = Delivery.of(film(0.05).saidToBe(SMPTE).recording())
                .withStated(Map.of("programmeLoudness", new Stated("programmeLoudness", -27, "Room 2")));
        RuleResult result = HouseRules.result(HouseRules.check(delivery, rules("-20")), "programmeLoudness");
        assertThat(result.outcome()).isEqualTo(Outcome.PASS);
        assertThat(result.value()).hasValue(-27);
    }
}
