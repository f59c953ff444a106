package org.stagebook.metering.conformance;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.ChannelOrder;

/** EBU Tech 3342 (November 2023), Table 1: loudness range. */
final class Tech3342Cases {

    private static final double LU = 1;

    private final ToneRecipes recipes;

    Tech3342Cases(int sampleRateHz) {
        recipes = new ToneRecipes(sampleRateHz);
    }

    List<ConformanceCase> cases() {
        return List.of(
                of("3342-1", tones(-20, -30), 10),
                of("3342-2", tones(-20, -15), 5),
                of("3342-3", tones(-40, -20), 20),
                of("3342-4", tones(-50, -35, -20, -35, -50), 15),
                of("3342-5", new GenuineFile("seq-3341-7_seq-3342-5-24bit", ChannelOrder.L_R), 5),
                of("3342-6", new GenuineFile("seq-3341-2011-8_seq-3342-6-24bit-v02", ChannelOrder.L_R), 15));
    }

    private SignalRecipe tones(double... peaksDbfs) {
        List<LevelStep> steps = new ArrayList<>();
        for (double peak : peaksDbfs) {
            steps.add(LevelStep.tone(peak, 20));
        }
        return recipes.stereo(steps);
    }

    private static ConformanceCase of(String id, CaseSignal signal, double rangeLu) {
        return new ConformanceCase(
                id, "EBU Tech 3342, Table 1", signal, List.of(Expectation.of(Reading.LOUDNESS_RANGE, rangeLu, LU)));
    }
}
