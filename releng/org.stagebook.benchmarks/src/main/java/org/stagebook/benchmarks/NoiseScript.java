package org.stagebook.benchmarks;

import java.util.SplittableRandom;

/** Makes sound of a character, second after second, from a fixed seed. */
final class NoiseScript {

    private static final long SEED = 42;
    private static final double CEILING = 0.99;

    private final SoundCharacter character;
    private final int rateHz;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final PinkChannel[] channels;
    private int framesLeft;
    private double gain;
    private double impact;

    NoiseScript(SoundCharacter character, int channels, int rateHz) {
        this.character = character;
        this.rateHz = rateHz;
        this.channels = new PinkChannel[channels];
        for (int channel = 0; channel < channels; channel++) {
            this.channels[channel] = new PinkChannel();
        }
    }

    /** The next frames, interleaved. */
    double[] next(int frames) {
        double[] interleaved = new double[frames * channels.length];
        for (int frame = 0; frame < frames; frame++) {
            if (framesLeft-- <= 0) {
                turnPage();
            }
            impact *= 0.9999;
            for (int channel = 0; channel < channels.length; channel++) {
                double sample = sample(channels[channel], random.nextDouble() * 2 - 1);
                interleaved[frame * channels.length + channel] = Math.clamp(sample, -CEILING, CEILING);
            }
        }
        return interleaved;
    }

    /** A new stretch of 1 to 9 s: its level, perhaps silence, perhaps an impact. */
    private void turnPage() {
        framesLeft = (int) (rateHz * (1 + random.nextDouble() * 8));
        boolean silent = random.nextDouble() < 0.08;
        double levelDb = -90 + 78 * Math.sqrt(random.nextDouble());
        gain = silent ? 0 : Math.pow(10, levelDb / 20);
        impact = random.nextDouble() < 0.03 ? 0.7 : impact;
    }

    private double sample(PinkChannel channel, double white) {
        return switch (character) {
            case FILM -> channel.pink(white) * gain + channel.rumble(white) * impact;
            case HARD -> channel.pink(white) * 0.4;
            case CLIPPED -> channel.pink(white) * 2;
        };
    }

    /** White noise made pink by one-poles an octave or so apart, after P. Kellet; and a rumble of its lowest octaves. */
    private static final class PinkChannel {
        private static final double[] POLES = {0.99886, 0.99332, 0.96900, 0.86650, 0.55000, -0.7616};
        private static final double[] GAINS = {0.0555179, 0.0750759, 0.1538520, 0.3104856, 0.5329522, -0.0168980};
        private final double[] states = new double[POLES.length];
        private double late;
        private double low;

        double pink(double white) {
            double sum = late + white * 0.5362;
            for (int pole = 0; pole < POLES.length; pole++) {
                states[pole] = POLES[pole] * states[pole] + white * GAINS[pole];
                sum += states[pole];
            }
            late = white * 0.115926;
            return sum * 0.25;
        }

        double rumble(double white) {
            low += 0.02 * (white - low);
            return low * 6;
        }
    }
}
