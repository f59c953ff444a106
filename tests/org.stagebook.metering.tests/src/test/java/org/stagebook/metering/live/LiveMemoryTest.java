package org.stagebook.metering.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.metering.level.Signals.noise;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;

/** Meters that run for a day take the room of a minute, and feeding them makes no garbage. */
class LiveMemoryTest {

    private static final int RATE = 8_000;

    /** The least of several rounds counts, because the virtual machine itself allocates when it compiles a method. */
    @ParameterizedTest
    @EnumSource(Instrument.class)
    void feedingAllocatesNothing(Instrument instrument) {
        LiveMeters meters = new LiveMeters(MeterSettings.USUAL.with(instrument));
        meters.setProgramme(LiveProgramme.of(ChannelOrder.L_R, RATE).withDialogue(ChannelOrder.L_R));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[][] planar = {quiet(1), quiet(2)};
        double[][] dialogue = {quiet(3), quiet(4)};
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 8; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 60; i++) {
                meters.accept(planar, dialogue, 777);
                meters.locatedAt(i * 100L);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
    }

    /** Twelve hours of points, one for each 100 ms. */
    @Test
    void historyIsThinnedAndKeepsItsPeaks() {
        TraceRecorder recorder = new TraceRecorder();
        int hops = 12 * 36_000;
        for (int hop = 0; hop < hops; hop++) {
            recorder.add(hop == 123_456 ? -3 : -30, -33, hop * 4_800L);
        }
        LoudnessTrace trace = recorder.trace();
        assertThat(trace.size()).isBetween(TraceRecorder.ROOM / 2, TraceRecorder.ROOM);
        assertThat(trace.secondsPerPoint() * trace.size()).isBetween(43_000.0, 43_200.0);
        int loud = (int) (123_456 / (trace.secondsPerPoint() * 10));
        assertThat(trace.momentaryLufs(loud)).isEqualTo(-3f);
        assertThat(trace.frame(loud)).isGreaterThanOrEqualTo(123_456L * 4_800);
        assertThat(trace.momentaryLufs(loud + 1)).isEqualTo(-30f);
        for (int point = 1; point < trace.size(); point++) {
            assertThat(trace.frame(point)).isGreaterThan(trace.frame(point - 1));
        }
    }

    @Test
    void theLatestTwoMinutesKeepEveryPoint() {
        RecentRecorder recorder = new RecentRecorder();
        for (int hop = 0; hop < 5_000; hop++) {
            recorder.add(-hop, -hop, hop);
        }
        LoudnessTrace trace = recorder.trace();
        assertThat(trace.size()).isEqualTo(RecentRecorder.ROOM);
        assertThat(trace.frame(0)).isEqualTo(5_000 - RecentRecorder.ROOM);
        assertThat(trace.momentaryLufs(trace.size() - 1)).isEqualTo(-4_999f);
        assertThat(recorder.trace()).as("nothing new, nothing copied").isSameAs(trace);
    }

    private static double[] quiet(int seed) {
        double[] samples = noise(new Random(seed), 777);
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= 0.05;
        }
        return samples;
    }
}
