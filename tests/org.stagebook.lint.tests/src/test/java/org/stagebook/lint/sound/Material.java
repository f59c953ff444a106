package org.stagebook.lint.sound;

import java.util.Random;

/** Sound to measure: noise with pauses, of another level in every stretch, and now and then at full scale. */
final class Material {
    private Material() {}

    static double[][] of(int channels, int frames, Random random) {
        double[][] sound = new double[channels][frames];
        for (double[] channel : sound) {
            int at = 0;
            while (at < frames) {
                int end = Math.min(frames, at + 1 + random.nextInt(9_000));
                double gain = random.nextInt(3) == 0 ? 0 : Math.pow(10, -random.nextInt(100) / 20.0);
                for (; at < end; at++) {
                    channel[at] = gain * (2 * random.nextDouble() - 1);
                }
            }
            if (random.nextBoolean()) {
                int begin = random.nextInt(frames - 10);
                for (int i = 0; i < 1 + random.nextInt(6); i++) {
                    channel[begin + i] = random.nextBoolean() ? 1 : -1;
                }
            }
        }
        return sound;
    }
}
