package org.stagebook.lint.sound;

/** One period of about 1 kHz at a sample rate, so long that it is a whole number of samples. */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
record PopProbe(int hopSamples, double frequencyHz, double[] cosine, double[] sine) {

    private static final double POP_HZ = 1_000;

    static PopProbe at(int sampleRateHz) {
        int samples = (int) Math.max(1, Math.round(sampleRateHz / POP_HZ));
        double[] cosine = new double[samples];
        double[] sine = new double[samples];
        for (int i = 0; i < samples; i++) {
            cosine[i] = Math.cos(2 * Math.PI * i / samples);
            sine[i] = Math.sin(2 * Math.PI * i / samples);
        }
        return new PopProbe(samples, sampleRateHz / (double) samples, cosine, sine);
    }
}
