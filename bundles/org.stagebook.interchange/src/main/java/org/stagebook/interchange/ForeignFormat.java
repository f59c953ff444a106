package org.stagebook.interchange;

/** The formats Stagebook reads from other programs. */
public enum ForeignFormat {
    PRO_TOOLS_TEXT("pro-tools-text", "Pro Tools session text"),
    CMX3600("cmx3600", "CMX3600 edit list"),
    OTIO("otio", "OpenTimelineIO"),
    CSV("csv", "Table as text"),
    XLSX("xlsx", "Excel workbook"),
    MIDI("midi", "MIDI file with markers"),
    SRT("srt", "SubRip subtitles"),
    SOUND_FOLDER("sound-folder", "Folder of recordings");

    private final String id;
    private final String label;

    ForeignFormat(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** What programs call it: the command line, JSON. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
