package org.stagebook.ui.graph.timeline.hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.ui.graph.timeline.Reels.at;
import static org.stagebook.ui.graph.timeline.Reels.cue;
import static org.stagebook.ui.graph.timeline.Reels.range;
import static org.stagebook.ui.graph.timeline.Reels.reel;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.layout.Band;
import org.stagebook.ui.graph.timeline.layout.BandKind;
import org.stagebook.ui.graph.timeline.layout.BandLayout;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.layout.TimelineLayout;
import org.stagebook.ui.graph.timeline.scale.TimelineViewport;

class HitTestTest {

    private static final TimelineCue LONG = cue("a", "fx", "01:00:10:00", "01:00:20:00");
    private static final TimelineCue SHORT = cue("b", "fx", "01:00:40:00", "01:00:40:01");
    private static final ReelContent CONTENT = reel(LONG, SHORT);

    private final TimelineGeometry geometry = new TimelineGeometry(
            TimelineViewport.fitting(CONTENT.bounds(Optional.empty()), 1000)
                    .fittedTo(range("01:00:00:00", "01:01:00:00"), 0),
            TimelineLayout.of(CONTENT),
            BandLayout.of(CONTENT),
            0,
            600);
    private final HitTest test = new HitTest(CONTENT, geometry);

    @Test
    void takesABlockByItsMiddleAndItsEnds() {
        PixelBox box = boxOf("a");
        int y = box.y() + 5;

        assertThat(test.at(box.x() + 40, y)).isEqualTo(new Hit.CueBody(LONG));
        assertThat(test.at(box.x() + 1, y)).isEqualTo(new Hit.CueEdge(LONG, Hit.Edge.START));
        assertThat(test.at(box.right() - 1, y)).isEqualTo(new Hit.CueEdge(LONG, Hit.Edge.END));
        assertThat(test.at(box.x() - 4, y)).isInstanceOf(Hit.LaneGround.class);
        assertThat(test.at(box.x() + 40, box.bottom() + 1)).isInstanceOf(Hit.LaneGround.class);
    }

    @Test
    void aSliverIsEasyToPointAtAndOnlyMoves() {
        PixelBox box = boxOf("b");

        assertThat(box.width()).isEqualTo(TimelineGeometry.LEAST_CUE_WIDTH);
        assertThat(test.at(box.x() - 2, box.y())).isEqualTo(new Hit.CueBody(SHORT));
        assertThat(test.at(box.right() + 2, box.y())).isEqualTo(new Hit.CueBody(SHORT));
    }

    @Test
    void knowsLanesHeadersAndBands() {
        int dxLane = geometry.bands().height() + 3;

        assertThat(test.at(400, dxLane)).isInstanceOfSatisfying(Hit.LaneGround.class, ground -> {
            assertThat(ground.lane().code()).isEqualTo("DX");
            assertThat(geometry.xOf(ground.position())).isEqualTo(400);
        });
        assertThat(test.at(20, dxLane)).isInstanceOf(Hit.LaneHeader.class);
        assertThat(test.at(20, 5)).isInstanceOf(Hit.Nothing.class);
        assertThat(test.at(400, 599)).isInstanceOf(Hit.Nothing.class);
        assertThat(test.at(400, 5)).isInstanceOf(Hit.Overview.class);
        assertThat(test.at(400, yOf(BandKind.TIMECODE))).isInstanceOf(Hit.Ruler.class);
    }

    @Test
    void knowsScenesAndMarkers() {
        int scenes = yOf(BandKind.SCENES);
        int markers = yOf(BandKind.MARKERS);

        assertThat(test.at(geometry.xOf(at("01:00:30:00")), scenes)).isInstanceOf(Hit.Scene.class);
        assertThat(test.at(geometry.xOf(at("01:00:02:00")), scenes)).isInstanceOf(Hit.Ruler.class);
        assertThat(test.at(geometry.xOf(at("01:00:30:00")) + 10, markers)).isInstanceOf(Hit.Marker.class);
        assertThat(test.at(geometry.xOf(at("01:00:29:00")), markers)).isInstanceOf(Hit.Ruler.class);
    }

    private PixelBox boxOf(String id) {
        return geometry.boxOf(geometry.layout().find(id).orElseThrow());
    }

    private int yOf(BandKind kind) {
        return geometry.bands().bands().stream()
                .filter(band -> band.kind() == kind)
                .mapToInt(Band::top)
                .findFirst()
                .orElseThrow();
    }
}
