package org.stagebook.report.style;

import java.util.Set;

/** The parts of columns reports have, which a style can leave out. */
final class ColumnParts {

    private static final Set<String> NAMES = Set.of(
            "actor",
            "alert",
            "alternates",
            "asked",
            "assignee",
            "before",
            "category",
            "character",
            "credit",
            "cues",
            "day",
            "description",
            "device",
            "done",
            "edges",
            "end",
            "fades",
            "feet",
            "file",
            "good",
            "group",
            "intent",
            "kind",
            "length",
            "line",
            "lines",
            "marks",
            "me",
            "minutes",
            "more",
            "muted",
            "name",
            "notes",
            "number",
            "open",
            "origin",
            "priority",
            "reason",
            "reel",
            "reference",
            "remark",
            "scene",
            "settings",
            "sounds",
            "start",
            "state",
            "status",
            "subject",
            "take",
            "tbw",
            "time",
            "title",
            "track",
            "versions");

    private ColumnParts() {}

    /** Line counts have a column for each reel. */
    static boolean has(String name) {
        return NAMES.contains(name) || name.matches("reel-\\d{1,9}");
    }
}
