package org.stagebook.ui.graph.timeline.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.picture.CutInUse;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.graph.timeline.scale.FilmCount;

/**
 * Takes the snapshot of a reel that its timeline shows.
 *
 * <p>Cues without a place cannot be shown and are left out; cues without a category get a lane of their own, which is there
 * only while there are some.
 */
public final class ReelReader {

    private static final Duration LENGTH_OF_AN_EMPTY_REEL = Duration.ofSeconds(20 * 60);

    private final Production production;
    private final Reel reel;

    public ReelReader(Production production, Reel reel) {
        this.production = production;
        this.reel = reel;
    }

    /** The reel as it is now. */
    public ReelContent read() {
        List<TimelineLane> lanes = new ArrayList<>(
                production.getCategories().stream().map(ReelReader::lane).toList());
        Set<String> laneIds = lanes.stream().map(TimelineLane::id).collect(Collectors.toCollection(HashSet::new));
        List<TimelineCue> cues = reel.getCues().stream()
                .filter(cue -> cue.getRange() != null)
                .map(cue -> cue(cue, laneIds))
                .toList();
        if (cues.stream().anyMatch(cue -> cue.laneId().equals(TimelineLane.UNSORTED_ID))) {
            lanes.add(TimelineLane.unsorted());
        }
        TimeRange range = range();
        return new ReelContent(name(), display(range.start()), marks(range), lanes, cues, scenes(), markers());
    }

    private static TimelineLane lane(Category category) {
        return new TimelineLane(
                category.getId(), text(category.getCode()), text(category.getName()), text(category.getColour()));
    }

    private static TimelineCue cue(Cue cue, Set<String> laneIds) {
        String laneId = Optional.ofNullable(cue.getCategory())
                .map(Category::getId)
                .filter(laneIds::contains)
                .orElse(TimelineLane.UNSORTED_ID);
        boolean urgent = cue.getPriority() == Priority.HIGH || cue.getPriority() == Priority.URGENT;
        return new TimelineCue(
                cue.getId(),
                cue.getRange(),
                laneId,
                text(cue.getNumber()),
                words(cue),
                cue.getStatus(),
                urgent,
                cue.getConformState());
    }

    /** The spoken line where there is one, with who speaks it; otherwise the description. */
    private static String words(Cue cue) {
        String line = text(cue.getLine());
        if (line.isEmpty()) {
            return text(cue.getDescription());
        }
        String character = text(cue.getCharacter());
        return character.isEmpty() ? line : character + ": " + line;
    }

    private String name() {
        String name = text(reel.getName());
        return name.isEmpty() ? "R" + reel.getNumber() : name;
    }

    private TimeDisplay display(Position zero) {
        TimecodeFormat format =
                Optional.ofNullable(production.getTimecodeFormat()).orElse(TimecodeFormat.TC_24);
        FilmGauge gauge = Optional.ofNullable(production.getFilmGauge()).orElse(FilmGauge.MM35_4PERF);
        return new TimeDisplay(
                format,
                FilmCount.forPicture(gauge, format.rate(), zero),
                new SampleRate(Math.max(1, production.getSampleRateHz())));
    }

    private TimeRange range() {
        Position start = Optional.ofNullable(reel.getStart()).orElse(Position.ZERO);
        Position end = Optional.ofNullable(reel.getEnd())
                .filter(stated -> stated.isAfter(start))
                .orElseGet(() -> lastCueEnd(start));
        return new TimeRange(start, end);
    }

    /** A reel that does not say where it ends is as long as its cues, or as a usual one. */
    private Position lastCueEnd(Position start) {
        return reel.getCues().stream()
                .map(Cue::getRange)
                .filter(range -> range != null && range.end().isAfter(start))
                .map(TimeRange::end)
                .max(Position::compareTo)
                .orElse(start.plus(LENGTH_OF_AN_EMPTY_REEL));
    }

    private ReelMarks marks(TimeRange range) {
        return new ReelMarks(
                range,
                Optional.ofNullable(reel.getFirstFrameOfAction()),
                Optional.ofNullable(reel.getLastFrameOfAction()),
                Optional.ofNullable(reel.getHeadPop()),
                Optional.ofNullable(reel.getTailPop()),
                CutInUse.of(reel).map(ReelReader::cut).orElse(""));
    }

    private static String cut(PictureCut cut) {
        return Stream.of(
                        text(cut.getLabel()),
                        cut.getDate() == null ? "" : cut.getDate().toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private List<TimelineScene> scenes() {
        return reel.getScenes().stream()
                .filter(scene -> scene.getRange() != null)
                .map(scene -> new TimelineScene(scene.getRange(), text(scene.getNumber()), text(scene.getTitle())))
                .toList();
    }

    private List<TimelineMarker> markers() {
        return reel.getMarkers().stream()
                .filter(marker -> marker.getPosition() != null)
                .map(marker ->
                        new TimelineMarker(marker.getPosition(), text(marker.getName()), text(marker.getComment())))
                .toList();
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
