package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.stagebook.model.Cue;
import org.stagebook.model.PictureEvent;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.CueGrid.Mark;
import org.stagebook.report.block.CueGrid.MarkKind;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The mix cue sheet of each reel: its tracks in groups, eight beside each other. A reel that has no edited tracks, or only stems
 * of one clip each, is shown by its cues.
 */
record CueSheet(Source source, NumberMarks marks) implements Content {

    private static final int LANES_A_PAGE = 8;

    private static final String LEGEND =
            "Time runs down but not to scale: what begins at one time stands at one height. The"
                    + " bar at the left of a sound is square where it is cut, a wedge where it fades, crossed in a cross fade, grey"
                    + " where it is muted. Dashed lines are scenes, dotted ones picture cuts, heavy ones FFOA and LFOA.";

    CueSheet(Source source) {
        this(source, NumberMarks.of(source.production()));
    }

    @Override
    public List<Cue> numbered() {
        return source.reels().stream()
                .flatMap(reel -> (isEdited(reel)
                                ? trackLanes(reel).cues()
                                : cueLanes(reel).cues())
                        .stream())
                .toList();
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Reel reel : source.reels()) {
            boolean edited = isEdited(reel);
            List<SheetLane> lanes =
                    edited ? trackLanes(reel).lanes() : cueLanes(reel).lanes();
            if (lanes.isEmpty()) {
                remarks.add(Source.name(reel) + " has neither tracks with clips nor cues with a place.");
                continue;
            }
            if (!edited) {
                remarks.add(Source.name(reel) + " has no edited tracks; its cues are shown by category.");
            }
            empty(reel, edited, remarks);
            List<Mark> marks = marks(reel, times(reel));
            pages(lanes).forEach(page -> blocks.add(grid(reel, page, marks)));
        }
        List<Block> front = new ArrayList<>(List.of(new Heading(1, "What is on which track", ""), tracks(blocks)));
        front.add(new Paragraph("", String.join("\n", remarks), true));
        front.add(new Paragraph("", LEGEND, true));
        front.addAll(blocks);
        return front;
    }

    /** A cue without a place has no box; where the sheet is made of cues, nobody would miss it. */
    @Override
    public List<String> warnings() {
        List<String> names = source.reels().stream()
                .filter(reel -> !isEdited(reel))
                .flatMap(reel -> cueLanes(reel).withoutPlace().stream())
                .map(CueSheet::name)
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        return List.of((names.size() == 1 ? "1 cue has no place and is" : names.size() + " cues have no place and are")
                + " not on this sheet: " + NumberCheck.some(names) + ".");
    }

    private static String name(Cue cue) {
        String number = Source.text(cue.getNumber());
        String description = Source.text(cue.getDescription());
        return !number.isEmpty() ? number : description.isEmpty() ? "one without a number" : Part.quoted(description);
    }

    private static boolean isEdited(Reel reel) {
        return reel.getTracks().stream().anyMatch(track -> track.getClips().size() > 1);
    }

    private TrackLanes trackLanes(Reel reel) {
        return new TrackLanes(source, reel, times(reel), marks);
    }

    private CueLanes cueLanes(Reel reel) {
        return new CueLanes(reel, times(reel), marks);
    }

    private SheetTimes times(Reel reel) {
        return new SheetTimes(source.times(reel), format());
    }

    private static Table tracks(List<Block> grids) {
        List<Row> rows = new ArrayList<>();
        for (Block block : grids) {
            if (block instanceof CueGrid grid) {
                for (int lane = 0; lane < grid.lanes().size(); lane++) {
                    rows.add(track(grid, lane));
                }
            }
        }
        return new Table(
                "Tracks",
                List.of(),
                List.of(
                        Column.left("Reel", 1, Part.of("reel", "Reel", Look.TEXT)),
                        Column.left("Track", 3, Part.of("track", "Track", Look.STRONG)),
                        Column.left("Group", 1, Part.of("group", "Group", Look.CATEGORY)),
                        Column.left("First sound", 1, Part.of("start", "Start", Look.TIME)),
                        Column.left("Last stop", 1, Part.of("end", "Stop", Look.TIME)),
                        Column.right("Sounds", 1, Part.of("sounds", "Sounds", Look.NUMBER)),
                        Column.right("Muted", 1, Part.of("muted", "Muted sounds", Look.NUMBER))),
                rows);
    }

    private static Row track(CueGrid grid, int lane) {
        List<CueGrid.Event> events =
                grid.events().stream().filter(event -> event.lane() == lane).toList();
        long muted = events.stream().filter(CueGrid.Event::muted).count();
        return Row.of(List.of(
                List.of(grid.reel()),
                List.of(grid.lanes().get(lane).name()),
                List.of(grid.lanes().get(lane).group()),
                List.of(events.getFirst().start().timecode()),
                List.of(events.getLast().stop().timecode()),
                List.of(Integer.toString(events.size())),
                List.of(muted == 0 ? "" : Long.toString(muted))));
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
        Map<String, String> colours =
                source.head(ReportRequest.of(ReportKind.CUE_SHEET)).colours();
        for (SheetLane lane : page) {
            int number = lanes.size();
            String colour = colours.getOrDefault(lane.group(), "");
            lanes.add(new CueGrid.Lane(lane.name(), lane.group(), colour.matches("#[0-9A-Fa-f]{6}") ? colour : ""));
            lane.events().forEach(event -> events.add(event.on(number)));
        }
        events.sort(Comparator.comparingLong(event -> event.start().frame()));
        String title = page.stream().map(SheetLane::group).distinct().collect(Collectors.joining(", "));
        return new CueGrid(Source.name(reel), title, lanes, events, around(events, marks));
    }

    /** Marks between the last scene before the first sound and the first scene after the last; limits wherever they are. */
    private static List<Mark> around(List<CueGrid.Event> events, List<Mark> marks) {
        long first = events.getFirst().start().frame();
        long last =
                events.stream().mapToLong(event -> event.stop().frame()).max().orElse(first);
        long from = marks.stream()
                .filter(mark -> mark.kind() == MarkKind.SCENE && mark.frame() <= first)
                .mapToLong(Mark::frame)
                .max()
                .orElse(first);
        long to = marks.stream()
                .filter(mark -> mark.kind() == MarkKind.SCENE && mark.frame() >= last)
                .mapToLong(Mark::frame)
                .min()
                .orElse(last);
        return marks.stream()
                .filter(mark -> mark.kind() == MarkKind.LIMIT || (mark.frame() >= from && mark.frame() <= to))
                .toList();
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
            return new Mark(frame(position), timecode(position), times.feet(position), text, kind);
        }

        /** To the frame: what a session places between frames is of no use on paper. */
        String timecode(Position position) {
            return times.timecode(format.positionOfFrame(frame(position)));
        }
    }
}
