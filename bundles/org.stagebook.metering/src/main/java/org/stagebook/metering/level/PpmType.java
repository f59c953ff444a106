package org.stagebook.metering.level;

/**
 * The peak programme meters of IEC 60268-10.
 *
 * <p>Each charges two stages of different speed from the rectified sound; together they read short bursts as low as the
 * standard asks. Both fall by the standard's return time.
 */
public enum PpmType {
    /** DIN and Nordic meters: a burst of 10 ms reads 1 dB low; falls by 20 dB in 1.7 s. */
    I(450, 1_300, 20 / 1.7),
    /** The BBC's meter: a burst of 10 ms reads 2 dB low; falls by 24 dB in 2.8 s. */
    IIA(200, 860, 24 / 2.8),
    /** The EBU's meter: as IIa with another scale. */
    IIB(200, 860, 24 / 2.8);

    private final double slowChargePerSecond;
    private final double fastChargePerSecond;
    private final double fallDbPerSecond;

    PpmType(double slowChargePerSecond, double fastChargePerSecond, double fallDbPerSecond) {
        this.slowChargePerSecond = slowChargePerSecond;
        this.fastChargePerSecond = fastChargePerSecond;
        this.fallDbPerSecond = fallDbPerSecond;
    }

    /** How fast the needle returns. */
    public double fallDbPerSecond() {
        return fallDbPerSecond;
    }

    double slowChargePerSecond() {
        return slowChargePerSecond;
    }

    double fastChargePerSecond() {
        return fastChargePerSecond;
    }

    /** Share of its voltage that a stage loses in a second, as an exponent. */
    double decayPerSecond() {
        return fallDbPerSecond * Math.log(10) / 20;
    }
}
