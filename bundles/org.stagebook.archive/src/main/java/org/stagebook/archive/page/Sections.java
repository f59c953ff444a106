package org.stagebook.archive.page;

import java.util.List;
import java.util.stream.Stream;

/** The folders of an archive in reading order, and what lies in each. */
enum Sections {
    REPORTS("reports", "Reports", "What people print: spotting notes, ADR, cue sheets, removals, M&E notes, credits."),
    DELIVERY("delivery", "Delivery", "What was delivered, how it was answered, QC, the stage plan and what it cost."),
    HISTORY("history", "History", "Versions, sign-offs, notes and removals, and every state that was kept."),
    AGREEMENT("agreement", "Agreed before the mix", "Formats, pre-brief and creative brief, people and rooms."),
    SESSIONS("sessions", "Sessions", "Tracks, clips, recordings, markers and cues as they were read."),
    HANDOFFS("handoffs", "Handoffs", "What was handed over and received, and the paperwork of each package."),
    MEASUREMENTS("measurements", "Measurements", "Levels of what was printed and of what came in."),
    DOCUMENTS("documents", "Added documents", "Files that were named when the archive was made."),
    PRODUCTION("production", "The production", "Its own files, XML. Stagebook opens this folder, for reading only."),
    ARCHIVE("", "This archive", "What describes the archive itself.");

    private final String folder;
    private final String title;
    private final String says;

    Sections(String folder, String title, String says) {
        this.folder = folder;
        this.title = title;
        this.says = says;
    }

    /** Name of the folder, empty for the archive's own. */
    String folder() {
        return folder;
    }

    /** For people. */
    String title() {
        return title;
    }

    /** One sentence about what lies there. */
    String says() {
        return says;
    }

    static List<Sections> all() {
        return Stream.of(values()).toList();
    }
}
