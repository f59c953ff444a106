package org.stagebook.metering.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.metering.level.Signals.noise;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.audio.SampleFormat;
import org.stagebook.metering.spectrum.ThirdOctaveAnalyser;
import org.stagebook.metering.truepeak.OversampledPeakMeter;
import org.stagebook.metering.weighting.ChannelCalibration;
import org.stagebook.metering.weighting.EquivalentLevelMeter;
import org.stagebook.metering.weighting.EquivalentLevelSetup;
import org.stagebook.metering.weighting.FrameRange;

/**
 * A real-time thread may feed analysers: they make no garbage.
 *
 * <p>The least of several rounds counts, because the virtual machine itself allocates a little when it compiles a method.
 */
class AllocationTest {

    private static final int RATE = 8_000;

    static Stream<Analyser> analysers() {
        EquivalentLevelSetup leq = EquivalentLevelSetup.of(RATE, ChannelCalibration.screen(2));
        return Stream.of(
                new EquivalentLevelMeter(leq.over(List.of(new FrameRange(10, 20_000), new FrameRange(300, 40_000)))),
                BallisticMeter.ppm(PpmType.I, RATE, 2),
                BallisticMeter.vu(RATE, 2),
                BallisticMeter.average(RATE, 2),
                BallisticMeter.peak(RATE, 2),
                new CorrelationMeter(List.of(ChannelPair.STEREO), RATE),
                new SampleMeter(2),
                new ClippingDetector(ClippingSetup.of(SampleFormat.PCM_24), 2),
                new ThirdOctaveAnalyser(RATE, 2),
                new OversampledPeakMeter(RATE, 2, List.of(new FrameRange(10, 20_000), new FrameRange(300, 90_000))));
    }

    @ParameterizedTest
    @MethodSource("analysers")
    void feedingAllocatesNothing(Analyser analyser) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[][] planar = {noise(new Random(1), 777), noise(new Random(2), 777)};
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 25; i++) {
                analyser.accept(planar, 777);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
    }
}
