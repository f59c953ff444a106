package org.stagebook.metering.live;

/**
 * The dialogue stem against all else, over the latest 3 s. NaN before there are 3 s, negative infinity below -70 LUFS.
 *
 * @param dialogueLufs of the stem
 * @param restLufs of the programme without it
 * @param subtracted whether the stem was taken out sample by sample, or, where a channel of it has no counterpart in the
 *     programme, its power out of the programme's
 */
public record DialogueReading(double dialogueLufs, double restLufs, boolean subtracted) {

    /** How far the dialogue stands above the rest, in LU; NaN where one of them is silent or not known. */
    public double differenceLu() {
        boolean both = Double.isFinite(dialogueLufs) && Double.isFinite(restLufs);
        return both ? dialogueLufs - restLufs : Double.NaN;
    }
}
