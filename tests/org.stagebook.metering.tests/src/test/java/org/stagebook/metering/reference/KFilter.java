package org.stagebook.metering.reference;

/**
 * The K-weighting of ITU-R BS.1770-5, Annex 1: the coefficients printed for 48 kHz (Tables 1 and 2), and for other rates
 * those of the analogue filters that the printed ones come from, by the bilinear transform with prewarping.
 *
 * <p>The high-pass keeps the printed numerator 1, -2, 1 at every rate, as every published meter does.
 */
record KFilter(Biquad shelf, Biquad highPass) {

    static final KFilter PRINTED_FOR_48_KHZ = new KFilter(
            new Biquad(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585),
            new Biquad(1, -2, 1, -1.99004745483398, 0.99007225036621));

    static KFilter at(int sampleRateHz) {
        return sampleRateHz == 48_000 ? PRINTED_FOR_48_KHZ : derivedFor(sampleRateHz);
    }

    static KFilter derivedFor(int sampleRateHz) {
        return new KFilter(shelf(sampleRateHz), highPass(sampleRateHz));
    }

    private static Biquad shelf(double sampleRateHz) {
        double q = 0.7071752369554196;
        double k = Math.tan(Math.PI * 1681.974450955533 / sampleRateHz);
        double high = Math.pow(10, 3.999843853973347 / 20);
        double band = Math.pow(high, 0.4996667741545416);
        double a0 = 1 + k / q + k * k;
        return new Biquad(
                (high + band * k / q + k * k) / a0,
                2 * (k * k - high) / a0,
                (high - band * k / q + k * k) / a0,
                2 * (k * k - 1) / a0,
                (1 - k / q + k * k) / a0);
    }

    private static Biquad highPass(double sampleRateHz) {
        double q = 0.5003270373238773;
        double k = Math.tan(Math.PI * 38.13547087602444 / sampleRateHz);
        double a0 = 1 + k / q + k * k;
        return new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0);
    }

    double[] filter(double[] channel) {
        return highPass.filter(shelf.filter(channel));
    }
}
