package org.stagebook.ui.graph.timeline;

import java.util.Optional;
import java.util.Random;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.overview.OverviewBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;
import org.stagebook.ui.parts.timeline.presenter.OverviewSound;

/** A genuine overview of made-up sound: noise in stereo that swells, from a seed. */
final class BenchmarkGuide {

    private static final int RATE = 48_000;

    private BenchmarkGuide() {}

    static TimelineGuide of(Position start, int seconds) {
        Random random = new Random(5);
        OverviewBuilder builder = new OverviewBuilder(RATE, 2, Optional.of(ChannelWeights.front(2)));
        double[][] planar = new double[2][RATE];
        for (int second = 0; second < seconds; second++) {
            double level = Math.pow(10, -2 + 1.8 * random.nextDouble());
            for (int i = 0; i < RATE; i++) {
                planar[0][i] = level * (random.nextDouble() - 0.5);
                planar[1][i] = -planar[0][i];
            }
            builder.accept(planar, RATE);
        }
        OverviewSound sound = new OverviewSound(builder.overview("benchmark"));
        return new TimelineGuide("guide.wav", start, Optional.of(sound), "", -27);
    }
}
