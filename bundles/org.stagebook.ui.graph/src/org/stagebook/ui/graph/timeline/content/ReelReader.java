package org.stagebook.ui.graph.timeline.content;

import static org.stagebook.ui.graph.timeline.content.ModelWords.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.PictureCut;
import org.stagebook.model.PictureEvent;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.TransitionKind;
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
 * <p>Cues, clips and events without a place cannot be shown and are left out.
 */
public final class ReelReader {

    private static final Duration LENGTH_OF_AN_EMPTY_REEL = Duration.ofSeconds(20 * 60);

    private final Production production;
    private final Reel reel;
    private final KnownReel known = new KnownReel();

    /** Belongs to one timeline, which says what changed since it read last. */
    public ReelReader(Production production, Reel reel) {
        this.production = production;
        this.reel = reel;
    }

    /** These objects changed, came or went since the last reading. */
    public void forget(Collection<? extends Identified> changed) {
        known.forget(changed);
    }

    /** The reel as it is now, with lanes of the kind that is wanted. */
    public ReelContent read(LanesBy lanesBy) {
        known.use(lanesBy);
        LaneContents lanes = switch (lanesBy) {
            case CATEGORY -> new CategoryLanes(production, reel, known).read();
            case TRACK -> new TrackLanes(reel, known).read();
        };
        TimeRange range = range();
        return new ReelContent(
                name(),
                display(range.start()),
                marks(range),
                lanes.lanes(),
                lanes.cues(),
                shots(),
                scenes(),
                markers());
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

    private List<TimelineShot> shots() {
        return CutInUse.of(reel).map(PictureCut::getEvents).stream()
                .flatMap(List::stream)
                .filter(event -> event.getRange() != null && isPicture(text(event.getChannels())))
                .map(ReelReader::shot)
                .toList();
    }

    /** Edit lists write V, AA/V or B for both; one that says nothing is of picture. */
    private static boolean isPicture(String channels) {
        return channels.isEmpty() || channels.equals("B") || channels.contains("V");
    }

    private static TimelineShot shot(PictureEvent event) {
        String name = Stream.of(event.getClipName(), event.getSource(), event.getFile())
                .map(ModelWords::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        boolean cut = event.getTransition() == TransitionKind.CUT;
        TimecodeFormat format = formatOf(event);
        return new TimelineShot(
                event.getRange(),
                text(event.getNumber()),
                name,
                cut ? "" : event.getTransition().getLiteral(),
                cut ? Duration.ZERO : format.rate().durationOfFrames(event.getTransitionFrames()));
    }

    private static TimecodeFormat formatOf(PictureEvent event) {
        return Optional.ofNullable(((PictureCut) event.eContainer()).getTimecodeFormat())
                .orElse(TimecodeFormat.TC_24);
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
}
