package org.stagebook.metering.level;

/** What the scales of peak programme meters print (IEC 60268-10), at the usual alignment of digital systems. */
public enum PpmScale implements MeterScale {
    /** Type IIa: 1 to 7, 4 dB from mark to mark; 4 is −18 dBFS, the peaks of a programme reach 6. */
    BBC("BBC", PpmType.IIA, 1, 7, 4, -34),
    /** Type IIb: dB around TEST, −18 dBFS. */
    EBU("EBU", PpmType.IIB, -12, 12, 1, -18),
    /** Type I: dB around the permitted maximum, −9 dBFS. */
    DIN("DIN", PpmType.I, -50, 5, 1, -9),
    /** Type I: dB around TEST, −18 dBFS. */
    NORDIC("Nordic", PpmType.I, -42, 12, 1, -18);

    private final String label;
    private final PpmType type;
    private final double lowest;
    private final double highest;
    private final double dbPerMark;
    private final double dbfsOfZero;

    PpmScale(String label, PpmType type, double lowest, double highest, double dbPerMark, double dbfsOfZero) {
        this.label = label;
        this.type = type;
        this.lowest = lowest;
        this.highest = highest;
        this.dbPerMark = dbPerMark;
        this.dbfsOfZero = dbfsOfZero;
    }

    @Override
    public String instrument() {
        return "PPM";
    }

    @Override
    public String label() {
        return label;
    }

    /** The meter that has this scale. */
    public PpmType type() {
        return type;
    }

    @Override
    public double lowest() {
        return lowest;
    }

    @Override
    public double highest() {
        return highest;
    }

    @Override
    public double mark(double dbfs) {
        return (dbfs - dbfsOfZero) / dbPerMark;
    }

    @Override
    public double dbfs(double mark) {
        return dbfsOfZero + mark * dbPerMark;
    }
}
