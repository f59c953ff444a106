package org.stagebook.ui.graph.timeline.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.graph.timeline.hit.HitTest;
import org.stagebook.ui.graph.timeline.layout.BandLayout;
import org.stagebook.ui.graph.timeline.layout.PlacedCue;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.layout.TimelineLayout;
import org.stagebook.ui.graph.timeline.scale.TimelineViewport;
import org.stagebook.ui.graph.timeline.scale.ZoomLadder;
import org.stagebook.ui.playhead.Playhead;

/**
 * The reel on show, the window on it and the selection; everything that draws or listens starts here.
 *
 * <p>Belongs to the UI thread.
 */
public final class TimelineState {

    private static final int FIT_MARGIN = 24;

    private final List<TimelineListener> listeners = new ArrayList<>();
    private final CueSelection selection = new CueSelection(ids -> fire(new TimelineChange.Selection(ids)));
    private final Playhead playhead;
    private final LoopMarks marks;
    private Set<String> lifted = Set.of();
    private TimelineOptions options;
    private Optional<TimelineGuide> guide = Optional.empty();
    private ReelContent content;
    private TimelineGeometry geometry;

    public TimelineState(ReelContent content, TimelineOptions options, Playhead playhead) {
        this.content = content;
        this.options = options;
        this.playhead = playhead;
        this.marks = new LoopMarks(playhead);
        TimelineLayout layout = TimelineLayout.of(content, options.folded());
        this.geometry = new TimelineGeometry(
                TimelineViewport.fitting(content.bounds(layout.span()), 1),
                layout,
                BandLayout.of(content, options, false),
                0,
                1);
    }

    public TimelineOptions options() {
        return options;
    }

    public Playhead playhead() {
        return playhead;
    }

    public LoopMarks marks() {
        return marks;
    }

    public Optional<TimelineGuide> guide() {
        return guide;
    }

    /** Shows a guide track, what more is known of it, or none. */
    public void setGuide(Optional<TimelineGuide> newGuide) {
        boolean bandsChange = guide.isPresent() != newGuide.isPresent();
        guide = newGuide;
        if (bandsChange) {
            layOutAnew();
        } else {
            fire(new TimelineChange.Guide());
        }
    }

    /** Shows the reel the way somebody likes it; the content must fit, for its lanes depend on it. */
    public void setOptions(TimelineOptions newOptions, ReelContent newContent) {
        options = newOptions;
        content = newContent;
        layOutAnew();
    }

    private void layOutAnew() {
        TimelineLayout layout = geometry.layout().updated(content, options.folded());
        place(viewport().withBounds(content.bounds(layout.span())), layout);
        fire(new TimelineChange.Content());
        dropVanished();
    }

    private void place(TimelineViewport viewport, TimelineLayout layout) {
        TimelineGeometry next = new TimelineGeometry(
                viewport,
                layout,
                BandLayout.of(content, options, guide.isPresent()),
                geometry.scrollY(),
                geometry.heightPixels());
        geometry = next.withScrollY(next.scrollY());
    }

    /** The playhead was moved or another loop marked, here or elsewhere. */
    public void transportChanged() {
        fire(new TimelineChange.Transport());
    }

    public ReelContent content() {
        return content;
    }

    public TimelineGeometry geometry() {
        return geometry;
    }

    public TimelineViewport viewport() {
        return geometry.viewport();
    }

    public CueSelection selection() {
        return selection;
    }

    public HitTest hitTest() {
        return new HitTest(content, geometry, playhead.loop());
    }

    public void addListener(TimelineListener listener) {
        listeners.add(listener);
    }

    /** A cue of the reel by its id. */
    public Optional<TimelineCue> cue(String cueId) {
        return geometry.layout().find(cueId).map(PlacedCue::cue);
    }

    /** The selected cues that exist, in the order in which they were selected. */
    public List<TimelineCue> selectedCues() {
        return selection.ids().stream()
                .flatMap(id -> geometry.layout().find(id).stream())
                .map(PlacedCue::cue)
                .toList();
    }

    public boolean isLifted(String cueId) {
        return lifted.contains(cueId);
    }

    /** Which cues are being dragged and are shown pale where they still are. */
    public void setLifted(Set<String> cueIds) {
        Set<String> changed = new HashSet<>(lifted);
        changed.addAll(cueIds);
        lifted = Set.copyOf(cueIds);
        if (!changed.isEmpty()) {
            fire(new TimelineChange.Lifting(changed));
        }
    }

    public void selectAll() {
        selection.set(content.cues().stream().map(TimelineCue::id).toList());
    }

    /** Shows the reel as it is now; window and selection stay as far as they can. */
    public void show(ReelContent newContent) {
        if (newContent.equals(content)) {
            return;
        }
        boolean wasFitted = viewport().showsAll();
        content = newContent;
        TimelineLayout layout = geometry.layout().updated(newContent, options.folded());
        TimelineViewport moved = viewport().withBounds(newContent.bounds(layout.span()));
        TimelineViewport viewport = wasFitted ? TimelineViewport.fitting(moved.bounds(), moved.widthPixels()) : moved;
        place(viewport, layout);
        fire(new TimelineChange.Content());
        dropVanished();
    }

    private void dropVanished() {
        selection.set(selection.ids().stream()
                .filter(id -> geometry.layout().find(id).isPresent())
                .toList());
    }

    /** The size of the widget. A reel shown whole stays whole. */
    public void resize(int width, int height) {
        int timeWidth = Math.max(1, width - TimelineGeometry.HEADER_WIDTH);
        TimelineViewport viewport = viewport().showsAll()
                ? TimelineViewport.fitting(viewport().bounds(), timeWidth)
                : viewport().withWidth(timeWidth);
        TimelineGeometry next = new TimelineGeometry(
                viewport, geometry.layout(), geometry.bands(), geometry.scrollY(), Math.max(1, height));
        setGeometry(next.withScrollY(next.scrollY()));
    }

    /** Puts another window on the reel. */
    public void setViewport(TimelineViewport viewport) {
        setGeometry(geometry.withViewport(viewport));
    }

    /** Scrolls the lanes. */
    public void setScrollY(int scrollY) {
        setGeometry(geometry.withScrollY(scrollY));
    }

    /** So many zoom steps closer (negative: wider) about a column of the widget. */
    public void zoom(int steps, int aboutX) {
        ZoomLadder ladder = ZoomLadder.forRate(content.display().timecode().rate());
        long scale = ladder.moved(viewport().flicksPerPixel(), steps);
        setViewport(viewport().zoomedAbout(Math.max(0, aboutX - TimelineGeometry.HEADER_WIDTH), scale));
    }

    /** So many zoom steps about the leading selected cue if it is in view, otherwise about the middle. */
    public void zoomAboutSelection(int steps) {
        TimelineGeometry now = geometry;
        int about = selectedCues().reversed().stream()
                .findFirst()
                .map(cue -> middle(cue.range()))
                .filter(now.viewport().visible()::contains)
                .map(now::xOf)
                .orElse(TimelineGeometry.HEADER_WIDTH + viewport().widthPixels() / 2);
        zoom(steps, about);
    }

    public void fitReel() {
        setViewport(TimelineViewport.fitting(viewport().bounds(), viewport().widthPixels()));
    }

    /** The selected cues that can be changed: not the clips of a session. */
    public List<TimelineCue> editableCues() {
        return selectedCues().stream().filter(cue -> !cue.isClip()).toList();
    }

    /** The selected cues that can be copied: not those that are not wanted any more. */
    public List<TimelineCue> copyableCues() {
        return editableCues().stream().filter(TimelineCue::isCopyable).toList();
    }

    /** Scrolls no further than needed to see an instant. */
    public void reveal(Position position) {
        TimeRange moment = new TimeRange(position, position);
        setViewport(viewport().revealing(moment, FIT_MARGIN));
    }

    /** Fits the selected cues; without them the loop, and without a loop the reel. */
    public void fitSelection() {
        List<TimelineCue> cues = selectedCues();
        if (cues.isEmpty()) {
            playhead.loop().ifPresentOrElse(this::fit, this::fitReel);
            return;
        }
        Position start = cues.stream()
                .map(cue -> cue.range().start())
                .min(Position::compareTo)
                .orElseThrow();
        Position end = cues.stream()
                .map(cue -> cue.range().end())
                .max(Position::compareTo)
                .orElseThrow();
        fit(new TimeRange(start, end));
    }

    public void fit(TimeRange range) {
        int margin = Math.max(FIT_MARGIN, viewport().widthPixels() / 8);
        setViewport(viewport().fittedTo(range, margin));
    }

    /** Scrolls no further than needed to see a cue. */
    public void reveal(String cueId) {
        geometry.layout().find(cueId).ifPresent(placed -> {
            TimelineGeometry scrolled = geometry.revealing(placed.top());
            setGeometry(scrolled.withViewport(viewport().revealing(placed.cue().range(), FIT_MARGIN)));
        });
    }

    private static Position middle(TimeRange range) {
        return range.start().plus(new Duration(range.duration().flicks() / 2));
    }

    private void setGeometry(TimelineGeometry next) {
        TimelineGeometry before = geometry;
        geometry = next;
        if (!before.isSameWindow(next)) {
            fire(new TimelineChange.Window());
        }
    }

    private void fire(TimelineChange change) {
        listeners.forEach(listener -> listener.changed(change));
    }
}
