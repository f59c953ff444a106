package org.stagebook.ui.graph.timeline.hit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.content.TimelineMarker;
import org.stagebook.ui.graph.timeline.content.TimelineScene;
import org.stagebook.ui.graph.timeline.content.TimelineShot;
import org.stagebook.ui.graph.timeline.layout.Band;
import org.stagebook.ui.graph.timeline.layout.PlacedCue;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;

/** Answers what is under a point of the widget. */
public final class HitTest {

    /** How near to an end of a cue the pointer takes hold of the end. */
    static final int EDGE_PIXELS = 5;
    /** Blocks narrower than this have no ends to take hold of: one wants to move them, not to hit by luck. */
    static final int LEAST_WIDTH_WITH_EDGES = 18;
    /** How far beside a sliver one may point. */
    static final int SLIVER_TOLERANCE = 3;

    private static final int MARKER_REACH = 90;

    private final ReelContent content;
    private final TimelineGeometry geometry;
    private final Optional<TimeRange> loop;

    public HitTest(ReelContent content, TimelineGeometry geometry) {
        this(content, geometry, Optional.empty());
    }

    /** With the loop whose ends can be taken hold of in the main ruler. */
    public HitTest(ReelContent content, TimelineGeometry geometry, Optional<TimeRange> loop) {
        this.content = content;
        this.geometry = geometry;
        this.loop = loop;
    }

    /** What is at a point of the widget. */
    public Hit at(int x, int y) {
        if (y >= geometry.bands().height()) {
            return onLanes(x, y);
        }
        Optional<Band> band = geometry.bands().at(y);
        if (x < TimelineGeometry.HEADER_WIDTH || band.isEmpty()) {
            return new Hit.Nothing();
        }
        return onBand(band.get(), x);
    }

    private Hit onLanes(int x, int y) {
        int laneY = geometry.laneYAt(y);
        return geometry.layout()
                .laneAt(laneY)
                .map(box -> {
                    if (x < TimelineGeometry.HEADER_WIDTH) {
                        return new Hit.LaneHeader(box.lane());
                    }
                    return cueAt(x, y).orElseGet(() -> new Hit.LaneGround(box.lane(), geometry.positionAt(x)));
                })
                .orElseGet(Hit.Nothing::new);
    }

    private Optional<Hit> cueAt(int x, int y) {
        Position position = geometry.positionAt(x);
        return geometry.layout().nearest(position, geometry.laneYAt(y)).flatMap(placed -> onCue(placed, x, y));
    }

    private Optional<Hit> onCue(PlacedCue placed, int x, int y) {
        PixelBox box = geometry.boxOf(placed);
        boolean sliver = box.width() < LEAST_WIDTH_WITH_EDGES;
        int tolerance = sliver ? SLIVER_TOLERANCE : 1;
        PixelBox reach = new PixelBox(box.x() - tolerance, box.y(), box.width() + 2 * tolerance, box.height());
        if (!reach.contains(x, y)) {
            return Optional.empty();
        }
        if (!sliver && x < box.x() + EDGE_PIXELS) {
            return Optional.of(new Hit.CueEdge(placed.cue(), Hit.Edge.START));
        }
        if (!sliver && x >= box.right() - EDGE_PIXELS) {
            return Optional.of(new Hit.CueEdge(placed.cue(), Hit.Edge.END));
        }
        return Optional.of(new Hit.CueBody(placed.cue()));
    }

    private Hit onBand(Band band, int x) {
        Position position = geometry.positionAt(x);
        Hit ruler = new Hit.Ruler(band.kind(), position);
        return switch (band.kind()) {
            case OVERVIEW -> new Hit.Overview(geometry.overview().positionAt(x - TimelineGeometry.HEADER_WIDTH));
            case TIMECODE, FEET, SAMPLES ->
                band.equals(geometry.bands().mainRuler()) ? loopEdgeAt(x).orElse(ruler) : ruler;
            case PICTURE -> markAt(x).orElse(ruler);
            case CUTS ->
                first(content.shots(), TimelineShot::range, position)
                        .map(shot -> (Hit) new Hit.Shot(shot))
                        .orElse(ruler);
            case SCENES ->
                first(content.scenes(), TimelineScene::range, position)
                        .map(scene -> (Hit) new Hit.Scene(scene))
                        .orElse(ruler);
            case MARKERS ->
                markerAt(x).map(marker -> (Hit) new Hit.Marker(marker)).orElse(ruler);
            case WAVEFORM, LOUDNESS -> new Hit.Guide(band.kind(), position);
        };
    }

    private static <T> Optional<T> first(List<T> things, Function<T, TimeRange> range, Position position) {
        return things.stream()
                .filter(thing -> range.apply(thing).contains(position))
                .findFirst();
    }

    private Optional<Hit> loopEdgeAt(int x) {
        return loop.flatMap(range -> {
            if (Math.abs(geometry.xOf(range.start()) - x) <= EDGE_PIXELS) {
                return Optional.of(new Hit.LoopEdge(Hit.Edge.START));
            }
            boolean atEnd = Math.abs(geometry.xOf(range.end()) - x) <= EDGE_PIXELS;
            return atEnd ? Optional.of(new Hit.LoopEdge(Hit.Edge.END)) : Optional.empty();
        });
    }

    private Optional<Hit> markAt(int x) {
        return content.marks().named().entrySet().stream()
                .filter(mark -> Math.abs(geometry.xOf(mark.getValue()) - x) <= EDGE_PIXELS)
                .findFirst()
                .map(mark -> new Hit.Mark(mark.getKey(), mark.getValue()));
    }

    /** The last flag that begins at or before the point, if its text can reach so far. */
    private Optional<TimelineMarker> markerAt(int x) {
        return content.markers().stream()
                .filter(marker -> geometry.xOf(marker.position()) - SLIVER_TOLERANCE <= x)
                .max(Comparator.comparing(TimelineMarker::position))
                .filter(marker -> x - geometry.xOf(marker.position()) < MARKER_REACH);
    }
}
