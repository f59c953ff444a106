package org.stagebook.interchange.edl;

import java.util.List;
import org.stagebook.interchange.Warnings;
import org.stagebook.timebase.TimecodeFormat;

/**
 * How the source timecode counts, event by event: FCM lines inside a list speak of the sources, while the reel keeps
 * counting as its list began.
 */
final class SourceCounting {

    private final List<FrameCodeMode> modes;
    private final TimecodeFormat format;
    private final boolean changes;
    private int next;

    SourceCounting(List<FrameCodeMode> modes, TimecodeFormat format, Warnings warnings) {
        this.modes = modes;
        this.format = format;
        this.changes = format.rate().supportsDropFrame()
                && modes.stream().map(FrameCodeMode::dropFrame).distinct().count() > 1;
        if (changes) {
            warnings.add(
                    modes.stream()
                            .filter(mode -> mode.dropFrame() != modes.getFirst().dropFrame())
                            .findFirst()
                            .orElse(modes.getFirst())
                            .line(),
                    "The frame code mode (FCM) changes inside the list. Sources were counted by the mode above them,"
                            + " the reel throughout as " + format.label() + ". Check the events from here.");
        }
    }

    /** The counting in force at a line; to be asked for lines in their order, going back by one event at most. */
    TimecodeFormat at(int line) {
        while (next < modes.size() && modes.get(next).line() < line) {
            next++;
        }
        int inForce = next;
        while (inForce > 0 && modes.get(inForce - 1).line() > line) {
            inForce--;
        }
        return !changes || inForce == 0
                ? format
                : new TimecodeFormat(format.rate(), modes.get(inForce - 1).dropFrame());
    }
}
