package org.stagebook.metering.conformance;

import static org.stagebook.metering.conformance.LevelStep.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/** Weighted levels of ISO 21727 and IEC 61672-1. */
final class LevelCases {

    private static final String ISO = "ISO 21727:2016, Leq(m)";
    private static final double REFERENCE_DBFS = -20;
    private static final double SCREEN_DB = 85;
    private static final double SECONDS = 2;

    /**
     * One line of a table of weightings.
     *
     * @param hertz frequency
     * @param gainDb weighting
     * @param toleranceDb either way
     */
    private record Weight(double hertz, double gainDb, double toleranceDb) {}

    /** ISO 21727:2016, Table 1; the line at 31.5 kHz is only for rates that carry it. */
    private static final List<Weight> M_TABLE = List.of(
            new Weight(31, -35.5, 2.0),
            new Weight(63, -29.5, 1.4),
            new Weight(100, -25.4, 1.0),
            new Weight(200, -19.4, 0.85),
            new Weight(400, -13.4, 0.7),
            new Weight(800, -7.5, 0.55),
            new Weight(1000, -5.6, 0.5),
            new Weight(2000, 0, 0.5),
            new Weight(3150, 3.4, 0.5),
            new Weight(4000, 4.9, 0.5),
            new Weight(5000, 6.1, 0.5),
            new Weight(6300, 6.6, 0.05),
            new Weight(7100, 6.4, 0.2),
            new Weight(8000, 5.8, 0.4),
            new Weight(9000, 4.5, 0.6),
            new Weight(10_000, 2.5, 0.8),
            new Weight(12_500, -5.6, 1.2),
            new Weight(14_000, -10.9, 1.4),
            new Weight(16_000, -17.3, 1.65),
            new Weight(20_000, -27.8, 2.0),
            new Weight(31_500, -48.3, 2.8));

    /** IEC 61672-1, Table 3, A-weighting at octaves; tolerances of our own, within those of class 1. */
    private static final List<Weight> A_TABLE = List.of(
            new Weight(31.5, -39.4, 0.2),
            new Weight(63, -26.2, 0.2),
            new Weight(125, -16.1, 0.2),
            new Weight(250, -8.6, 0.2),
            new Weight(500, -3.2, 0.2),
            new Weight(1000, 0, 0.1),
            new Weight(2000, 1.2, 0.2),
            new Weight(4000, 1.0, 0.2),
            new Weight(8000, -1.1, 0.2),
            new Weight(16_000, -6.6, 0.3));

    /** The same for C-weighting. */
    private static final List<Weight> C_TABLE = List.of(
            new Weight(31.5, -3.0, 0.2),
            new Weight(63, -0.8, 0.2),
            new Weight(125, -0.2, 0.2),
            new Weight(1000, 0, 0.1),
            new Weight(4000, -0.8, 0.2),
            new Weight(8000, -3.0, 0.2),
            new Weight(16_000, -8.5, 0.3));

    private final ToneRecipes recipes;

    LevelCases(int sampleRateHz) {
        recipes = new ToneRecipes(sampleRateHz);
    }

    List<ConformanceCase> cases() {
        return Stream.of(
                        calibration(),
                        table("Leq(m)", ISO, Reading.LEQ_M, M_TABLE),
                        table("Leq(A)", "IEC 61672-1, A-weighting", Reading.LEQ_A, A_TABLE),
                        table("Leq(C)", "IEC 61672-1, C-weighting", Reading.LEQ_C, C_TABLE))
                .flatMap(List::stream)
                .toList();
    }

    private List<ConformanceCase> calibration() {
        List<LevelStep> steps = List.of(tone(REFERENCE_DBFS, SECONDS));
        ChannelOrder six = ChannelOrder.L_R_C_LFE_LS_RS;
        double sixDb = SCREEN_DB + 10 * Math.log10(4 + 2 * Math.pow(10, -0.3));
        LevelStep reference = tone(REFERENCE_DBFS, SECONDS);
        return List.of(
                of("Leq(m)-L+R", ISO, recipes.stereo(2000, steps), Reading.LEQ_M, SCREEN_DB + 10 * Math.log10(2), 0.1),
                of("Leq(m)-5.1, LFE as screen", ISO, recipes.same(six, 2000, steps), Reading.LEQ_M, sixDb, 0.1),
                of(
                        "Leq(m)-Ls",
                        ISO,
                        recipes.alone(six, Speaker.LEFT_SURROUND, 2000, reference),
                        Reading.LEQ_M,
                        82,
                        0.1));
    }

    private List<ConformanceCase> table(String name, String clause, Reading reading, List<Weight> table) {
        List<ConformanceCase> cases = new ArrayList<>();
        for (Weight weight : table) {
            if (2 * weight.hertz() >= recipes.sampleRateHz()) {
                continue;
            }
            SignalRecipe recipe =
                    recipes.alone(ChannelOrder.L_R_C, Speaker.CENTRE, weight.hertz(), tone(REFERENCE_DBFS, SECONDS));
            String id = name + "-" + ToneRecipes.plain(weight.hertz()) + "Hz";
            cases.add(of(id, clause, recipe, reading, SCREEN_DB + weight.gainDb(), weight.toleranceDb()));
        }
        return cases;
    }

    private static ConformanceCase of(
            String id, String clause, SignalRecipe recipe, Reading reading, double level, double tolerance) {
        return new ConformanceCase(id, clause, recipe, List.of(Expectation.of(reading, level, tolerance)));
    }
}
