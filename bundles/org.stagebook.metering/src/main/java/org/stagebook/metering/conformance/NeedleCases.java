package org.stagebook.metering.conformance;

import static org.stagebook.metering.conformance.LevelStep.silence;
import static org.stagebook.metering.conformance.LevelStep.tone;

import java.util.List;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelOrder;

/**
 * Ballistics of peak programme meters (IEC 60268-10) and volume indicators (IEC 60268-17). Readings are the peak levels of
 * steady sines that hold the needle there.
 */
final class NeedleCases {

    private static final String PPM = "IEC 60268-10";
    private static final double LEVEL_DBFS = -18;
    private static final double LEAD_SECONDS = 0.5;

    /**
     * A tone burst.
     *
     * @param milliseconds how long
     * @param readsDb below the steady tone
     * @param toleranceDb either way
     */
    private record Burst(double milliseconds, double readsDb, double toleranceDb) {}

    private final ToneRecipes recipes;

    NeedleCases(int sampleRateHz) {
        recipes = new ToneRecipes(sampleRateHz);
    }

    List<ConformanceCase> cases() {
        return Stream.of(
                        bursts(
                                "PPM-I",
                                Reading.PPM_I,
                                List.of(
                                        new Burst(10, -1, 0.5),
                                        new Burst(5, -2, 1),
                                        new Burst(3, -4, 1),
                                        new Burst(0.4, -15, 4))),
                        bursts(
                                "PPM-II",
                                Reading.PPM_II,
                                List.of(
                                        new Burst(100, 0, 0.5),
                                        new Burst(10, -2, 0.5),
                                        new Burst(5, -4, 1),
                                        new Burst(1.5, -9, 1),
                                        new Burst(0.5, -17, 2))),
                        List.of(
                                steady("PPM-I-steady", Reading.PPM_I),
                                steady("PPM-II-steady", Reading.PPM_II),
                                steadyAndReturn("PPM-I", Reading.PPM_I, 20, 1.7),
                                steadyAndReturn("PPM-II", Reading.PPM_II, 24, 2.8),
                                volumeIndicator()))
                .flatMap(List::stream)
                .toList();
    }

    private List<ConformanceCase> bursts(String name, Reading reading, List<Burst> bursts) {
        return bursts.stream()
                .map(burst -> burst(name + "-" + burst.milliseconds() + "ms", reading, burst))
                .toList();
    }

    private ConformanceCase burst(String id, Reading reading, Burst burst) {
        int hertz = burst.milliseconds() > 0.5 ? 5000 : 10_000;
        SignalRecipe recipe = recipes.same(
                ChannelOrder.M,
                hertz,
                List.of(silence(LEAD_SECONDS), tone(LEVEL_DBFS, burst.milliseconds() / 1000), silence(LEAD_SECONDS)));
        Expectation expectation = Expectation.of(reading, LEVEL_DBFS + burst.readsDb(), burst.toleranceDb());
        return new ConformanceCase(id, PPM, recipe, List.of(expectation));
    }

    /** The tone that meters are lined up with stands at its level, and stays there. */
    private ConformanceCase steady(String id, Reading reading) {
        SignalRecipe recipe = recipes.same(ChannelOrder.M, 1000, List.of(tone(LEVEL_DBFS, 2)));
        return new ConformanceCase(
                id,
                PPM,
                recipe,
                List.of(
                        Expectation.of(reading, LEVEL_DBFS, 0.2),
                        Expectation.of(reading, LEVEL_DBFS, 0.2).within(new TimeSpan(1, 1.002))));
    }

    /** A steady tone reads its level; when it ends the needle falls so far in so long, give or take 0.3 s. */
    private ConformanceCase steadyAndReturn(String name, Reading reading, double fallDb, double seconds) {
        double toneSeconds = 2;
        SignalRecipe recipe = recipes.same(
                ChannelOrder.M, 5000, List.of(tone(LEVEL_DBFS, toneSeconds), silence(seconds + LEAD_SECONDS)));
        double fallen = toneSeconds + seconds;
        return new ConformanceCase(
                name + "-return",
                PPM,
                recipe,
                List.of(
                        Expectation.of(reading, LEVEL_DBFS, 0.2),
                        Expectation.of(reading, LEVEL_DBFS - fallDb, fallDb / seconds * 0.3)
                                .within(new TimeSpan(fallen, fallen + 0.005))));
    }

    /** 99 % after 300 ms; the needle then goes 1 to 1.5 % too far. */
    private ConformanceCase volumeIndicator() {
        SignalRecipe recipe = recipes.same(ChannelOrder.M, 1000, List.of(silence(LEAD_SECONDS), tone(-20, 2)));
        double rise = LEAD_SECONDS + 0.3;
        double overshootDb = 20 * Math.log10(1.0125);
        return new ConformanceCase(
                "VU-rise",
                "IEC 60268-17",
                recipe,
                List.of(
                        Expectation.of(Reading.VU, -20 + 20 * Math.log10(0.99), 0.1)
                                .within(new TimeSpan(LEAD_SECONDS, rise)),
                        Expectation.of(Reading.VU, -20 + overshootDb, 0.03),
                        Expectation.of(Reading.VU, -20, 0.02).within(TimeSpan.from(LEAD_SECONDS + 1.5))));
    }
}
