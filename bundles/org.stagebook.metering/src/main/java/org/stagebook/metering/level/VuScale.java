package org.stagebook.metering.level;

/** Where 0 VU lies; the scale prints −20 to +3 (IEC 60268-17). */
public enum VuScale implements MeterScale {
    /** 0 VU is −20 dBFS: film and SMPTE RP 155. */
    SMPTE("SMPTE", -20),
    /** 0 VU is −18 dBFS: EBU R 68. */
    EBU("EBU", -18);

    private static final double LOWEST = -20;
    private static final double HIGHEST = 3;

    private final String label;
    private final double dbfsOfZero;

    VuScale(String label, double dbfsOfZero) {
        this.label = label;
        this.dbfsOfZero = dbfsOfZero;
    }

    /** Volume units of a level. */
    public double vu(double dbfs) {
        return dbfs - dbfsOfZero;
    }

    @Override
    public String instrument() {
        return "VU";
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public double mark(double dbfs) {
        return vu(dbfs);
    }

    @Override
    public double lowest() {
        return LOWEST;
    }

    @Override
    public double highest() {
        return HIGHEST;
    }

    @Override
    public double dbfs(double vu) {
        return vu + dbfsOfZero;
    }
}
