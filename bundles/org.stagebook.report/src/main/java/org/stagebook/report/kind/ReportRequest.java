package org.stagebook.report.kind;

import java.util.OptionalInt;

/**
 * What is to be printed.
 *
 * @param reel number of the only reel; empty for all
 * @param grouping of spotting notes
 * @param actor whose lines alone an ADR script holds; empty for all
 * @param notes which notes by ear and with picture are set beside each other
 */
public record ReportRequest(ReportKind kind, OptionalInt reel, Grouping grouping, String actor, NoteScope notes) {

    /** A request that leaves all notes in. */
    public ReportRequest(ReportKind kind, OptionalInt reel, Grouping grouping, String actor) {
        this(kind, reel, grouping, actor, NoteScope.all());
    }

    /** All reels, in the usual order. */
    public static ReportRequest of(ReportKind kind) {
        return new ReportRequest(kind, OptionalInt.empty(), Grouping.REEL, "");
    }

    /** The same of another kind. */
    public ReportRequest as(ReportKind other) {
        return new ReportRequest(other, reel, grouping, actor, notes);
    }

    /** The same of some notes only, or within another distance. */
    public ReportRequest of(NoteScope scope) {
        return new ReportRequest(kind, reel, grouping, actor, scope);
    }

    /** The same for one actor. */
    public ReportRequest forActor(String name) {
        return new ReportRequest(kind, reel, grouping, name, notes);
    }
}
