package org.stagebook.metering.weighting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells which of several windows a position lies in that only moves on. Windows may overlap. Allocates only when it is made,
 * and looks at windows only where they begin and while they are open.
 */
public final class OpenWindows {

    private final long[] starts;
    private final long[] ends;
    private final int[] byStart;
    private final int[] open;
    private int count;
    private int next;
    private long position;

    /** At the position 0. */
    public OpenWindows(List<FrameRange> windows) {
        this.starts = windows.stream().mapToLong(FrameRange::startFrame).toArray();
        this.ends = windows.stream().mapToLong(FrameRange::endFrame).toArray();
        this.byStart = IntStream.range(0, starts.length)
                .boxed()
                .sorted(Comparator.comparingLong(window -> starts[window]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.open = new int[starts.length];
        moveTo(0);
    }

    /** Where it is. */
    public long position() {
        return position;
    }

    /** How many windows it lies in. */
    public int count() {
        return count;
    }

    /** One of them: its place in the list. */
    public int window(int index) {
        return open[index];
    }

    /** Whether one of them ends where so many frames more are heard. */
    public boolean endsAfter(int index, long frames) {
        return ends[open[index]] == position + frames;
    }

    /** How many frames are left before any window begins or ends. */
    public long room() {
        long nearest = next < byStart.length ? starts[byStart[next]] : Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            nearest = Math.min(nearest, ends[open[i]]);
        }
        return nearest - position;
    }

    /** Moves on, at most by the {@link #room()}. */
    public void advance(long frames) {
        moveTo(position + frames);
    }

    private void moveTo(long frame) {
        position = frame;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (ends[open[i]] > frame) {
                open[kept++] = open[i];
            }
        }
        count = kept;
        while (next < byStart.length && starts[byStart[next]] <= frame) {
            int window = byStart[next++];
            if (ends[window] > frame) {
                open[count++] = window;
            }
        }
    }
}
