package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.model.Cue;
import org.stagebook.model.Listening;
import org.stagebook.model.Note;
import org.stagebook.model.Reel;
import org.stagebook.spotting.notes.NoteMark;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * A note where it lies in the film: at the place it was taken at, or over all of its cue.
 *
 * @param cue the cue it is about, if it is about one
 * @param place where; without length for a note taken at a place
 */
record PlacedNote(Note note, Optional<Cue> cue, TimeRange place) {

    /** The notes of a reel that have a place, by time. */
    static List<PlacedNote> of(Reel reel) {
        List<PlacedNote> notes = new ArrayList<>();
        for (Cue cue : reel.getCues()) {
            cue.getNotes()
                    .forEach(note -> place(note, Source.range(cue))
                            .ifPresent(place -> notes.add(new PlacedNote(note, Optional.of(cue), place))));
        }
        reel.getNotes()
                .forEach(note -> place(note, Optional.empty())
                        .ifPresent(place -> notes.add(new PlacedNote(note, Optional.empty(), place))));
        return notes.stream()
                .sorted((one, other) -> one.start().compareTo(other.start()))
                .toList();
    }

    /** Notes of a reel that lie nowhere: the cue has no place, and they none of their own. */
    static long withoutPlace(Reel reel) {
        long all = reel.getNotes().size()
                + reel.getCues().stream()
                        .mapToLong(cue -> cue.getNotes().size())
                        .sum();
        return all - of(reel).size();
    }

    private static Optional<TimeRange> place(Note note, Optional<TimeRange> cue) {
        return Optional.ofNullable(note.getPosition())
                .map(position -> new TimeRange(position, position))
                .or(() -> cue);
    }

    boolean isByEar() {
        return note.getListening() == Listening.EARS_ONLY;
    }

    /** Whether it marks its place and says nothing yet. */
    boolean isFlag() {
        return NoteMark.isBareFlag(note);
    }

    Position start() {
        return place.start();
    }

    /** How far it lies from another; nothing where they meet. */
    Duration distanceTo(PlacedNote other) {
        return Stream.of(gap(place, other.place), gap(other.place, place))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Duration gap(TimeRange first, TimeRange later) {
        return later.start().isAfter(first.end()) ? first.end().until(later.start()) : Duration.ZERO;
    }
}
