package org.stagebook.metering.conformance;

import static org.stagebook.metering.conformance.LevelStep.repeated;
import static org.stagebook.metering.conformance.LevelStep.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/**
 * Report ITU-R BS.2217-2, compliance material for BS.1770. The files are the ITU's own; what consists of tones is made
 * here after the list of the report, with levels of our own where it only names the result.
 */
final class ReportBs2217Cases {

    private static final String CLAUSE = "Report ITU-R BS.2217-2";
    private static final double LU = 0.1;
    private static final double SECONDS = 5;
    private static final double SURROUND_WEIGHT = 1.41;
    private static final ChannelOrder FIVE_ONE = ChannelOrder.L_R_C_LFE_LS_RS;

    /** 0+7+0, 4+5+0, 4+7+0 and 9+10+3 of BS.2051. */
    private static final List<ChannelOrder> WIDE_ORDERS = Stream.of(
                    "L R C LFE Lss Rss Lrs Rrs",
                    "L R C LFE Ls Rs Ltf Rtf Ltr Rtr",
                    "L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr",
                    "Lw Rw C LFE Lrs Rrs L R Cs LFE2 Lss Rss Ltf Rtf Ctf T Ltr Rtr Ltm Rtm Ctr Cbf Lbf Rbf")
            .map(ChannelOrder::parse)
            .toList();

    private final ToneRecipes recipes;
    private final int sampleRateHz;

    ReportBs2217Cases(int sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
        recipes = new ToneRecipes(sampleRateHz);
    }

    List<ConformanceCase> cases() {
        List<ConformanceCase> cases = new ArrayList<>();
        for (int level : new int[] {23, 24}) {
            cases.addAll(tones(level));
            cases.addAll(channelChecks(level));
            cases.add(summing("2217-" + level + "-Summing", FIVE_ONE, -level));
            cases.addAll(wideLayouts(level));
            cases.addAll(programmes(level));
        }
        cases.add(sweep());
        cases.addAll(gates());
        return cases;
    }

    private List<ConformanceCase> tones(int level) {
        List<ConformanceCase> cases = new ArrayList<>();
        for (int hertz : new int[] {25, 100, 500, 1000, 2000, 10_000}) {
            double peak = PrintedKWeighting.peakDbfsFor(-level, hertz) - 10 * Math.log10(2);
            SignalRecipe recipe = recipes.stereo(hertz, List.of(tone(peak, SECONDS)));
            cases.add(of("2217-" + level + "-" + hertz + "Hz", recipe, -level));
        }
        return cases;
    }

    private List<ConformanceCase> channelChecks(int level) {
        List<ConformanceCase> cases = new ArrayList<>();
        double peak = PrintedKWeighting.peakDbfsFor(-level, 1000);
        for (Speaker speaker : FIVE_ONE.speakers()) {
            double weightDb = 10 * Math.log10(weight(speaker));
            SignalRecipe recipe = recipes.alone(FIVE_ONE, speaker, 1000, tone(peak - weightDb, SECONDS));
            String id = "2217-" + level + "-ChannelCheck-" + speaker.label();
            cases.add(
                    speaker.isLowFrequency()
                            ? new ConformanceCase(id, CLAUSE, recipe, List.of(Expectation.nothing(Reading.INTEGRATED)))
                            : of(id, recipe, -level));
        }
        return cases;
    }

    /** The tone in every channel at once, as loud in the LFE, which must not count. */
    private ConformanceCase summing(String id, ChannelOrder order, double lufs) {
        double sum = order.speakers().stream()
                .filter(speaker -> !speaker.isLowFrequency())
                .mapToDouble(ReportBs2217Cases::weight)
                .sum();
        double peak = PrintedKWeighting.peakDbfsFor(lufs, 1000) - 10 * Math.log10(sum);
        return of(id, recipes.same(order, 1000, List.of(tone(peak, SECONDS))), lufs);
    }

    /** As the report's list prints the weights of each file, not by any rule. */
    private static double weight(Speaker speaker) {
        return switch (speaker) {
            case LEFT_SURROUND, RIGHT_SURROUND, LEFT_SIDE_SURROUND, RIGHT_SIDE_SURROUND, LEFT_WIDE, RIGHT_WIDE ->
                SURROUND_WEIGHT;
            default -> 1;
        };
    }

    private List<ConformanceCase> wideLayouts(int level) {
        return WIDE_ORDERS.stream()
                .map(order -> summing("2217-" + level + "-" + order.channelCount() + "ch", order, -level))
                .toList();
    }

    private static List<ConformanceCase> programmes(int level) {
        String end = "-" + level + "LKFS";
        return List.of(
                recording("1770-2_Conf_6ch_VinCntr" + end, FIVE_ONE, level),
                recording("1770-2_Conf_6ch_VinL+R" + end, FIVE_ONE, level),
                recording("1770-2_Conf_6ch_VinL-R-C" + end, FIVE_ONE, level),
                recording("1770-2_Conf_Mono_Voice+Music" + end, ChannelOrder.M, level),
                recording("1770-2_Conf_Stereo_VinL+R" + end, ChannelOrder.L_R, level));
    }

    private static ConformanceCase recording(String name, ChannelOrder order, int level) {
        return of(
                "2217-" + level + "-" + name.substring("1770-2_Conf_".length(), name.length() - 7),
                new GenuineFile(name, order),
                -level);
    }

    private ConformanceCase sweep() {
        double seconds = 20;
        EvenSweep sweep = new EvenSweep(20, 20_000, seconds, sampleRateHz, -18);
        SignalRecipe recipe = new SignalRecipe(
                "sine 20 Hz to 20 kHz in 20 s, its level the inverse of the printed K-weighting, in M",
                ChannelOrder.M,
                sampleRateHz,
                Math.round(seconds * sampleRateHz),
                List.of(sweep));
        return new ConformanceCase(
                "2217-18-Sweep",
                CLAUSE,
                recipe,
                List.of(
                        Expectation.of(Reading.INTEGRATED, -18, LU),
                        Expectation.of(Reading.MAX_SHORT_TERM, -18, LU),
                        Expectation.of(Reading.MIN_SHORT_TERM, -18, LU)));
    }

    private List<ConformanceCase> gates() {
        SignalRecipe absolute = recipes.stereo(repeated(2, tone(-69.5, 10), tone(-73.5, 10)));
        SignalRecipe relative = recipes.stereo(tone(-10, 20), tone(-30, 20));
        return List.of(of("2217-AbsGate", absolute, -69.5), of("2217-RelGate", relative, -10));
    }

    private static ConformanceCase of(String id, CaseSignal signal, double lufs) {
        return new ConformanceCase(id, CLAUSE, signal, List.of(Expectation.of(Reading.INTEGRATED, lufs, LU)));
    }
}
