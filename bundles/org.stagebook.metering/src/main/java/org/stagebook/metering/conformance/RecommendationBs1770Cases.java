package org.stagebook.metering.conformance;

import static org.stagebook.metering.conformance.LevelStep.silence;
import static org.stagebook.metering.conformance.LevelStep.tone;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/** What the text of ITU-R BS.1770-5 itself promises: the anchor tone, the weights by place, no gate in revision 1. */
final class RecommendationBs1770Cases {

    private static final double LU = 0.1;
    /** 997 Hz at 0 dBFS in a front channel, Annex 1. */
    private static final double ANCHOR_LUFS = -3.01;

    private final ToneRecipes recipes;

    RecommendationBs1770Cases(int sampleRateHz) {
        recipes = new ToneRecipes(sampleRateHz);
    }

    List<ConformanceCase> cases() {
        List<ConformanceCase> cases = new ArrayList<>();
        for (Speaker speaker : ChannelOrder.L_R_C.speakers()) {
            SignalRecipe recipe = recipes.alone(ChannelOrder.L_R_C, speaker, 997, tone(0, 5));
            cases.add(of("1770-Anchor-" + speaker.label(), "Annex 1", recipe, ANCHOR_LUFS));
        }
        ChannelOrder sevenOne = ChannelOrder.L_R_C_LFE_LRS_RRS_LSS_RSS;
        for (Speaker speaker : sevenOne.speakers()) {
            cases.add(oneOfSevenOne(sevenOne, speaker));
        }
        cases.add(lowFrequencyBesideSurround());
        cases.add(ungated());
        return cases;
    }

    /** One channel at a time, in the order of the WAVE mask 0x63F: side surrounds count more, rear surrounds do not. */
    private ConformanceCase oneOfSevenOne(ChannelOrder order, Speaker speaker) {
        SignalRecipe recipe = recipes.alone(order, speaker, 997, tone(-20, 5));
        String id = "1770-7.1-" + speaker.label();
        return switch (speaker) {
            case LFE ->
                new ConformanceCase(id, clause("Annex 3"), recipe, List.of(Expectation.nothing(Reading.INTEGRATED)));
            case LEFT_SIDE_SURROUND, RIGHT_SIDE_SURROUND -> of(id, "Annex 3", recipe, -21.52);
            default -> of(id, "Annex 3", recipe, -20 + ANCHOR_LUFS);
        };
    }

    private ConformanceCase lowFrequencyBesideSurround() {
        ChannelOrder order = ChannelOrder.L_R_C_LFE_LS_RS;
        SignalRecipe left = recipes.alone(order, Speaker.LEFT, 1000, tone(-20, 10));
        SignalRecipe low = recipes.alone(order, Speaker.LFE, 60, tone(-6, 10));
        List<ChannelSignal> channels = new ArrayList<>(left.channels());
        channels.set(3, low.channels().get(3));
        SignalRecipe both = new SignalRecipe(
                "1 kHz -20 dBFS in L, 60 Hz -6 dBFS in LFE of " + order,
                order,
                left.sampleRateHz(),
                left.frames(),
                channels);
        return of("1770-LFE", "Annex 1", both, -20 + ANCHOR_LUFS);
    }

    private ConformanceCase ungated() {
        SignalRecipe recipe = recipes.stereo(tone(-23, 20), silence(20));
        return new ConformanceCase(
                "1770-Ungated",
                "ITU-R BS.1770-1, Annex 1",
                recipe,
                List.of(
                        Expectation.of(Reading.UNGATED, -23 - 10 * Math.log10(2), LU),
                        Expectation.of(Reading.INTEGRATED, -23, LU)));
    }

    private static ConformanceCase of(String id, String annex, SignalRecipe recipe, double lufs) {
        return new ConformanceCase(id, clause(annex), recipe, List.of(Expectation.of(Reading.INTEGRATED, lufs, LU)));
    }

    private static String clause(String annex) {
        return "ITU-R BS.1770-5, " + annex;
    }
}
