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
    NOTES("Notes", 52, Entry.NONE, "notes count");

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

    /** The columns for the cues of one reel, or of several. */
    public static List<CueColumn> shown(boolean severalReels) {
        return Stream.of(values())
                .filter(column -> severalReels || column != REEL)
                .toList();
    }

    GridColumn gridColumn() {
        Style style = entry == Entry.TIME || this == NOTES ? Style.NUMBER : Style.TEXT;
        return new GridColumn(name(), title, widthPx, style, this == DESCRIPTION || this == LINE || this == INTENT);
    }
}
