package org.stagebook.conform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.conform.PictureMap.Outcome;
import org.stagebook.edit.change.PictureChange.RangeMove;
import org.stagebook.model.Note;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;

/**
 * Works out where the places of notes are from now on: those of cues, and those written where no cue sounds. A place whose picture is
 * deleted stays where that was, and no later change moves it.
 */
final class NotePlanner {
    private final PictureMap map;
    private final Map<Integer, Reel> reels;

    NotePlanner(PictureMap map, Map<Integer, Reel> reels) {
        this.map = map;
        this.reels = reels;
    }

    /** Moves of all notes that have a place. */
    List<RangeMove> ranges() {
        return reels.values().stream()
                .filter(reel -> map.bounds().covers(reel.getNumber()))
                .flatMap(reel -> notes(reel)
                        .filter(note -> note.getPosition() != null && !note.isPictureDeleted())
                        .map(note -> move(note, reel)))
                .toList();
    }

    private static Stream<Note> notes(Reel reel) {
        return Stream.concat(reel.getNotes().stream(), reel.getCues().stream().flatMap(cue -> cue.getNotes().stream()));
    }

    private RangeMove move(Note note, Reel reel) {
        TimeRange frame = TimeRange.of(note.getPosition(), map.frames(1));
        Outcome outcome = map.spanOf(reel.getNumber(), frame);
        return outcome.isCut()
                ? new RangeMove(note, frame, Optional.empty(), true)
                : new RangeMove(note, outcome.range(), Optional.ofNullable(reels.get(outcome.reel())), false);
    }
}
