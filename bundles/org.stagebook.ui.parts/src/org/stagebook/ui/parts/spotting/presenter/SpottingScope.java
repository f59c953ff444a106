package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Whose cues an editor shows: those of one reel or of the whole production.
 *
 * @param production the open one
 * @param reel the one reel, or nothing for all
 */
public record SpottingScope(Production production, Optional<Reel> reel) {

    /** The columns a table begins with. */
    public List<CueColumn> usualColumns() {
        return CueColumn.usual(reel.isEmpty());
    }

    /** All cues of the scope, in no particular order. */
    public Stream<Cue> cues() {
        return reels().flatMap(each -> each.getCues().stream());
    }

    public Stream<Reel> reels() {
        return reel.map(Stream::of).orElseGet(() -> production.getReels().stream());
    }

    /** The reel of the scope that runs at the position; a reel without start and end runs everywhere. */
    Optional<Reel> reelAt(Position position) {
        return reels().filter(each -> runsAt(each, position)).findFirst();
    }

    /** Why {@link #reelAt} found nothing. */
    String nowhere(Position position, TimecodeFormat format) {
        String where =
                reel.map(each -> "R" + each.getNumber() + " does not run").orElse("no reel runs");
        return where + " at " + format.format(position) + ".";
    }

    /** The length a cue has before anybody says one: a second of timecode. */
    Duration newCueLength(TimecodeFormat format) {
        return format.rate().durationOfFrames(format.framesPerTimecodeSecond());
    }

    Position filmZero() {
        return reel.flatMap(each -> Optional.ofNullable(each.getStart())).orElse(Position.ZERO);
    }

    private static boolean runsAt(Reel reel, Position position) {
        boolean afterStart = reel.getStart() == null || !position.isBefore(reel.getStart());
        boolean beforeEnd = reel.getEnd() == null || position.isBefore(reel.getEnd());
        return afterStart && beforeEnd;
    }
}
