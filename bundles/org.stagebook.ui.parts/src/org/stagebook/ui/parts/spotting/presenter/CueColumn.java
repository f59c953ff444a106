package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;

/** The columns of the spotting notes, in the order a spotting session fills them. */
public enum CueColumn {
    /** Only where the cues of more than one reel are shown. */
    REEL("Reel", 44, Entry.NONE, "r"),
    NUMBER("Nr", 92, Entry.TEXT, "number", "no", "cue", "cue number", "#"),
    IN("In", 104, Entry.TIME, "start", "tc in", "time in", "timecode in"),
    OUT("Out", 104, Entry.TIME, "end", "tc out", "time out", "timecode out"),
    LENGTH("Length", 72, Entry.TIME, "duration", "dur"),
    CATEGORY("Category", 72, Entry.CHOICE, "cat", "type"),
    DESCRIPTION("Description", 220, Entry.TEXT, "name", "effect", "sound"),
    CHARACTER("Character", 88, Entry.TEXT, "char", "actor"),
    LINE("Line", 120, Entry.TEXT, "dialogue", "dialog"),
    INTENT("Intent", 110, Entry.TEXT, "why", "purpose"),
    ORIGIN("Origin", 86, Entry.CHOICE, "source"),
    PRIORITY("Priority", 76, Entry.CHOICE, "prio"),
    STATUS("Status", 128, Entry.CHOICE, "state"),
    ASSIGNEE("Assignee", 104, Entry.CHOICE, "assigned to", "editor", "who"),
    NOTES("Notes", 52, Entry.NONE, "notes count"),
    SCENE("Scene", 120, Entry.NONE, "sc"),
    REFERENCE("Reference", 140, Entry.TEXT, "ref"),
    TAGS("Tags", 110, Entry.TEXT),
    EVIDENCE("Evidence", 200, Entry.TEXT, "origin evidence"),
    MUSIC_AND_EFFECTS("M&E", 110, Entry.CHOICE, "m&e", "m and e"),
    ACTOR("Actor", 110, Entry.NONE),
    ADR_STATE("ADR", 110, Entry.CHOICE, "adr state"),
    REASON("Reason", 120, Entry.TEXT, "adr reason"),
    MINUTES("Min", 52, Entry.TEXT, "mins", "minutes", "budget"),
    MARKS("Marks", 96, Entry.TEXT),
    VERSIONS("Versions", 90, Entry.TEXT),
    TV_LINE("TV line", 140, Entry.TEXT, "tv"),
    AIRLINE_LINE("Airline line", 140, Entry.TEXT, "airline"),
    REMOVAL_REASON("Removed because", 200, Entry.TEXT, "removal reason"),
    REMOVAL_ASKED_BY("Asked by", 110, Entry.TEXT, "asked for by"),
    REMOVED_AT("Removed", 156, Entry.NONE, "removed at");

    private static final List<CueColumn> USUAL = List.of(
            REEL,
            NUMBER,
            IN,
            OUT,
            LENGTH,
            CATEGORY,
            DESCRIPTION,
            CHARACTER,
            LINE,
            INTENT,
            ORIGIN,
            PRIORITY,
            STATUS,
            ASSIGNEE,
            NOTES);

    /** How a cell takes what is typed. */
    public enum Entry {
        TEXT,
        TIME,
        /** One of a list. */
        CHOICE,
        /** Shown only. */
        NONE
    }

    private final String title;
    private final int widthPx;
    private final Entry entry;
    private final List<String> otherNames;

    CueColumn(String title, int widthPx, Entry entry, String... otherNames) {
        this.title = title;
        this.widthPx = widthPx;
        this.entry = entry;
        this.otherNames = List.of(otherNames);
    }

    public String title() {
        return title;
    }

    public Entry entry() {
        return entry;
    }

    /** The column with that title, as ours or another spreadsheet writes it. */
    public static Optional<CueColumn> titled(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(column ->
                        column.title.toLowerCase(Locale.ROOT).equals(name) || column.otherNames.contains(name))
                .findFirst();
    }

    /** The usual columns for the cues of one reel, or of several. */
    public static List<CueColumn> usual(boolean severalReels) {
        return USUAL.stream().filter(column -> severalReels || column != REEL).toList();
    }

    /** The width it begins with, in pixels. */
    int widthPx() {
        return widthPx;
    }

    /** Whether the words may be long enough to want the width that is left over. */
    boolean grows() {
        return this == DESCRIPTION || this == LINE || this == INTENT || this == REMOVAL_REASON || this == EVIDENCE;
    }

    /** Whether the words may not fit, so that the pointer has to show them whole. */
    boolean isLong() {
        return grows() || this == REFERENCE || this == TV_LINE || this == AIRLINE_LINE || this == SCENE || this == TAGS;
    }

    /** Whether it says why a cue is out, which is not struck with the cue. */
    boolean isOfRemoval() {
        return this == REMOVAL_REASON || this == REMOVAL_ASKED_BY || this == REMOVED_AT || this == MUSIC_AND_EFFECTS;
    }

    boolean isNumber() {
        return entry == Entry.TIME || this == NOTES || this == MINUTES || this == REMOVED_AT;
    }

    GridColumn gridColumn(int wishedPx) {
        return new GridColumn(name(), title, wishedPx, isNumber() ? Style.NUMBER : Style.TEXT, grows());
    }
}
