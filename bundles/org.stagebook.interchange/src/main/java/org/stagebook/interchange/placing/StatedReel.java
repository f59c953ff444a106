package org.stagebook.interchange.placing;

import java.util.Objects;
import org.stagebook.interchange.placing.ReelTarget.ExistingReel;
import org.stagebook.interchange.placing.ReelTarget.MissingReel;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/** Everything lies in the reel somebody named, wherever its timecode would put it. */
final class StatedReel implements Reels {

    static final int LAST_HOUR = 23;

    private final ReelTarget target;
    private final int startHour;

    /** @param number reel number, from 1; a reel that is not there is made at the hour of its number */
    StatedReel(Production production, int number) {
        Reel reel = production.getReels().stream()
                .filter(candidate -> candidate.getNumber() == number)
                .filter(candidate -> candidate.getStart() != null && candidate.getId() != null)
                .findFirst()
                .orElse(null);
        this.startHour = reel == null ? Math.min(number, LAST_HOUR) : hour(production, reel);
        this.target = reel == null
                ? new MissingReel(number, startHour)
                : new ExistingReel(Objects.requireNonNull(reel.getId()));
    }

    /** The timecode hour the reel starts at. */
    int startHour() {
        return startHour;
    }

    @Override
    public ReelTarget reelAt(Position position) {
        return target;
    }

    private static int hour(Production production, Reel reel) {
        TimecodeFormat format = production.getTimecodeFormat();
        return (int) (format.frameAt(reel.getStart(), Rounding.FLOOR) / (format.framesPerDay() / 24));
    }
}
