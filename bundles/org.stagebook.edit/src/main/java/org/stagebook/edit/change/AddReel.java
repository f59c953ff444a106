package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * Adds a reel with the usual leader and pops, in the order of the numbers.
 *
 * @param number reel number, 1 to 23, that no other reel has; also its hour
 */
public record AddReel(int number) implements Change {

    /** Reel 23 starts at the last whole hour of a day of timecode. */
    public static final int LAST_NUMBER = 23;

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
        int place =
                (int) reels.stream().filter(reel -> reel.getNumber() < number).count();
        reels.add(place, new ReelPlan(number, production.getTimecodeFormat()).newReel());
    }
}
