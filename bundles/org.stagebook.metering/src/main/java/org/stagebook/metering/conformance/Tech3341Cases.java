package org.stagebook.metering.conformance;

import static org.stagebook.metering.conformance.LevelStep.repeated;
import static org.stagebook.metering.conformance.LevelStep.silence;
import static org.stagebook.metering.conformance.LevelStep.tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/** EBU Tech 3341 (November 2023), Table 1, cases 1 to 14: loudness. */
final class Tech3341Cases {

    private static final String CLAUSE = "EBU Tech 3341, Table 1";
    private static final double LU = 0.1;

    private final ToneRecipes recipes;

    Tech3341Cases(int sampleRateHz) {
        recipes = new ToneRecipes(sampleRateHz);
    }

    List<ConformanceCase> cases() {
        List<ConformanceCase> cases = new ArrayList<>();
        cases.add(steady("3341-1", -23));
        cases.add(steady("3341-2", -33));
        cases.addAll(gates());
        cases.addAll(surround());
        cases.addAll(programmes());
        cases.add(settled("3341-9", repeated(5, tone(-20, 1.34), tone(-30, 1.66)), 3));
        cases.addAll(shortTermFiles());
        cases.add(successive("3341-11", 6, Reading.MAX_SHORT_TERM));
        cases.add(settled("3341-12", repeated(25, tone(-20, 0.18), tone(-30, 0.22)), 1));
        cases.addAll(momentaryFiles());
        cases.add(successive("3341-14", 0.8, Reading.MAX_MOMENTARY));
        return cases;
    }

    private ConformanceCase steady(String id, double level) {
        return of(
                id,
                recipes.stereo(tone(level, 20)),
                Expectation.of(Reading.INTEGRATED, level, LU),
                Expectation.of(Reading.MAX_MOMENTARY, level, LU),
                Expectation.of(Reading.MAX_SHORT_TERM, level, LU));
    }

    private List<ConformanceCase> gates() {
        LevelStep quiet = tone(-36, 10);
        LevelStep loud = tone(-23, 60);
        LevelStep below = tone(-72, 10);
        return List.of(
                integrated("3341-3", recipes.stereo(quiet, loud, quiet)),
                integrated("3341-4", recipes.stereo(below, quiet, loud, quiet, below)),
                integrated("3341-5", recipes.stereo(tone(-26, 20), tone(-20, 20.1), tone(-26, 20))));
    }

    private List<ConformanceCase> surround() {
        return List.of(
                integrated("3341-6 (5.0)", surround(ChannelOrder.L_R_C_LS_RS)),
                integrated("3341-6 (5.1)", surround(ChannelOrder.L_R_C_LFE_LS_RS)));
    }

    private SignalRecipe surround(ChannelOrder order) {
        Map<Speaker, List<LevelStep>> levels = new LinkedHashMap<>();
        levels.put(Speaker.LEFT, List.of(tone(-28, 20)));
        levels.put(Speaker.RIGHT, List.of(tone(-28, 20)));
        levels.put(Speaker.CENTRE, List.of(tone(-24, 20)));
        levels.put(Speaker.LEFT_SURROUND, List.of(tone(-30, 20)));
        levels.put(Speaker.RIGHT_SURROUND, List.of(tone(-30, 20)));
        return recipes.each("1 kHz: L R -28, C -24, Ls Rs -30 dBFS 20 s in " + order, order, 1000, levels);
    }

    private static List<ConformanceCase> programmes() {
        return List.of(
                integrated("3341-7", new GenuineFile("seq-3341-7_seq-3342-5-24bit", ChannelOrder.L_R)),
                integrated("3341-8", new GenuineFile("seq-3341-2011-8_seq-3342-6-24bit-v02", ChannelOrder.L_R)));
    }

    /** Loudness that stays where it is once the window is full: short-term after 3 s, momentary after 1 s. */
    private ConformanceCase settled(String id, List<LevelStep> steps, double afterSeconds) {
        boolean shortTerm = afterSeconds > 1;
        TimeSpan rest = TimeSpan.from(afterSeconds);
        return of(
                id,
                recipes.stereo(steps),
                Expectation.of(shortTerm ? Reading.MIN_SHORT_TERM : Reading.MIN_MOMENTARY, -23, LU)
                        .within(rest),
                Expectation.of(shortTerm ? Reading.MAX_SHORT_TERM : Reading.MAX_MOMENTARY, -23, LU)
                        .within(rest));
    }

    private List<ConformanceCase> shortTermFiles() {
        List<ConformanceCase> cases = new ArrayList<>();
        for (int index = 0; index < 20; index++) {
            SignalRecipe recipe = recipes.stereo(silence(index * 0.15), tone(-23, 3), silence(1));
            cases.add(of("3341-10-" + (index + 1), recipe, Expectation.of(Reading.MAX_SHORT_TERM, -23, LU)));
        }
        return cases;
    }

    private List<ConformanceCase> momentaryFiles() {
        List<ConformanceCase> cases = new ArrayList<>();
        for (int index = 0; index < 20; index++) {
            SignalRecipe recipe = recipes.stereo(silence(index * 0.02), tone(-23, 0.4), silence(1));
            cases.add(of("3341-13-" + (index + 1), recipe, Expectation.of(Reading.MAX_MOMENTARY, -23, LU)));
        }
        return cases;
    }

    /** Twenty tones in one file, each louder and later within its segment than the one before. */
    private ConformanceCase successive(String id, double segmentSeconds, Reading reading) {
        double toneSeconds = segmentSeconds / 2;
        List<LevelStep> steps = new ArrayList<>();
        List<Expectation> expectations = new ArrayList<>();
        for (int index = 0; index < 20; index++) {
            double delay = index * toneSeconds / 20;
            steps.add(silence(delay));
            steps.add(tone(-38 + index, toneSeconds));
            steps.add(silence(toneSeconds - delay));
            double begin = index * segmentSeconds;
            expectations.add(
                    Expectation.of(reading, -38 + index, LU).within(new TimeSpan(begin, begin + segmentSeconds)));
        }
        SignalRecipe tones = recipes.stereo(steps);
        String text = "1 kHz: 20 segments of silence i*" + toneSeconds / 20 + " s, (-38+i) dBFS " + toneSeconds
                + " s, silence to fill " + segmentSeconds + " s, in L R";
        return new ConformanceCase(
                id,
                CLAUSE,
                new SignalRecipe(text, tones.order(), tones.sampleRateHz(), tones.frames(), tones.channels()),
                expectations);
    }

    private static ConformanceCase integrated(String id, CaseSignal signal) {
        return of(id, signal, Expectation.of(Reading.INTEGRATED, -23, LU));
    }

    private static ConformanceCase of(String id, CaseSignal signal, Expectation... expectations) {
        return new ConformanceCase(id, CLAUSE, signal, List.of(expectations));
    }
}
