package org.stagebook.metering.live;

import java.util.Arrays;
import org.stagebook.metering.loudness.LoudnessFormula;

/**
 * The latest 3 s of weighted energy in ticks of 10 ms. Windows are summed anew for every tick, so that nothing is left over of
 * a loud hour.
 */
final class LoudnessWindows {

    static final int MOMENTARY_TICKS = LoudnessFormula.BLOCK_TICKS;
    static final int SHORT_TERM_TICKS = 300;

    private static final double FLOOR_LUFS = -70;

    private final double[] energies = new double[SHORT_TERM_TICKS];
    private final int[] frames = new int[SHORT_TERM_TICKS];
    private int next;
    private long ticks;
    private double momentary = Double.NaN;
    private double shortTerm = Double.NaN;

    void accept(double energy, int tickFrames) {
        energies[next] = energy;
        frames[next] = tickFrames;
        next = (next + 1) % SHORT_TERM_TICKS;
        ticks++;
        momentary = ticks < MOMENTARY_TICKS ? Double.NaN : mean(MOMENTARY_TICKS);
        shortTerm = ticks < SHORT_TERM_TICKS ? Double.NaN : mean(SHORT_TERM_TICKS);
    }

    private double mean(int latest) {
        double sum = 0;
        long count = 0;
        int index = next;
        for (int i = 0; i < latest; i++) {
            index = index == 0 ? SHORT_TERM_TICKS - 1 : index - 1;
            sum += energies[index];
            count += frames[index];
        }
        return sum / count;
    }

    /** Mean square of the latest 400 ms; NaN before there are that many. */
    double momentary() {
        return momentary;
    }

    /** Mean square of the latest 3 s; NaN before there are that many. */
    double shortTerm() {
        return shortTerm;
    }

    /** What is shown of a mean square: below the absolute gate of ITU-R BS.1770-5 a meter stands at the bottom of its scale. */
    static double shownLufs(double meanSquare) {
        double lufs = LoudnessFormula.lufs(meanSquare);
        return lufs < FLOOR_LUFS ? Double.NEGATIVE_INFINITY : lufs;
    }

    void clear() {
        Arrays.fill(energies, 0);
        ticks = 0;
        momentary = Double.NaN;
        shortTerm = Double.NaN;
    }
}
