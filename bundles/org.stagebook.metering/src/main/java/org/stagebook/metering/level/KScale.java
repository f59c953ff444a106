package org.stagebook.metering.level;

/** The three scales of Bob Katz's K-System, which differ in their headroom above 0. */
public enum KScale implements MeterScale {
    /** Film and wide-range music: 0 is −20 dBFS. */
    K_20(20),
    /** Pop music: 0 is −14 dBFS. */
    K_14(14),
    /** Broadcast: 0 is −12 dBFS. */
    K_12(12);

    /** As low as such bars go. */
    private static final double LOWEST_DBFS = -60;

    private final double headroomDb;

    KScale(double headroomDb) {
        this.headroomDb = headroomDb;
    }

    /** Highest level the scale has. */
    public double headroomDb() {
        return headroomDb;
    }

    @Override
    public String instrument() {
        return "K";
    }

    @Override
    public String label() {
        return "K-" + Math.round(headroomDb);
    }

    @Override
    public double mark(double dbfs) {
        return k(dbfs);
    }

    @Override
    public double dbfs(double mark) {
        return mark - headroomDb;
    }

    @Override
    public double lowest() {
        return k(LOWEST_DBFS);
    }

    @Override
    public double highest() {
        return headroomDb;
    }

    /** Scale value of a level. */
    public double k(double dbfs) {
        return dbfs + headroomDb;
    }
}
