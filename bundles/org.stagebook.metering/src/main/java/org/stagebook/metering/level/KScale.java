package org.stagebook.metering.level;

/** The three scales of Bob Katz's K-System, which differ in their headroom above 0. */
public enum KScale {
    /** Film and wide-range music: 0 is −20 dBFS. */
    K_20(20),
    /** Pop music: 0 is −14 dBFS. */
    K_14(14),
    /** Broadcast: 0 is −12 dBFS. */
    K_12(12);

    private final double headroomDb;

    KScale(double headroomDb) {
        this.headroomDb = headroomDb;
    }

    /** Highest level the scale has. */
    public double headroomDb() {
        return headroomDb;
    }

    /** Scale value of a level. */
    public double k(double dbfs) {
        return dbfs + headroomDb;
    }
}
