package org.stagebook.metering.live;

import org.stagebook.metering.loudness.LoudnessFormula;

/**
 * Loudness of ticks of 10 ms. Momentary and short-term loudness follow whatever is heard; programme loudness, range and maxima
 * count only windows that lie wholly in one go: after the latest reset, continuing or jump, and not in a pause.
 */
final class LiveLoudness {

    private static final double TICKS_PER_SECOND = 100;

    private final LoudnessWindows windows = new LoudnessWindows();
    private final LoudnessHistogram blocks = new LoudnessHistogram();
    private final LoudnessHistogram shortTerms = new LoudnessHistogram();
    private boolean running = true;
    private long goTicks;
    private long countedTicks;
    private double maxMomentary;
    private double maxShortTerm;
    private boolean hasMomentary;
    private boolean hasShortTerm;
    private boolean changed = true;
    private double integrated = Double.NaN;
    private double range = Double.NaN;

    void accept(double energy, int frames) {
        windows.accept(energy, frames);
        if (running) {
            goTicks++;
            countedTicks++;
            count();
        }
    }

    /** Silence after what was heard: the windows run out, and nothing is counted. */
    void rest(int frames) {
        windows.accept(0, frames);
    }

    private void count() {
        boolean atHop = goTicks % LoudnessFormula.HOP_TICKS == 0;
        if (goTicks >= LoudnessWindows.MOMENTARY_TICKS) {
            hasMomentary = true;
            maxMomentary = Math.max(maxMomentary, windows.momentary());
            if (atHop) {
                blocks.add(windows.momentary(), false);
                changed = true;
            }
        }
        if (goTicks >= LoudnessWindows.SHORT_TERM_TICKS) {
            hasShortTerm = true;
            maxShortTerm = Math.max(maxShortTerm, windows.shortTerm());
            if (atHop) {
                shortTerms.add(windows.shortTerm(), true);
            }
        }
    }

    /** What follows belongs to no window with what was before. */
    void cut() {
        goTicks = 0;
    }

    void run(boolean wanted) {
        if (wanted && !running) {
            goTicks = 0;
        }
        running = wanted;
    }

    boolean isRunning() {
        return running;
    }

    /** Forgets what was counted; the windows go on. */
    void reset() {
        blocks.clear();
        shortTerms.clear();
        goTicks = 0;
        countedTicks = 0;
        maxMomentary = 0;
        maxShortTerm = 0;
        hasMomentary = false;
        hasShortTerm = false;
        changed = true;
    }

    double momentaryLufs() {
        return LoudnessWindows.shownLufs(windows.momentary());
    }

    double shortTermLufs() {
        return LoudnessWindows.shownLufs(windows.shortTerm());
    }

    /** What is shown; gates are looked through anew only when another block was counted. */
    LoudnessReading reading() {
        if (changed) {
            integrated = blocks.integratedLufs();
            range = shortTerms.rangeLu();
            changed = false;
        }
        return new LoudnessReading(
                momentaryLufs(),
                shortTermLufs(),
                integrated,
                hasMomentary ? LoudnessWindows.shownLufs(maxMomentary) : Double.NaN,
                hasShortTerm ? LoudnessWindows.shownLufs(maxShortTerm) : Double.NaN,
                range,
                countedTicks / TICKS_PER_SECOND,
                running);
    }
}
