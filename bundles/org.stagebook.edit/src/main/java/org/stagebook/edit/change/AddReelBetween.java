package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Adds a reel of a film that runs through in one timecode, so without leader and pops, in the order of the starts.
 *
 * @param number reel number, from 1, that no other reel has
 * @param start its first frame, which is its first frame of action, too
 * @param end the first frame that is not part of it
 */
public record AddReelBetween(int number, Position start, Position end) implements Change {

    /** Checks that there is something between. */
    public AddReelBetween {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("Reel " + number + " would end before it begins.");
        }
    }

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
        TimecodeFormat format = production.getTimecodeFormat();
        Reel added = StagebookFactory.eINSTANCE.createReel();
        added.setNumber(number);
        added.setName("R" + number);
        added.setStart(start);
        added.setFirstFrameOfAction(start);
        added.setLastFrameOfAction(format.positionOfFrame(format.frameAt(end, Rounding.CEILING) - 1));
        added.setEnd(end);
        int place = (int) reels.stream()
                .filter(reel -> reel.getStart() != null && reel.getStart().isBefore(start))
                .count();
        reels.add(place, added);
    }
}
