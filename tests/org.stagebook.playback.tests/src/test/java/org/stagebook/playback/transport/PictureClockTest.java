package org.stagebook.playback.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.playback.engine.PlayMoment;
import org.stagebook.playback.plan.Speed;
import org.stagebook.playback.read.Course;

/** An hour against a sound card that runs a little fast or slow and calls late. */
class PictureClockTest {

    private static final double HOUR = 3600;

    @ParameterizedTest
    @CsvSource({"24, 0, 512", "60, 50, 1024", "23.976, -80, 256", "30, 100, 2048", "25, -100, 512"})
    void staysWithinHalfAFrameOfTheAudioClock(double framesPerSecond, double partsPerMillion, int block) {
        int rate = 48_000;
        double realRate = rate * (1 + partsPerMillion / 1e6);
        AtomicLong now = new AtomicLong();
        PictureClock clock = new PictureClock(rate, now::get);
        Course course = new Course(0, Speed.NORMAL, Optional.empty(), Long.MAX_VALUE / 4);
        SplittableRandom random = new SplittableRandom(4);
        double worst = 0;
        for (double seconds = 0; seconds < HOUR; seconds += 0.25) {
            long blocks = (long) (seconds * realRate / block);
            double called = blocks * block / realRate + random.nextDouble(0.002);
            PlayMoment moment = new PlayMoment(course, blocks * block, true, blocks * block, Math.round(called * 1e9));
            double asked = Math.max(called, blocks * block / realRate) + random.nextDouble(block / realRate);
            now.set(Math.round(asked * 1e9));
            double heard = clock.heardFrame(moment, 0);
            worst = Math.max(worst, Math.abs(heard - asked * realRate) / rate * framesPerSecond);
        }
        System.out.printf(
                "An hour at %.3f frames a second, card off by %.0f ppm, blocks of %d: at most %.3f frames from the audio clock%n",
                framesPerSecond, partsPerMillion, block, worst);
        assertThat(worst).isLessThan(0.5);
    }
}
