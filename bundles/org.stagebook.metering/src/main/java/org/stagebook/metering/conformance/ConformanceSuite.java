package org.stagebook.metering.conformance;

import java.util.List;
import java.util.stream.Stream;

/** The test cases of all standards the engine answers to. */
public final class ConformanceSuite {

    /** The rates the cases are made at. */
    public static final List<Integer> SAMPLE_RATES_HZ = List.of(44_100, 48_000, 88_200, 96_000, 192_000);

    private ConformanceSuite() {}

    /**
     * All cases, at one sample rate; those with tones above half of it are left out.
     *
     * @param sampleRateHz one of {@link #SAMPLE_RATES_HZ}
     */
    public static List<ConformanceCase> cases(int sampleRateHz) {
        return Stream.of(
                        new Tech3341Cases(sampleRateHz).cases(),
                        new Tech3341PeakCases(sampleRateHz).cases(),
                        new Tech3342Cases(sampleRateHz).cases(),
                        new RecommendationBs1770Cases(sampleRateHz).cases(),
                        new ReportBs2217Cases(sampleRateHz).cases(),
                        new LevelCases(sampleRateHz).cases(),
                        new NeedleCases(sampleRateHz).cases())
                .flatMap(List::stream)
                .toList();
    }
}
