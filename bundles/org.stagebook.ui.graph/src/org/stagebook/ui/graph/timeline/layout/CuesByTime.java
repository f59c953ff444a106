package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/**
 * The cues of a lane in order of time, with starts and ends side by side in arrays: whoever goes over all of them reads
 * memory from front to back instead of visiting thousands of objects. Immutable.
 */
final class CuesByTime {

    private final List<TimelineCue> cues;
    private final long[] startFlicks;
    private final long[] endFlicks;
    private final boolean[] removed;

    private CuesByTime(List<TimelineCue> cues, long[] startFlicks, long[] endFlicks, boolean[] removed) {
        this.cues = cues;
        this.startFlicks = startFlicks;
        this.endFlicks = endFlicks;
        this.removed = removed;
    }

    static CuesByTime of(List<TimelineCue> cues) {
        List<TimelineCue> sorted = cues.stream().sorted(CuesByTime::compare).toList();
        boolean[] removed = new boolean[sorted.size()];
        for (int index = 0; index < removed.length; index++) {
            removed[index] = sorted.get(index).isRemoved();
        }
        return new CuesByTime(
                sorted,
                sorted.stream().mapToLong(CuesByTime::start).toArray(),
                sorted.stream().mapToLong(CuesByTime::end).toArray(),
                removed);
    }

    /** Earlier first, of those that begin together the longest first. */
    private static int compare(TimelineCue a, TimelineCue b) {
        int byStart = Long.compare(start(a), start(b));
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = Long.compare(end(b), end(a));
        return byEnd != 0 ? byEnd : a.id().compareTo(b.id());
    }

    private static long start(TimelineCue cue) {
        return cue.range().start().flicks();
    }

    private static long end(TimelineCue cue) {
        return cue.range().end().flicks();
    }

    /** The cues after a few changes, put in order among the others. */
    CuesByTime with(CueDifference difference) {
        Change change = new Change(difference.come().size());
        difference.gone().forEach(change::remove);
        difference.come().forEach(change::insert);
        return change.done();
    }

    /** From the first start to the last end; empty without cues. */
    Optional<TimeRange> span() {
        return cues.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeRange(
                        new Position(startFlicks[0]),
                        new Position(LongStream.of(endFlicks).max().orElseThrow())));
    }

    List<TimelineCue> cues() {
        return cues;
    }

    int size() {
        return cues.size();
    }

    long startFlicks(int index) {
        return startFlicks[index];
    }

    long endFlicks(int index) {
        return endFlicks[index];
    }

    /** Whether a cue is no longer part of the work. */
    boolean isRemoved(int index) {
        return removed[index];
    }

    /** Arrays on their way from one order to the next. */
    private final class Change {

        private final List<TimelineCue> changed;
        private final long[] starts;
        private final long[] ends;
        private final boolean[] gone;

        Change(int more) {
            int capacity = cues.size() + more;
            changed = new ArrayList<>(capacity);
            changed.addAll(cues);
            starts = Arrays.copyOf(startFlicks, capacity);
            ends = Arrays.copyOf(endFlicks, capacity);
            gone = Arrays.copyOf(removed, capacity);
        }

        void remove(TimelineCue cue) {
            int place = Collections.binarySearch(changed, cue, CuesByTime::compare);
            if (place < 0) {
                throw new IllegalStateException("Cue " + cue.id() + " is not on the lane it is to leave.");
            }
            shift(place + 1, place);
            changed.remove(place);
        }

        void insert(TimelineCue cue) {
            int found = Collections.binarySearch(changed, cue, CuesByTime::compare);
            int place = found < 0 ? -found - 1 : found;
            shift(place, place + 1);
            changed.add(place, cue);
            starts[place] = start(cue);
            ends[place] = end(cue);
            gone[place] = cue.isRemoved();
        }

        /** Moves everything from a place on. */
        private void shift(int from, int to) {
            int length = changed.size() - from;
            System.arraycopy(starts, from, starts, to, length);
            System.arraycopy(ends, from, ends, to, length);
            System.arraycopy(gone, from, gone, to, length);
        }

        CuesByTime done() {
            return new CuesByTime(
                    Collections.unmodifiableList(changed),
                    Arrays.copyOf(starts, changed.size()),
                    Arrays.copyOf(ends, changed.size()),
                    Arrays.copyOf(gone, changed.size()));
        }
    }
}
