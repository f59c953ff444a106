package org.stagebook.metering.level;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.SampleFormat;
import org.stagebook.metering.spectrum.ThirdOctaveAnalyser;
import org.stagebook.metering.weighting.ChannelCalibration;
import org.stagebook.metering.weighting.EquivalentLevelMeter;
import org.stagebook.metering.weighting.EquivalentLevelSetup;
import org.stagebook.metering.weighting.LfeCalibration;
import org.stagebook.metering.weighting.WeightingCurve;

/** Prints how much faster than real time each analyser is: 5.1 at 48 kHz, processor time of one thread, the best of several rounds. */
public final class AnalyserSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int RATE = 48_000;
    private static final int CHANNELS = 6;
    private static final int BLOCK = 4_800;
    private static final int SECONDS = 60;
    private static final int ROUNDS = 5;

    private AnalyserSpeed() {}

    public static void main(String[] arguments) {
        double[][] planar = sound();
        PrintStream out = new PrintStream(System.out, true);
        analysers().forEach((name, analyser) -> out.println(line(name, analyser, planar)));
    }

    private static Map<String, Supplier<Analyser>> analysers() {
        Map<String, Supplier<Analyser>> all = new LinkedHashMap<>();
        EquivalentLevelSetup leq = EquivalentLevelSetup.of(
                RATE, ChannelCalibration.of(ChannelOrder.L_R_C_LFE_LS_RS, LfeCalibration.NO_GAIN));
        for (WeightingCurve curve : EnumSet.allOf(WeightingCurve.class)) {
            all.put(curve.levelName(), () -> new EquivalentLevelMeter(leq.only(curve)));
        }
        all.put("Leq(A), (C) and (m)", () -> new EquivalentLevelMeter(leq));
        all.put("PPM type I", () -> BallisticMeter.ppm(PpmType.I, RATE, CHANNELS));
        all.put("PPM type II", () -> BallisticMeter.ppm(PpmType.IIB, RATE, CHANNELS));
        all.put("VU", () -> BallisticMeter.vu(RATE, CHANNELS));
        all.put("K-20 average", () -> BallisticMeter.average(RATE, CHANNELS));
        all.put("K-20 peak", () -> BallisticMeter.peak(RATE, CHANNELS));
        List<ChannelPair> pairs = ChannelPair.mirrored(ChannelOrder.L_R_C_LFE_LS_RS);
        all.put("correlation, two pairs", () -> new CorrelationMeter(pairs, RATE));
        all.put("sample peak, DC, RMS", () -> new SampleMeter(CHANNELS));
        all.put("clipped runs", () -> new ClippingDetector(ClippingSetup.of(SampleFormat.PCM_24), CHANNELS));
        all.put("third octaves", () -> new ThirdOctaveAnalyser(RATE, CHANNELS));
        return all;
    }

    private static double[][] sound() {
        Random random = new Random(1);
        double[][] planar = new double[CHANNELS][BLOCK];
        for (double[] channel : planar) {
            for (int i = 0; i < BLOCK; i++) {
                channel[i] = 0.1 * random.nextGaussian();
            }
        }
        return planar;
    }

    private static String line(String name, Supplier<Analyser> analyser, double[][] planar) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, seconds(analyser.get(), planar));
        }
        return String.format(
                Locale.ROOT, "%-28s %7.0f x real time, 10 min in %5.2f s", name, SECONDS / best, best * 600 / SECONDS);
    }

    private static double seconds(Analyser analyser, double[][] planar) {
        long begin = THREADS.getCurrentThreadCpuTime();
        for (long frames = 0; frames < (long) SECONDS * RATE; frames += BLOCK) {
            analyser.accept(planar, BLOCK);
        }
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
