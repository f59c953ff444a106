package org.stagebook.metering.weighting;

import java.util.Arrays;
import java.util.List;

/** Of each of several windows, energies from its first sound to its last. */
final class WindowSpans {

    private final List<FrameRange> windows;
    private final OpenWindows open;
    private final SoundSpan[] spans;

    /**
     * @param width how many energies each piece has
     * @param cellFrames of a hundredth of a second
     */
    WindowSpans(List<FrameRange> windows, int width, long cellFrames) {
        this.windows = windows;
        this.open = new OpenWindows(windows);
        this.spans = new SoundSpan[windows.size()];
        Arrays.setAll(spans, window -> new SoundSpan(width, cellFrames));
    }

    /** How many frames may make the next piece. */
    long room() {
        long room = open.room();
        for (int i = 0; i < open.count(); i++) {
            room = Math.min(room, spans[open.window(i)].room());
        }
        return room;
    }

    /** Adds a piece. */
    void add(double[] energies, boolean hasSound, int frames) {
        for (int i = 0; i < open.count(); i++) {
            spans[open.window(i)].add(energies, hasSound, frames);
        }
        open.advance(frames);
    }

    /** Where a window's sound lies so far, empty while there was none. */
    FrameRange range(int window) {
        FrameRange inside = spans[window].range();
        long start = windows.get(window).startFrame();
        return new FrameRange(start + inside.startFrame(), start + inside.endFrame());
    }

    double[] energies(int window) {
        return spans[window].energies();
    }
}
