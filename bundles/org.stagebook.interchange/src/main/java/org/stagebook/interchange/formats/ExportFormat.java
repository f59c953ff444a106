package org.stagebook.interchange.formats;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What cues are written as for other programs, and who writes it. */
public enum ExportFormat {
    MIDI_MARKERS("midi-markers", "Pro Tools: MIDI file with markers", "mid", false),
    AVID("avid", "Avid Media Composer: marker text", "txt", true),
    RESOLVE("resolve", "DaVinci Resolve: marker EDL", "edl", true),
    REAPER("reaper", "Reaper: region and marker list", "csv", true),
    OTIO("otio", "OpenTimelineIO", "otio", true),
    CSV("csv", "Spreadsheet: CSV", "csv", true),
    XLSX("xlsx", "Spreadsheet: Excel workbook", "xlsx", false),
    SRT("srt", "Subtitles: SubRip", "srt", true);

    private final String id;
    private final String label;
    private final String extension;
    private final boolean text;

    ExportFormat(String id, String label, String extension, boolean text) {
        this.id = id;
        this.label = label;
        this.extension = extension;
        this.text = text;
    }

    /** The format a program names, whatever the case. */
    public static Optional<ExportFormat> ofId(String id) {
        return Stream.of(values())
                .filter(format -> format.id.equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What programs call it: the command line. */
    public String id() {
        return id;
    }

    /** What people call it: the program it is for, then the format. */
    public String label() {
        return label;
    }

    /** The usual ending of file names, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether {@link CueExport#withSubtitleTags} makes a difference. */
    public boolean hasTagChoice() {
        return this == SRT;
    }

    /** Whether it is text, which can go to a terminal or the clipboard. */
    public boolean isText() {
        return text;
    }
}
