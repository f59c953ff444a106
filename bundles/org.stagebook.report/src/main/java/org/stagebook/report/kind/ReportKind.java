package org.stagebook.report.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be printed. */
public enum ReportKind {
    SPOTTING("spotting", "Spotting notes", "what was asked for, by reel and scene, by category or by assignee", true),
    ADR_SCRIPTS("adr-scripts", "ADR scripts", "the lines of each actor, to be read from", false),
    ADR_COUNTS("adr-counts", "ADR line counts", "lines and session time by character", true),
    ADR_LOG("adr-log", "ADR log", "one page for each line, for the supervisor", false),
    CUE_SHEET("cue-sheet", "Mix cue sheet", "tracks across, time down, for the stage", true),
    REMOVALS("removals", "Removals log", "what was removed, why and who asked", true),
    ME_NOTES("me-notes", "M&E mixer notes", "optional track and treatments, for foreign versions", true),
    NOTES_BY_EAR(
            "ear-notes",
            "Notes by ear and with picture",
            "what was noted ears only beside what was noted with picture, and what was heard blind",
            true),
    CONTINUITY("continuity", "Continuity", "the scenes and where they lie", false),
    CREDITS("credits", "Credits", "who worked on the sound, and the cast", false);

    private final String id;
    private final String label;
    private final String description;
    private final boolean landscape;

    ReportKind(String id, String label, String description, boolean landscape) {
        this.id = id;
        this.label = label;
        this.description = description;
        this.landscape = landscape;
    }

    /** As on the command line. */
    public String id() {
        return id;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** What it is for, in a few words. */
    public String description() {
        return description;
    }

    boolean landscape() {
        return landscape;
    }

    /** The ADR set: all that an ADR session is prepared with. */
    public static List<ReportKind> adrSet() {
        return List.of(ADR_SCRIPTS, ADR_COUNTS, ADR_LOG);
    }

    /** The kind of an id. */
    public static Optional<ReportKind> ofId(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equalsIgnoreCase(id)).findFirst();
    }
}
