package org.stagebook.interchange.protools;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.text.SourceLine;
import org.stagebook.timebase.TimecodeFormat;

/** Reads the track listing: a head and a table of rows for each track. */
final class TrackListingParser {

    private final Warnings warnings;
    private final SessionTimeReader times;
    private final EventTimesCheck timesCheck;

    TrackListingParser(TimecodeFormat format, Warnings warnings) {
        this.warnings = warnings;
        this.times = new SessionTimeReader(format);
        this.timesCheck = new EventTimesCheck(format, warnings);
    }

    List<SessionTrack> parse(Section section) {
        List<SessionTrack> tracks = new ArrayList<>();
        List<SourceLine> lines = section.lines();
        int start = nextTrack(lines, 0);
        lines.subList(0, start).stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> warnings.add(
                        line.number(), "\"" + line.excerpt() + "\" stands before the first track; it was skipped."));
        while (start < lines.size()) {
            int end = nextTrack(lines, start + 1);
            tracks.add(track(lines.subList(start, end)));
            start = end;
        }
        return tracks;
    }

    private static int nextTrack(List<SourceLine> lines, int from) {
        int index = from;
        while (index < lines.size() && !lines.get(index).text().startsWith(TrackHeader.NAME)) {
            index++;
        }
        return index;
    }

    private SessionTrack track(List<SourceLine> lines) {
        TrackHeader header = new TrackHeader(warnings);
        int titles = 0;
        while (titles < lines.size() && !EventTable.isTitleLine(lines.get(titles))) {
            header.read(lines.get(titles));
            titles++;
        }
        ChannelFormat channels = ChannelFormat.ofPrintedName(header.printedName());
        List<EventRow> rows = titles == lines.size() ? noRows(lines) : rows(lines, titles);
        List<TrackEvent> events = new ChannelMerge(warnings).merge(channels.trackName(), !channels.isMono(), rows);
        return new SessionTrack(
                channels.trackName(),
                channels.layout(),
                header.comments(),
                header.userDelaySamples(),
                header.states(),
                header.plugIns(),
                events,
                lines.getFirst().number());
    }

    private List<EventRow> noRows(List<SourceLine> lines) {
        warnings.add(lines.getFirst().number(), "This track has no line of column titles, so no clips were read.");
        return List.of();
    }

    private List<EventRow> rows(List<SourceLine> lines, int titles) {
        EventTable table = new EventTable(lines.get(titles), times, warnings);
        List<EventRow> rows = new ArrayList<>();
        for (SourceLine line : lines.subList(titles + 1, lines.size())) {
            if (!line.isBlank()) {
                table.read(line).ifPresent(rows::add);
            }
        }
        rows.stream().filter(row -> row.channel() == 1).forEach(timesCheck::check);
        return rows;
    }
}
