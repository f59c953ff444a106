package org.stagebook.delivery.testkit.files;

/** What can be wrong with files besides their sound. */
public enum FileDefect {
    /** Against a regular expression. */
    NAME_PATTERN("file name against a pattern"),
    /** Against a naming template. */
    NAME_TEMPLATE("file name against a template"),
    /** The file is not what a list beside it says. */
    CHECKSUM("checksum that does not fit"),
    /** A list names what is not there. */
    LISTED_FILE("listed file that is not there"),
    /** Configuration, order, LFE and blocks of beds. */
    ADM_BEDS("ADM master: beds and LFE"),
    /** Number, identifiers, types and positions of moving sounds. */
    ADM_OBJECTS("ADM master: objects"),
    /** Starts, durations, jumps. */
    ADM_TIMING("ADM master: timing"),
    /** Sample rate, channels, programme, content, Dolby metadata. */
    ADM_FORMAT("ADM master: format and programme");

    private final String label;

    FileDefect(String label) {
        this.label = label;
    }

    /** What the table calls it. */
    public String label() {
        return label;
    }

    /** Whether the delivery has to be a master with a model. */
    public boolean isOfMaster() {
        return this == ADM_BEDS || this == ADM_OBJECTS || this == ADM_TIMING || this == ADM_FORMAT;
    }
}
