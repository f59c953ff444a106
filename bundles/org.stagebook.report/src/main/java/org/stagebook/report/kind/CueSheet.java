package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.stagebook.model.PictureEvent;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.CueGrid.Mark;
import org.stagebook.report.block.CueGrid.MarkKind;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The mix cue sheet of each reel: its tracks in groups, eight beside each other. A reel that has no edited tracks, or only stems
 * of one clip each, is shown by its cues.
 */
record CueSheet(Source source) {

    private static final int LANES_A_PAGE = 8;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Reel reel : source.reels()) {
            boolean edited =
                    reel.getTracks().stream().anyMatch(track -> track.getClips().size() > 1);
            SheetTimes times = new SheetTimes(source.times(reel), format());
            List<SheetLane> lanes =
                    edited ? new TrackLanes(source, reel, times).lanes() : new CueLanes(reel, times).lanes();
            if (lanes.isEmpty()) {
                remarks.add(Source.name(reel) + " has neither tracks with clips nor cues with a place.");
                continue;
            }
            if (!edited) {
                remarks.add(Source.name(reel) + " has no edited tracks; its cues are shown by category.");
            }
            empty(reel, edited, remarks);
            List<Mark> marks = marks(reel, times);
            pages(lanes).forEach(page -> blocks.add(grid(reel, page, marks)));
        }
        if (!remarks.isEmpty()) {
            blocks.addFirst(new Paragraph("", String.join("\n", remarks), true));
        }
        return blocks;
    }

    private static void empty(Reel reel, boolean edited, List<String> remarks) {
        String names = reel.getTracks().stream()
                .filter(track -> edited && track.getClips().isEmpty())
                .map(Track::getName)
                .map(Source::text)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            remarks.add(Source.name(reel) + ": nothing lies on " + names + ".");
        }
    }

    private TimecodeFormat format() {
        return Objects.requireNonNullElse(source.production().getTimecodeFormat(), TimecodeFormat.TC_24);
    }

    /** Groups stay together where they fit on a page; larger ones are split into pages of about the same width. */
    static List<List<SheetLane>> pages(List<SheetLane> lanes) {
        List<List<SheetLane>> pages = new ArrayList<>();
        lanes.stream()
                .collect(Collectors.groupingBy(SheetLane::group, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(group -> {
                    if (!pages.isEmpty() && pages.getLast().size() + group.size() <= LANES_A_PAGE) {
                        pages.getLast().addAll(group);
                        return;
                    }
                    int parts = (group.size() + LANES_A_PAGE - 1) / LANES_A_PAGE;
                    for (int part = 0; part < parts; part++) {
                        pages.add(new ArrayList<>(
                                group.subList(part * group.size() / parts, (part + 1) * group.size() / parts)));
                    }
                });
        return pages;
    }

    private CueGrid grid(Reel reel, List<SheetLane> page, List<Mark> marks) {
        List<CueGrid.Lane> lanes = new ArrayList<>();
        List<CueGrid.Event> events = new ArrayList<>();
        for (SheetLane lane : page) {
            int number = lanes.size();
            String colour = source.head(ReportRequest.of(ReportKind.CUE_SHEET))
                    .colours()
                    .getOrDefault(lane.group(), "");
            lanes.add(new CueGrid.Lane(lane.name(), lane.group(), colour.matches("#[0-9A-Fa-f]{6}") ? colour : ""));
            lane.events().forEach(event -> events.add(event.on(number)));
        }
        events.sort(Comparator.comparingLong(event -> event.start().frame()));
        String title = page.stream().map(SheetLane::group).distinct().collect(Collectors.joining(", "));
        return new CueGrid(Source.name(reel), title, lanes, events, marks);
    }

    private static List<Mark> marks(Reel reel, SheetTimes times) {
        List<Mark> marks = new ArrayList<>();
        if (reel.getFirstFrameOfAction() != null) {
            marks.add(times.mark(reel.getFirstFrameOfAction(), "FFOA", MarkKind.LIMIT));
        }
        if (reel.getLastFrameOfAction() != null) {
            marks.add(times.mark(reel.getLastFrameOfAction(), "LFOA", MarkKind.LIMIT));
        }
        Source.scenes(reel)
                .forEach(scene -> marks.add(times.mark(
                        scene.getRange().start(),
                        ("Sc. " + Source.text(scene.getNumber()) + " " + Source.text(scene.getTitle())).strip(),
                        MarkKind.SCENE)));
        Source.cut(reel).stream()
                .flatMap(cut -> cut.getEvents().stream())
                .filter(event -> event.getRange() != null)
                .map(PictureEvent::getRange)
                .map(range -> times.mark(range.start(), "cut", MarkKind.CUT))
                .distinct()
                .forEach(marks::add);
        marks.sort(Comparator.comparingLong(Mark::frame));
        return marks;
    }

    /** Times of a reel as the sheet counts them. */
    record SheetTimes(ReelTimes times, TimecodeFormat format) {
        long frame(Position position) {
            return format.frameAt(position, Rounding.FLOOR);
        }

        Mark mark(Position position, String text, MarkKind kind) {
            return new Mark(frame(position), times.timecode(position), times.feet(position), text, kind);
        }
    }
}
