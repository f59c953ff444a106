package org.stagebook.testkit.hostile;

import static org.stagebook.interchange.ForeignFormat.CMX3600;
import static org.stagebook.interchange.ForeignFormat.CSV;
import static org.stagebook.interchange.ForeignFormat.OTIO;
import static org.stagebook.interchange.ForeignFormat.PRO_TOOLS_TEXT;
import static org.stagebook.interchange.ForeignFormat.SRT;

import java.util.List;
import java.util.stream.Stream;

/** Hostile files of the formats that are text. */
public final class HostileTexts {

    private static final String SESSION = """
            SESSION NAME:	Harbour
            SAMPLE RATE:	48000.000000
            BIT DEPTH:	24-bit
            SESSION START TIMECODE:	01:00:00:00
            TIMECODE FORMAT:	24 Frame
            # OF AUDIO TRACKS:	1
            # OF AUDIO CLIPS:	1
            # OF AUDIO FILES:	1


            """;
    private static final String TRACKS = SESSION + "T R A C K  L I S T I N G\n";
    private static final String COLUMNS = "CHANNEL \tEVENT   \tCLIP NAME\tSTART TIME\tEND TIME\tDURATION\tSTATE\n";
    private static final String TRACK =
            TRACKS + "TRACK NAME:\tFX 1\nCOMMENTS:\t\nUSER DELAY:\t0 Samples\nSTATE: \n" + COLUMNS;
    private static final String MARKERS =
            SESSION + "M A R K E R S  L I S T I N G\n#\tLOCATION\tTIME REFERENCE\tUNITS\tNAME\tCOMMENTS\n";
    private static final String EVENT = "001  AX  V  C  01:00:00:00 01:00:01:00 01:00:00:00 01:00:01:00\n";
    private static final String LIST = "TITLE: HARBOUR\nFCM: NON-DROP FRAME\n" + EVENT;
    private static final String TABLE = "TC In,TC Out,Number,Description\n";
    private static final String TIMELINE = "{\"OTIO_SCHEMA\":\"Timeline.1\",\"name\":\"T\",\"tracks\":"
            + "{\"OTIO_SCHEMA\":\"Stack.1\",\"children\":[{\"OTIO_SCHEMA\":\"Track.1\",\"kind\":\"Video\",\"children\":[";
    private static final String TIMELINE_END = "{\"OTIO_SCHEMA\":\"Gap.1\"}]}]}}";

    private HostileTexts() {}

    public static List<HostileFile> all() {
        return Stream.of(sessions(), editLists(), timelines(), tables(), subtitles())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HostileFile> sessions() {
        String clip = "1\t#\tclip #\t~\t~\t0\tUnmuted\n";
        return List.of(
                HostileFile.of(PRO_TOOLS_TEXT, "one letter", SESSION, "x"),
                HostileFile.of(PRO_TOOLS_TEXT, "tabs in a track", TRACK, "\t"),
                HostileFile.of(PRO_TOOLS_TEXT, "empty lines in a track", TRACK, "\n"),
                HostileFile.of(PRO_TOOLS_TEXT, "a track name of one line", TRACKS + "TRACK NAME:\t", "x $A=1 "),
                HostileFile.of(
                        PRO_TOOLS_TEXT, "a comment of many tags", TRACKS + "TRACK NAME:\tx\nCOMMENTS:\t", "$T#=1 "),
                HostileFile.of(PRO_TOOLS_TEXT, "clips", TRACK, clip),
                HostileFile.of(PRO_TOOLS_TEXT, "clips that go on", TRACK, clip.replace("clip", "& clip")),
                HostileFile.of(PRO_TOOLS_TEXT, "@ clips on one track", TRACK, clip.replace("clip", "@ {Sc=#}")),
                HostileFile.of(PRO_TOOLS_TEXT, "clips with tags", TRACK, "1\t#\ta $T#=# [ADR]\t~\t~\t0\tUnmuted\n"),
                HostileFile.of(
                        PRO_TOOLS_TEXT,
                        "tracks with an @ clip each",
                        TRACKS,
                        "TRACK NAME:\tT#\nCOMMENTS:\t\nUSER DELAY:\t0 Samples\nSTATE: \n" + COLUMNS
                                + "1\t1\t@ x {Sc=# a} $A=#\t~\t08:00:00:00\t0\tUnmuted\n\n\n"),
                HostileFile.of(PRO_TOOLS_TEXT, "tracks of one name", TRACKS, "TRACK NAME:\tT\n" + COLUMNS),
                HostileFile.of(PRO_TOOLS_TEXT, "tracks without clips", TRACKS, "TRACK NAME:\t#\n"),
                HostileFile.of(PRO_TOOLS_TEXT, "fades", TRACK, "1\t#\t(cross fade)\t~\t~\t0\tUnmuted\n"),
                HostileFile.of(PRO_TOOLS_TEXT, "huge channel numbers", TRACK, "99999999#\t1\tx\t~\t~\t0\tUnmuted\n"),
                HostileFile.of(PRO_TOOLS_TEXT, "huge times", TRACK, "1\t#\tx\t99999999:00:00:00\t9#\t0\tUnmuted\n"),
                HostileFile.of(PRO_TOOLS_TEXT, "markers", MARKERS, "#\t~\t#\tSamples\tM # $T#=#\tc\n"),
                HostileFile.of(
                        PRO_TOOLS_TEXT, "lines behind a marker", MARKERS + "1\t01:00:00:00\t0\tSamples\tx\n", "x\n"),
                HostileFile.of(PRO_TOOLS_TEXT, "section titles", SESSION, "M A R K E R S  L I S T I N G\n"));
    }

    private static List<HostileFile> editLists() {
        return List.of(
                HostileFile.of(CMX3600, "one letter", LIST, "x"),
                HostileFile.of(CMX3600, "spaces", LIST, " "),
                HostileFile.of(CMX3600, "empty lines", LIST, "\n"),
                HostileFile.of(CMX3600, "digits", LIST, "9"),
                HostileFile.of(CMX3600, "events", LIST, "#  S#  V  C  ~ ~ ~ ~\n"),
                HostileFile.of(CMX3600, "one event again and again", LIST, EVENT),
                HostileFile.of(CMX3600, "dissolves", LIST, "#  S#  V  D 9#  ~ ~ ~ ~\n"),
                HostileFile.of(CMX3600, "comments of one event", LIST, "* FROM CLIP NAME: #\n"),
                HostileFile.of(CMX3600, "retimes of one event", LIST, "M2 S# 999999999.9 ~\n"),
                HostileFile.of(CMX3600, "retimes of events", LIST, "# S# V C ~ ~ ~ ~\nM2 S# -0#.0 ~\n"),
                HostileFile.of(CMX3600, "markers of one event", LIST, "* LOC: ~ RED M#\n"),
                HostileFile.of(CMX3600, "counting changes", LIST, "FCM: DROP FRAME\nFCM: NON-DROP FRAME\n"),
                HostileFile.of(CMX3600, "titles", LIST, "TITLE: #\n"));
    }

    private static List<HostileFile> timelines() {
        String clip = "{\"OTIO_SCHEMA\":\"Clip.2\",\"name\":\"c#\",\"source_range\":{\"OTIO_SCHEMA\":\"TimeRange.1\",";
        String time = "{\"OTIO_SCHEMA\":\"RationalTime.1\",\"rate\":24,\"value\":";
        String range = "\"start_time\":" + time + "#},\"duration\":" + time + "24}}";
        String marker = "{\"OTIO_SCHEMA\":\"Marker.2\",\"name\":\"m#\",\"marked_range\":"
                + "{\"OTIO_SCHEMA\":\"TimeRange.1\"," + range + "},";
        String nested = "{\"OTIO_SCHEMA\":\"Stack.1\",\"children\":[";
        return List.of(
                HostileFile.of(OTIO, "one letter", TIMELINE, "x"),
                HostileFile.of(OTIO, "brackets", "", "["),
                HostileFile.of(OTIO, "braces and names", "", "{\"a\":"),
                HostileFile.of(OTIO, "stacks in stacks", TIMELINE, nested),
                HostileFile.of(OTIO, "digits of one number", TIMELINE, "9"),
                HostileFile.of(OTIO, "one long text", TIMELINE + "{\"OTIO_SCHEMA\":\"", "x"),
                HostileFile.of(OTIO, "escapes of one text", TIMELINE + "{\"OTIO_SCHEMA\":\"", "\\ud800"),
                HostileFile.of(OTIO, "clips", TIMELINE, clip + range + "},", TIMELINE_END),
                HostileFile.of(
                        OTIO,
                        "markers of one clip",
                        TIMELINE + "{\"OTIO_SCHEMA\":\"Clip.2\",\"markers\":[",
                        marker,
                        "{}]}," + TIMELINE_END),
                HostileFile.of(OTIO, "empty things", TIMELINE, "{},", TIMELINE_END),
                HostileFile.of(
                        OTIO,
                        "huge times",
                        TIMELINE,
                        (clip + range + "},").replace("\"value\":#", "\"value\":1e308"),
                        TIMELINE_END),
                HostileFile.of(OTIO, "names of one object", TIMELINE + "{", "\"k#\":1,", "\"a\":0}," + TIMELINE_END));
    }

    private static List<HostileFile> tables() {
        return List.of(
                HostileFile.of(CSV, "one letter", TABLE, "x"),
                HostileFile.of(CSV, "commas", TABLE, ","),
                HostileFile.of(CSV, "lines of a comma", TABLE, ",\n"),
                HostileFile.of(CSV, "quotation marks", TABLE, "\""),
                HostileFile.of(CSV, "a quotation that never ends", TABLE + "\"", "x\n"),
                HostileFile.of(CSV, "empty lines", TABLE, "\n"),
                HostileFile.of(CSV, "rows", TABLE, "~,~,#,a\n"),
                HostileFile.of(CSV, "rows with one number", TABLE, "~,~,7,a\n"),
                HostileFile.of(CSV, "one row again and again", TABLE, "01:00:00:00,,1,a\n"),
                HostileFile.of(CSV, "huge times", TABLE, "999999999999999999:99:99:99,9e999999,#,a\n"),
                HostileFile.of(CSV, "titles only", "TC In,", "T#,"),
                HostileFile.of(CSV, "tabs", "", "\t"),
                HostileFile.of(CSV, "all delimiters", "", ",;\t|"),
                HostileFile.of(CSV, "zeros", "", "\u0000"));
    }

    private static List<HostileFile> subtitles() {
        return List.of(
                HostileFile.of(SRT, "one letter", "", "x"),
                HostileFile.of(SRT, "empty lines", "", "\n"),
                HostileFile.of(SRT, "subtitles", "", "#\n00:00:01,000 --> 00:00:02,000\na #\n\n"),
                HostileFile.of(SRT, "lines of one subtitle", "1\n00:00:01,000 --> 00:00:02,000\n", "a\n"),
                HostileFile.of(SRT, "arrows", "", "00:00:01,000 --> "),
                HostileFile.of(SRT, "times", "", "00:00:01,000 --> 00:00:02,000\n"),
                HostileFile.of(SRT, "style marks", "1\n00:00:01,000 --> 00:00:02,000\n", "<i>{\\an8}"),
                HostileFile.of(SRT, "marks that never end", "1\n00:00:01,000 --> 00:00:02,000\n", "<"),
                HostileFile.of(SRT, "huge times", "", "#\n99999999:99:99,999 --> 999999999999:00:00,000\na\n\n"));
    }
}
