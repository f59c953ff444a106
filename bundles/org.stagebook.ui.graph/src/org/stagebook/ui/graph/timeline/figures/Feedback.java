package org.stagebook.ui.graph.timeline.figures;

import java.util.List;
import java.util.Optional;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineLane;

/**
 * What is drawn over the lanes while the mouse is dragging.
 *
 * @param ghosts cues where they would go
 * @param caught the edge that was caught, drawn as a line through all lanes
 * @param readout the times to read at the pointer
 * @param marquee the frame of a selection
 */
public record Feedback(
        List<Ghost> ghosts, Optional<Position> caught, Optional<Readout> readout, Optional<PixelBox> marquee) {

    public static final Feedback NONE = new Feedback(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Feedback {
        ghosts = List.copyOf(ghosts);
    }

    public static Feedback marquee(PixelBox box) {
        return new Feedback(List.of(), Optional.empty(), Optional.empty(), Optional.of(box));
    }

    /**
     * A cue where it would go.
     *
     * @param cue with its new range
     * @param lane the lane it would be on
     * @param laneTop first pixel of the block, from the top of the lane area
     */
    public record Ghost(TimelineCue cue, TimelineLane lane, int laneTop) {}

    /**
     * A few short lines beside the pointer.
     *
     * @param rows what is said, label first
     * @param x pointer
     * @param y pointer
     */
    public record Readout(List<Row> rows, int x, int y) {

        public Readout {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line of a readout.
     *
     * @param label {@code In}
     * @param timecode {@code 01:00:13:00}
     * @param feet {@code 19+08}
     */
    public record Row(String label, String timecode, String feet) {}
}
