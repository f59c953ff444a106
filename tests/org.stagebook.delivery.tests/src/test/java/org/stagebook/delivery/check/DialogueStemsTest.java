package org.stagebook.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.recording.Recording;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.testkit.HeldSound;

/** Production sound, ADR, narration and group are dialogue together, whatever their stems are called. */
@Tag("thorough")
class DialogueStemsTest {

    private static final int RATE = HouseRules.RATE;
    private static final ChannelOrder ORDER = ChannelOrder.L_R_C_LFE_LS_RS;
    private static final int CENTRE = 2;
    private static final double SECONDS = 20;

    private final HeldSound dx = silence();
    private final HeldSound adr = silence();
    private final HeldSound music = silence();
    private final HeldSound effects = silence();

    DialogueStemsTest() {
        speak(dx, 2, 3, 700);
        speak(dx, 12, 2, 700);
        speak(adr, 3.5, 3, 700);
        speak(adr, 15.5, 2, 900);
        for (int channel : new int[] {0, 1, 4, 5}) {
            HouseRules.add(music.planar()[channel], 0, SECONDS, 0.004, 300 + 20 * channel);
        }
        HouseRules.add(effects.planar()[CENTRE], 0, SECONDS, 0.003, 1500);
    }

    private static HeldSound silence() {
        return HeldSound.silence(RATE, ORDER, (int) (SECONDS * RATE));
    }

    private static void speak(HeldSound stem, double from, double seconds, double frequencyHz) {
        HouseRules.add(stem.planar()[CENTRE], from, seconds, 0.08, frequencyHz);
    }

    private static HeldSound sum(HeldSound... parts) {
        HeldSound sum = silence();
        for (HeldSound part : parts) {
            for (int channel = 0; channel < sum.planar().length; channel++) {
                for (int i = 0; i < sum.frames(); i++) {
                    sum.planar()[channel][i] += part.planar()[channel][i];
                }
            }
        }
        return sum.rounded();
    }

    private Delivery delivery(Map<String, Recording> dialogue) {
        Map<String, Recording> stems = new LinkedHashMap<>(dialogue);
        stems.put("MX", music.rounded().recording());
        stems.put("FX", effects.rounded().recording());
        Recording musicAndEffects = sum(music, effects).recording();
        return Delivery.of(sum(dx, adr, music, effects).recording())
                .with(new Delivery.Beside(Optional.empty(), stems, Optional.of(musicAndEffects)));
    }

    private Delivery apart(String second) {
        return delivery(
                Map.of("DX", dx.rounded().recording(), second, adr.rounded().recording()));
    }

    private Delivery together() {
        return delivery(Map.of("DIA", sum(dx, adr).recording()));
    }

    private static Specification dialogue() throws IOException {
        return HouseRules.of(
                "house",
                "\"quantity\": \"dialogueLoudness\", \"limits\": {\"max\": 0, \"unit\": \"LKFS\"}",
                "\"quantity\": \"speechShare\", \"limits\": {\"max\": 100, \"unit\": \"%\"}",
                "\"quantity\": \"dialogueLoudnessRange\", \"limits\": {\"max\": 99, \"unit\": \"LU\"}");
    }

    private static List<Double> values(Delivery delivery) throws IOException {
        return HouseRules.check(delivery, dialogue()).results().stream()
                .map(result -> result.value().orElseThrow())
                .toList();
    }

    @Test
    void aMusicAndEffectsWithoutAnyDialogueIsRight() throws IOException {
        for (String name : List.of("ADR", "Wla")) {
            CheckReport report = HouseRules.check(apart(name), HouseRules.qc());
            for (String quantity :
                    List.of("musicAndEffectsHole", "musicAndEffectsLevel", "musicAndEffectsDialogue", "stemSum")) {
                assertThat(HouseRules.result(report, quantity))
                        .as(name)
                        .extracting(RuleResult::outcome, RuleResult::why)
                        .containsExactly(Outcome.PASS, "");
            }
        }
    }

    @Test
    void oneVocabularyTellsWhatStemsAre() {
        assertThat(List.of("ADR", "vo", "NAR", "LG", "GRP", "Wla", "narration", "ADR2", "DIA", " dx "))
                .allSatisfy(name -> assertThat(FileRole.ofStem(name)).isEqualTo(FileRole.DIALOGUE));
        assertThat(FileRole.ofStem("ME")).isEqualTo(FileRole.OTHER);
        assertThat(FileRole.named("PM2")).isEmpty();
    }

    @Test
    void dialogueThatIsLeftIsFoundWhateverStemItIsOf() throws IOException {
        Delivery right = apart("ADR");
        Delivery.Beside beside = new Delivery.Beside(
                Optional.empty(),
                right.beside().stems(),
                Optional.of(sum(adr, music, effects).recording()));
        assertThat(HouseRules.result(HouseRules.check(right.with(beside), HouseRules.qc()), "musicAndEffectsDialogue")
                        .outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void allStemsAreSummedBeforeTheGate() throws IOException {
        List<Double> sum = values(together());
        assertThat(values(apart("ADR"))).isEqualTo(sum);
        assertThat(values(apart("FX2")).get(0)).isNotEqualTo(sum.get(0));
        assertThat(values(apart("FX2")).get(1)).isLessThan(sum.get(1) - 5);
    }

    @Test
    void aMonoStemIsHeardInTheCentre() throws IOException {
        HeldSound mono = new HeldSound(RATE, ChannelOrder.M, new double[][] {adr.planar()[CENTRE]}).rounded();
        Delivery delivery = delivery(Map.of("DX", dx.rounded().recording(), "VO", mono.recording()));
        assertThat(values(delivery)).isEqualTo(values(together()));
        HeldSound first = new HeldSound(RATE, ChannelOrder.M, new double[][] {dx.planar()[CENTRE]}).rounded();
        Delivery both = delivery(Map.of("DX", first.recording(), "VO", mono.recording()));
        assertThat(values(both)).isEqualTo(values(together()));
    }

    @Test
    void stemsInOtherOrdersAreSummedBySpeaker() throws IOException {
        HeldSound film = HeldSound.silence(RATE, ChannelOrder.L_C_R_LS_RS_LFE, adr.frames());
        film.planar()[1] = adr.planar()[CENTRE];
        Delivery delivery = delivery(
                Map.of("DX", dx.rounded().recording(), "ADR", film.rounded().recording()));
        assertThat(values(delivery)).isEqualTo(values(together()));
    }
}
