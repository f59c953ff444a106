package org.stagebook.interchange.placing;

import java.util.OptionalInt;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Where a file lies that counts from the start of its reel.
 *
 * @param number of the reel: the one that was stated, else the first
 * @param position where the reel starts; one the production lacks would start at the hour of its number
 */
public record ReelStart(int number, Position position) {

    private static final int HOURS_PER_DAY = 24;

    /**
     * In a production.
     *
     * @param format how its timecode counts
     * @param stated number of the reel; empty if nobody has said it
     */
    public static ReelStart of(Production production, TimecodeFormat format, OptionalInt stated) {
        int number = stated.orElseGet(() ->
                production.getReels().stream().mapToInt(Reel::getNumber).min().orElse(1));
        Position start = production.getReels().stream()
                .filter(reel -> reel.getNumber() == number && reel.getStart() != null)
                .map(Reel::getStart)
                .findFirst()
                .orElseGet(
                        () -> format.positionOfFrame(number % HOURS_PER_DAY * (format.framesPerDay() / HOURS_PER_DAY)));
        return new ReelStart(number, start);
    }
}
