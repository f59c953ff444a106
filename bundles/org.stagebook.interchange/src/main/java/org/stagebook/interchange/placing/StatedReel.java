package org.stagebook.interchange.placing;

import java.util.Objects;
import java.util.Optional;
import org.stagebook.interchange.placing.ReelTarget.ExistingReel;
import org.stagebook.interchange.placing.ReelTarget.MissingReel;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/** Everything lies in the reel somebody named, wherever its timecode would put it. */
final class StatedReel implements Reels {

    static final int LAST_HOUR = 23;
    private static final int HOURS_PER_DAY = 24;

    private final ReelTarget target;
    private final Position start;
    private final Position end;

    /** @param number reel number, from 1; a reel that is not there is made at the hour of its number */
    StatedReel(Production production, int number) {
        Optional<Reel> reel = production.getReels().stream()
                .filter(candidate -> candidate.getNumber() == number)
                .filter(candidate -> candidate.getStart() != null && candidate.getId() != null)
                .findFirst();
        int hour = Math.min(number, LAST_HOUR);
        TimecodeFormat format = production.getTimecodeFormat();
        start = reel.map(Reel::getStart)
                .orElseGet(() -> format.positionOfFrame(hour * (format.framesPerDay() / HOURS_PER_DAY)));
        end = reel.map(Reel::getEnd).orElse(start);
        target = reel.<ReelTarget>map(known -> new ExistingReel(Objects.requireNonNull(known.getId())))
                .orElseGet(() -> new MissingReel(number, hour));
    }

    Position start() {
        return start;
    }

    /** As far as it is known; its start if it is not. */
    Position end() {
        return end;
    }

    @Override
    public ReelTarget reelAt(Position position) {
        return target;
    }
}
