package org.stagebook.ui.playhead;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.stagebook.edit.Registration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * The place in the picture that timeline, table and transport share, and the range that is looped.
 *
 * <p>It is no part of the document: moving it is no change, is not undone and not saved. Belongs to the UI thread.
 */
public final class Playhead {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Position> position = Optional.empty();
    private Optional<TimeRange> loop = Optional.empty();
    private Optional<FrameCounter> counter = Optional.empty();

    /** Where it stands; nowhere until it is put somewhere. */
    public Optional<Position> position() {
        return position;
    }

    /** The range between the marks, which plays again and again; none until marked. */
    public Optional<TimeRange> loop() {
        return loop;
    }

    public void moveTo(Position newPosition) {
        if (!position.equals(Optional.of(newPosition))) {
            position = Optional.of(newPosition);
            tell();
        }
    }

    public void loop(TimeRange range) {
        show(Optional.of(range));
    }

    public void clearLoop() {
        show(Optional.empty());
    }

    /** What says which frame is heard, while something plays; empty while all stands still. */
    public Optional<FrameCounter> counter() {
        return counter;
    }

    /** Playing has begun: from now on the counter says more exactly than {@link #position()} where it is. */
    public void follow(FrameCounter newCounter) {
        counter = Optional.of(newCounter);
        tell();
    }

    /** Playing has ended; {@link #position()} says where. */
    public void stand() {
        if (counter.isPresent()) {
            counter = Optional.empty();
            tell();
        }
    }

    /** Calls the listener after every move, every change of the loop, and when playing begins or ends, until closed. */
    public Registration onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void show(Optional<TimeRange> range) {
        if (!loop.equals(range)) {
            loop = range;
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
