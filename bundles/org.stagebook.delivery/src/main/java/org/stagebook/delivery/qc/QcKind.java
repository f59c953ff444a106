package org.stagebook.delivery.qc;

/** What can be wrong with delivered sound. The names are part of reports and rules and do not change. */
public enum QcKind {
    /** Sound that its own head promises is missing: a file that was cut off on its way, or is damaged. */
    INCOMPLETE_FILE("incomplete file"),
    /** Nothing to be judged: an empty file, one too short to be measured, silence in all channels, nothing but pops. */
    NO_SOUND("no sound"),
    /** The sound contradicts what the metadata or the user say of the order of channels. */
    CHANNEL_ORDER("channel order"),
    /** A channel holds nothing from first to last frame. */
    SILENT_CHANNEL("silent channel"),
    /** All channels are silent for long inside the programme. */
    SILENCE("silence"),
    /** Sound breaks off and comes back: of one channel within a fifth of a second, of all together whenever it does. */
    DROPOUT("dropout"),
    /** A channel breaks off for longer, or for good, while others go on. */
    DEAD_CHANNEL("dead channel"),
    /** One or a few samples that do not belong to the sound around them. */
    CLICK("click"),
    /** Consecutive samples at full scale. */
    CLIPPING("clipping"),
    /** The mean of a channel is not zero. */
    DC_OFFSET("DC offset"),
    /** A channel, or a stem in the sum, is upside down. */
    POLARITY("polarity"),
    /** Two channels hold the same. */
    IDENTICAL_CHANNELS("identical channels"),
    /** Two channels hold what belongs in the other. */
    SWAPPED_CHANNELS("swapped channels"),
    /** More than low frequencies in the LFE. */
    LFE_CONTENT("LFE content"),
    /** A sync pop that should be there is not. */
    POP_MISSING("missing pop"),
    /** A sync pop is there and should not be. */
    POP_FORBIDDEN("forbidden pop"),
    /** Sound before the first or after the last frame of action. */
    LEADER("sound in the leader"),
    /** Files of different lengths, or another length than the reel's. */
    LENGTH("length"),
    /** The stems do not sum to the printmaster. */
    STEM_SUM("stems against printmaster"),
    /** The M&amp;E has a hole where dialogue was. */
    MUSIC_AND_EFFECTS_HOLE("hole in the M&E"),
    /** The M&amp;E is louder or softer than the printmaster where nobody speaks. */
    MUSIC_AND_EFFECTS_LEVEL("level of the M&E"),
    /** Dialogue is left in the M&amp;E. */
    MUSIC_AND_EFFECTS_DIALOGUE("dialogue in the M&E"),
    /** The {@code bext} chunk states other figures than are measured. */
    BEXT_LOUDNESS("loudness stated in bext"),
    /** Samples that no sound can have: NaN, infinities. */
    DAMAGED_SAMPLES("damaged samples"),
    /** The model is not as the master profile wants it. */
    ADM_PROFILE("ADM profile");

    private final String label;

    QcKind(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
