package org.stagebook.playback.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.stagebook.playback.engine.PlayMoment;
import org.stagebook.playback.plan.Speed;
import org.stagebook.playback.read.Course;
import org.stagebook.playback.transport.PictureClock;

/**
 * An hour of the frame counter against a sound card that runs a little fast or slow and calls late.
 *
 * @param framesPerSecond of the picture
 * @param cardPartsPerMillion how much faster the card runs than it says
 * @param blockFrames how many frames it asks for at once
 */
public record CounterHour(double framesPerSecond, double cardPartsPerMillion, int blockFrames) {

    /** Rates and cards that are met. */
    public static final List<CounterHour> USUAL = List.of(
            new CounterHour(24, 0, 512),
            new CounterHour(60, 50, 1024),
            new CounterHour(23.976, -80, 256),
            new CounterHour(30, 100, 2048),
            new CounterHour(25, -100, 512));

    private static final double SECONDS = 3600;
    private static final double STEP_SECONDS = 0.25;
    private static final double LATEST_CALL_SECONDS = 0.002;
    private static final int RATE_HZ = 48_000;
    private static final long SEED = 4;

    /** How far the counter is from the audio clock at worst, in frames of the picture. */
    public double worstFrames() {
        double cardRateHz = RATE_HZ * (1 + cardPartsPerMillion / 1e6);
        AtomicLong now = new AtomicLong();
        PictureClock clock = new PictureClock(RATE_HZ, now::get);
        Course course = new Course(0, Speed.NORMAL, Optional.empty(), Long.MAX_VALUE / 4);
        SplittableRandom random = new SplittableRandom(SEED);
        double worst = 0;
        for (double seconds = 0; seconds < SECONDS; seconds += STEP_SECONDS) {
            long blocks = (long) (seconds * cardRateHz / blockFrames);
            long begun = blocks * blockFrames;
            double due = begun / cardRateHz;
            double called = due + random.nextDouble(LATEST_CALL_SECONDS);
            PlayMoment moment = new PlayMoment(course, begun, true, begun, Math.round(called * 1e9));
            double asked = called + random.nextDouble(blockFrames / cardRateHz);
            now.set(Math.round(asked * 1e9));
            double heard = clock.heardFrame(moment, 0);
            worst = Math.max(worst, Math.abs(heard - asked * cardRateHz) / RATE_HZ * framesPerSecond);
        }
        return worst;
    }

    /** The finding as a sentence. */
    public String sentence(double worstFrames) {
        return String.format(
                Locale.ROOT,
                "An hour at %.3f frames a second, card off by %.0f ppm, blocks of %d: at most %.3f frames from the audio clock",
                framesPerSecond,
                cardPartsPerMillion,
                blockFrames,
                worstFrames);
    }
}
