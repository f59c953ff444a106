package org.stagebook.edit.change;

/**
 * How much louder or softer somebody would like a sound, as the range in which to look for it.
 *
 * @param leastDb the least change of level; negative is softer
 * @param mostDb the greatest; not less than the least
 * @param askedBy who wishes it: a role or a person; empty if nobody said
 */
public record WishedLevel(double leastDb, double mostDb, String askedBy) {

    /** Checks the range. */
    public WishedLevel {
        if (!(leastDb <= mostDb) || Math.abs(leastDb) > 100 || Math.abs(mostDb) > 100) {
            throw new IllegalArgumentException(
                    "A wish is a range of dB, such as +0.5 to +2; " + leastDb + " to " + mostDb + " is none.");
        }
    }
}
