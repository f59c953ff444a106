package org.stagebook.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.testkit.HeldSound;

/** What one specification asks for changes no verdict of another, whichever are checked together. */
class OwnLimitsTest {

    private static final int RATE = HouseRules.RATE;

    /** The verdicts of a strict and a lax rule and of one without a limit, checked at once; each is the same as by itself. */
    private static List<Outcome> outcomes(Delivery delivery, String quantity, String strict, String lax)
            throws IOException {
        String rule = "\"quantity\": \"" + quantity + "\"";
        String limits = ", \"limits\": {\"max\": %s, \"unit\": \"%s\"}";
        List<Specification> all = List.of(
                HouseRules.of("strict", rule + limits.formatted((Object[]) strict.split(" ", 2))),
                HouseRules.of("lax", rule + limits.formatted((Object[]) lax.split(" ", 2))),
                HouseRules.of("usual", rule));
        List<CheckReport> together = HouseRules.check(delivery, all);
        for (int i = 0; i < all.size(); i++) {
            CheckReport alone = HouseRules.check(delivery, all.get(i));
            assertThat(together.get(i).results())
                    .as(quantity + " " + all.get(i).id())
                    .isEqualTo(alone.results());
        }
        return together.stream()
                .map(report -> report.results().getFirst().outcome())
                .toList();
    }

    private static HeldSound tone() {
        return HouseRules.tone(ChannelOrder.L_R, 8, 0.1);
    }

    @Test
    void silenceIsJudgedByEachLimit() throws IOException {
        HeldSound sound = tone();
        for (double[] channel : sound.planar()) {
            Arrays.fill(channel, 3 * RATE, 5 * RATE, 0);
        }
        Delivery delivery = Delivery.of(sound.recording());
        assertThat(outcomes(delivery, "silence", "1 s", "9 s"))
                .containsExactly(Outcome.FAIL, Outcome.PASS, Outcome.PASS);
        List<CheckReport> withNote = HouseRules.check(
                delivery,
                List.of(
                        HouseRules.of("note", "\"quantity\": \"silence\", \"limits\": {\"max\": 1, \"unit\": \"s\"}"),
                        HouseRules.qc()));
        assertThat(HouseRules.result(withNote.get(1), "silence").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void clippingIsJudgedByEachLimit() throws IOException {
        HeldSound sound = tone();
        Arrays.fill(sound.planar()[0], 2 * RATE, 2 * RATE + 4, 1 - 1.0 / (1 << 23));
        assertThat(outcomes(Delivery.of(sound.recording()), "clipping", "1 samples", "4 samples"))
                .containsExactly(Outcome.FAIL, Outcome.PASS, Outcome.FAIL);
    }

    @Test
    void offsetsAreJudgedByEachLimit() throws IOException {
        HeldSound sound = tone();
        for (double[] channel : sound.planar()) {
            Arrays.setAll(channel, i -> channel[i] + Math.pow(10, -50 / 20.0));
        }
        assertThat(outcomes(Delivery.of(sound.rounded().recording()), "dcOffset", "-70 dBFS", "-40 dBFS"))
                .containsExactly(Outcome.FAIL, Outcome.PASS, Outcome.FAIL);
    }

    @Test
    void whatRemainsOfTheSumIsJudgedByEachLimit() throws IOException {
        HeldSound mix = tone();
        HeldSound stem = mix.copy();
        HouseRules.add(stem.planar()[0], 2, 3, Math.pow(10, -67 / 20.0), 1700);
        Delivery delivery = Delivery.of(mix.recording())
                .with(new Delivery.Beside(
                        Optional.empty(), Map.of("FX", stem.rounded().recording()), Optional.empty()));
        assertThat(outcomes(delivery, "stemSum", "-80 dBFS", "-50 dBFS"))
                .containsExactly(Outcome.FAIL, Outcome.PASS, Outcome.PASS);
    }
}
