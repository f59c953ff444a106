package org.stagebook.metering.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.stagebook.audio.ChannelOrder;

/** Stereo noise whose level changes every 0.7 s; multiples of 1/128, which every format holds. */
final class StereoNoise {

    private StereoNoise() {}

    static RandomProgramme of(int rateHz, double seconds) {
        SplittableRandom random = new SplittableRandom(17);
        List<double[]> channels = new ArrayList<>();
        for (int channel = 0; channel < 2; channel++) {
            double[] samples = new double[(int) (seconds * rateHz)];
            for (int frame = 0; frame < samples.length; frame++) {
                int level = 10 + 37 * (frame * 10 / (7 * rateHz) % 4);
                samples[frame] = random.nextInt(-level, level) / 128.0;
            }
            channels.add(samples);
        }
        return new RandomProgramme(17, rateHz, ChannelOrder.L_R, channels);
    }
}
