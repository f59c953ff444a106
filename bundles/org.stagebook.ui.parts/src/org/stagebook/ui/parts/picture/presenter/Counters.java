package org.stagebook.ui.parts.picture.presenter;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.timebase.FeetFrames;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The counts of a position as they stand in a picture: of whole frames, never jumping in width.
 *
 * @param filmZero where feet are counted from
 */
public record Counters(TimecodeFormat format, FilmGauge gauge, Position filmZero) {

    /** What stands before the playhead is put anywhere. */
    private static final String NOWHERE = "--:--:--:--";

    /** The chosen counts, timecode first. */
    public List<String> at(Position position, CounterChoice choice) {
        Position frame = format.positionOfFrame(format.frameAt(position, Rounding.FLOOR));
        List<String> counts = new ArrayList<>();
        if (choice.timecode()) {
            counts.add(Timecode.at(frame, format).toString());
        }
        if (choice.feet()) {
            long frames = FeetFrames.at(frame, gauge, format.rate(), filmZero).frameCount();
            counts.add(new FeetFrames(gauge, frames, 0).toString());
        }
        return counts;
    }

    /** The same without a position. */
    public static List<String> nowhere(CounterChoice choice) {
        return choice.timecode() ? List.of(NOWHERE) : List.of();
    }
}
