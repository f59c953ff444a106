package org.stagebook.audio.synth;

/** Small recursive filters that turn white noise into the other colours. */
@FunctionalInterface
interface NoiseFilter {

    double apply(double sample);

    /** A filter with its memory empty. */
    static NoiseFilter of(NoiseColour colour, int sampleRateHz) {
        return switch (colour) {
            case WHITE -> sample -> sample;
            case PINK -> new Pink();
            case RUMBLE -> twice(new LowPass(80, sampleRateHz), new LowPass(80, sampleRateHz));
            case AIR -> twice(highPass(3_000, sampleRateHz), highPass(3_000, sampleRateHz));
        };
    }

    private static NoiseFilter twice(NoiseFilter first, NoiseFilter second) {
        return sample -> second.apply(first.apply(sample));
    }

    private static NoiseFilter highPass(double cornerHz, int sampleRateHz) {
        NoiseFilter low = new LowPass(cornerHz, sampleRateHz);
        return sample -> sample - low.apply(sample);
    }

    /** One pole. */
    final class LowPass implements NoiseFilter {
        private final double share;
        private double state;

        LowPass(double cornerHz, int sampleRateHz) {
            share = 1 - StrictMath.exp(-2 * Math.PI * cornerHz / sampleRateHz);
        }

        @Override
        public double apply(double sample) {
            state += share * (sample - state);
            return state;
        }
    }

    /** Paul Kellet's sum of three poles: within half a decibel of −3 dB per octave at the usual rates. */
    final class Pink implements NoiseFilter {
        private double slow;
        private double middle;
        private double fast;

        @Override
        public double apply(double sample) {
            slow = 0.99765 * slow + 0.0990460 * sample;
            middle = 0.96300 * middle + 0.2965164 * sample;
            fast = 0.57000 * fast + 1.0526913 * sample;
            return slow + middle + fast + 0.1848 * sample;
        }
    }
}
