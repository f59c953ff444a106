package org.stagebook.metering.level;

/** Where 0 VU lies; the scale prints −20 to +3 (IEC 60268-17). */
public enum VuScale {
    /** 0 VU is −20 dBFS: film and SMPTE RP 155. */
    SMPTE(-20),
    /** 0 VU is −18 dBFS: EBU R 68. */
    EBU(-18);

    private final double dbfsOfZero;

    VuScale(double dbfsOfZero) {
        this.dbfsOfZero = dbfsOfZero;
    }

    /** Volume units of a level. */
    public double vu(double dbfs) {
        return dbfs - dbfsOfZero;
    }

    /** The level of a number of volume units. */
    public double dbfs(double vu) {
        return vu + dbfsOfZero;
    }
}
