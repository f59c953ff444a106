package org.stagebook.playback.testkit;

import java.util.Optional;
import java.util.SplittableRandom;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.plan.Fade;
import org.stagebook.playback.plan.FadeShape;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.Speed;

/** Presses keys as a seed says. */
final class TransportKeys {

    private final SplittableRandom random;
    private long pressed;

    TransportKeys(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** How long is listened after the next commands. */
    int listenFrames() {
        return random.nextInt(4_800, 96_000);
    }

    /** How many commands follow each other closely. */
    int burst() {
        return random.nextInt(1, 4);
    }

    /** How long after a command of a burst the next comes. */
    int pauseFrames() {
        return random.nextInt(1, 2_000);
    }

    void press(PlaybackEngine engine) {
        pressed++;
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> engine.play();
            case 3 -> engine.stop();
            case 4 -> engine.locate(random.nextLong(TransportSimulation.LENGTH_FRAMES));
            case 5, 6 -> engine.hear(random.nextInt(TransportSimulation.SOURCES));
            case 7 -> engine.loop(loop());
            case 8 -> engine.loop(Optional.empty());
            case 9 -> engine.speed(random.nextInt(3) == 0 ? new Speed(random.nextInt(1, 8), 2) : Speed.NORMAL);
            case 10 -> engine.monitor(MonitorSettings.PLAIN.dimmed(random.nextInt(4) == 0));
            case 11 -> engine.speed(random.nextBoolean() ? Speed.PULL_DOWN : Speed.PULL_UP);
            default -> {
                long start = random.nextLong(TransportSimulation.LENGTH_FRAMES / 2);
                engine.playRange(start, start + random.nextInt(1, 200_000), start);
            }
        }
    }

    private Optional<LoopRange> loop() {
        long start = random.nextLong(TransportSimulation.LENGTH_FRAMES - 400_000);
        long length = random.nextLong(500, 300_000);
        return Optional.of(
                new LoopRange(start, start + length, new Fade(random.nextLong(length / 2), FadeShape.EQUAL_POWER)));
    }

    long pressed() {
        return pressed;
    }
}
