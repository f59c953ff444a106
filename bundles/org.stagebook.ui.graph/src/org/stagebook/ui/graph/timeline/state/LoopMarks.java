package org.stagebook.ui.graph.timeline.state;

import java.util.Optional;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.playhead.Playhead;

/**
 * The in and out marks: together they are the loop that all editors share; one alone waits here for the other.
 *
 * <p>A mark that would lie on the wrong side of the other takes its place and waits.
 */
public final class LoopMarks {

    private final Playhead playhead;
    private Optional<Position> waitingIn = Optional.empty();
    private Optional<Position> waitingOut = Optional.empty();

    LoopMarks(Playhead playhead) {
        this.playhead = playhead;
    }

    /** The in mark, whether or not there is an out mark. */
    public Optional<Position> in() {
        return playhead.loop().map(TimeRange::start).or(() -> waitingIn);
    }

    /** The out mark, whether or not there is an in mark. */
    public Optional<Position> out() {
        return playhead.loop().map(TimeRange::end).or(() -> waitingOut);
    }

    public void markIn(Position position) {
        Optional<Position> end = out().filter(position::isBefore);
        if (end.isPresent()) {
            loop(new TimeRange(position, end.get()));
        } else {
            waitFor(Optional.of(position), Optional.empty());
        }
    }

    public void markOut(Position position) {
        Optional<Position> start = in().filter(position::isAfter);
        if (start.isPresent()) {
            loop(new TimeRange(start.get(), position));
        } else {
            waitFor(Optional.empty(), Optional.of(position));
        }
    }

    /** Loops a range; an empty one is no loop. */
    public void loop(TimeRange range) {
        waitingIn = Optional.empty();
        waitingOut = Optional.empty();
        if (range.isEmpty()) {
            playhead.clearLoop();
        } else {
            playhead.loop(range);
        }
    }

    public void clear() {
        waitFor(Optional.empty(), Optional.empty());
    }

    private void waitFor(Optional<Position> in, Optional<Position> out) {
        waitingIn = in;
        waitingOut = out;
        playhead.clearLoop();
    }
}
