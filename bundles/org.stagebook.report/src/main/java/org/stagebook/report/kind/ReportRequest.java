package org.stagebook.report.kind;

import java.util.OptionalInt;

/**
 * What is to be printed.
 *
 * @param reel number of the only reel; empty for all
 * @param grouping of spotting notes
 * @param actor whose lines alone an ADR script holds; empty for all
 */
public record ReportRequest(ReportKind kind, OptionalInt reel, Grouping grouping, String actor) {

    /** All reels, in the usual order. */
    public static ReportRequest of(ReportKind kind) {
        return new ReportRequest(kind, OptionalInt.empty(), Grouping.REEL, "");
    }

    /** The same of another kind. */
    public ReportRequest as(ReportKind other) {
        return new ReportRequest(other, reel, grouping, actor);
    }

    /** The same for one actor. */
    public ReportRequest forActor(String name) {
        return new ReportRequest(kind, reel, grouping, name);
    }
}
