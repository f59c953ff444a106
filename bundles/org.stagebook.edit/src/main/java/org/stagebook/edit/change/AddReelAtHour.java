package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/**
 * Adds a reel with the usual leader and pops at a timecode hour that need not be its number, in the order of the starts.
 *
 * @param number reel number, from 1, that no other reel has
 * @param hour timecode hour it starts at, 0 to 23
 */
public record AddReelAtHour(int number, int hour) implements Change {

    @Override
    public String label() {
        return "Add reel " + number;
    }

    @Override
    public void apply(Production production) {
        List<Reel> reels = production.getReels();
        if (reels.stream().anyMatch(reel -> reel.getNumber() == number)) {
            throw new IllegalArgumentException("There is a reel " + number + " already.");
        }
        Reel added = new ReelPlan(hour, production.getTimecodeFormat()).newReel();
        added.setNumber(number);
        added.setName("R" + number);
        int place = (int) reels.stream()
                .filter(reel -> startsBefore(reel, added.getStart()))
                .count();
        reels.add(place, added);
    }

    private static boolean startsBefore(Reel reel, Position position) {
        return reel.getStart() != null && reel.getStart().isBefore(position);
    }
}
