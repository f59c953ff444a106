package org.stagebook.interchange.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/** Where reels start, also those the production does not have yet: at the hour of their number. */
final class ReelStarts {

    private static final int LAST_HOUR = 23;

    private final TimecodeFormat format;
    private final OptionalInt stated;
    private final Map<Integer, Position> starts = new HashMap<>();
    private final int first;

    /** @param stated number of the reel everything belongs to; empty if rows say it or there is but one */
    ReelStarts(Production production, TimecodeFormat format, OptionalInt stated) {
        this.format = format;
        this.stated = stated;
        for (Reel reel : production.getReels()) {
            if (reel.getStart() != null) {
                starts.putIfAbsent(reel.getNumber(), reel.getStart());
            }
        }
        this.first = starts.keySet().stream().mapToInt(Integer::intValue).min().orElse(1);
    }

    /** @param named by the row; 0 if it names none */
    Position start(int named) {
        int number = stated.orElse(named == 0 ? first : named);
        return starts.getOrDefault(
                number, format.positionOfFrame(Math.min(number, LAST_HOUR) * (format.framesPerDay() / 24)));
    }

    /** Whether a row that names no reel could lie in several. */
    boolean ambiguous() {
        return stated.isEmpty() && starts.size() > 1;
    }

    int first() {
        return first;
    }
}
