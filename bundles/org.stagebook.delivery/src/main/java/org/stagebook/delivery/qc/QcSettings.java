package org.stagebook.delivery.qc;

/**
 * From where on something is a finding. A specification overrides what it names; {@link #USUAL} suits film and television
 * deliveries.
 *
 * @param silence when nothing is to be heard
 * @param faults dropouts, clicks, clipping, offset
 * @param channels what channels have to do with each other
 * @param leader pops, and sound outside the action
 * @param sum stems against printmaster, and M&amp;E
 * @param loudness what is stated and what is measured besides
 */
public record QcSettings(
        Silence silence, Faults faults, Channels channels, Leader leader, Sum sum, StatedLoudness loudness) {

    /** The defaults of every part. */
    public static final QcSettings USUAL =
            new QcSettings(Silence.USUAL, Faults.USUAL, Channels.USUAL, Leader.USUAL, Sum.USUAL, StatedLoudness.USUAL);

    /**
     * When nothing is to be heard.
     *
     * @param belowDbfs a sample peak below this is silence
     * @param longestSeconds how long all channels may be silent between first and last sound
     */
    public record Silence(double belowDbfs, double longestSeconds) {
        /** −80 dBFS, 5 s. */
        public static final Silence USUAL = new Silence(-80, 5);
    }

    /**
     * Faults of single channels.
     *
     * @param dropout when sound breaks off
     * @param click when a sample does not belong
     * @param clippedSamples how many consecutive samples at full scale are clipping
     * @param offsetDbfs the mean of a channel that is an offset
     */
    public record Faults(Dropout dropout, Click click, int clippedSamples, double offsetDbfs) {
        /** Three samples, −60 dBFS. */
        public static final Faults USUAL = new Faults(Dropout.USUAL, Click.USUAL, 3, -60);
    }

    /**
     * When sound breaks off.
     *
     * @param shortestSeconds shorter ones are not looked for
     * @param longestSeconds longer ones are pauses
     * @param fallDb how far the level falls; digital zero always counts
     * @param soundAboveDbfs RMS of the 20 ms around it, below which nothing is missed
     */
    public record Dropout(double shortestSeconds, double longestSeconds, double fallDb, double soundAboveDbfs) {
        /** 0.5 to 200 ms, 60 dB, −60 dBFS. */
        public static final Dropout USUAL = new Dropout(0.0005, 0.2, 60, -60);
    }

    /**
     * When a sample does not belong.
     *
     * @param aboveResidualDb how far what cannot be predicted stands above the RMS of what cannot be predicted around it
     * @param leastDbfs softer ones are not reported
     */
    public record Click(double aboveResidualDb, double leastDbfs) {
        /** 20 dB, −60 dBFS. */
        public static final Click USUAL = new Click(20, -60);
    }

    /**
     * What channels have to do with each other.
     *
     * @param inverted correlation of a left with its right channel below which one of them is upside down
     * @param identicalWithinDbfs greatest difference of identical channels: one step of dithered 16 bits
     * @param lfeUnderDb how far energy above twice the LFE's corner must lie under that below the corner
     * @param lfeCornerHz where the LFE's low-pass lies
     */
    public record Channels(double inverted, double identicalWithinDbfs, double lfeUnderDb, double lfeCornerHz) {
        /** −0.6, −84 dBFS, 10 dB, 120 Hz. */
        public static final Channels USUAL = new Channels(-0.6, -84, 10, 120);
    }

    /** Whether something has to be there. */
    public enum Presence {
        REQUIRED,
        FORBIDDEN,
        /** Either will do. */
        FREE
    }

    /**
     * Pops, and sound outside the action.
     *
     * @param headPop of 1 kHz, two seconds before the first frame of action
     * @param tailPop two seconds after the last
     * @param soundOutsideAction besides pops; {@code REQUIRED} means the same as {@code FREE}
     */
    public record Leader(Presence headPop, Presence tailPop, Presence soundOutsideAction) {
        /** Nothing is demanded. */
        public static final Leader USUAL = new Leader(Presence.FREE, Presence.FREE, Presence.FREE);

        /** A reel for the cinema. */
        public static final Leader REEL = new Leader(Presence.REQUIRED, Presence.REQUIRED, Presence.FORBIDDEN);

        /** A long-play master. */
        public static final Leader NONE = new Leader(Presence.FORBIDDEN, Presence.FORBIDDEN, Presence.FORBIDDEN);
    }

    /**
     * Stems against printmaster, and M&amp;E.
     *
     * @param residualRmsDbfs over 100 ms, of what remains of the printmaster without its stems
     * @param residualPeakDbfs its greatest sample
     * @param musicAndEffects holes and levels
     */
    public record Sum(double residualRmsDbfs, double residualPeakDbfs, MusicAndEffects musicAndEffects) {
        /** −60 dBFS, −46 dBFS. */
        public static final Sum USUAL = new Sum(-60, -46, MusicAndEffects.USUAL);
    }

    /**
     * M&amp;E against the printmaster without dialogue.
     *
     * @param holeDb how far below it a hole lies
     * @param holeSeconds how long one is
     * @param levelDb how much louder or softer it may be where nobody speaks
     * @param levelSeconds for how long
     */
    public record MusicAndEffects(double holeDb, double holeSeconds, double levelDb, double levelSeconds) {
        /** 10 dB, 0.2 s, 2 dB, 0.5 s. */
        public static final MusicAndEffects USUAL = new MusicAndEffects(10, 0.2, 2, 0.5);
    }

    /**
     * What is stated and what is measured besides.
     *
     * @param tolerance by which a figure in {@code bext} may differ, in LU or dB
     * @param equivalentLevels whether Leq(m) of the main file is measured as well
     */
    public record StatedLoudness(double tolerance, boolean equivalentLevels) {
        /** 0.1, without Leq(m). */
        public static final StatedLoudness USUAL = new StatedLoudness(0.1, false);
    }

    /** The same with other pops. */
    public QcSettings with(Leader other) {
        return new QcSettings(silence, faults, channels, other, sum, loudness);
    }

    /** The same with other limits of silence. */
    public QcSettings with(Silence other) {
        return new QcSettings(other, faults, channels, leader, sum, loudness);
    }

    /** The same with other faults. */
    public QcSettings with(Faults other) {
        return new QcSettings(silence, other, channels, leader, sum, loudness);
    }

    /** The same with other relations of channels. */
    public QcSettings with(Channels other) {
        return new QcSettings(silence, faults, other, leader, sum, loudness);
    }

    /** The same with other limits of sums. */
    public QcSettings with(Sum other) {
        return new QcSettings(silence, faults, channels, leader, other, loudness);
    }

    /** The same with another tolerance, with or without Leq(m). */
    public QcSettings with(StatedLoudness other) {
        return new QcSettings(silence, faults, channels, leader, sum, other);
    }
}
