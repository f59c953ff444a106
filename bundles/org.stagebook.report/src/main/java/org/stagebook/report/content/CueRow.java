package org.stagebook.report.content;

import java.util.List;
import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Note;
import org.stagebook.model.Person;
import org.stagebook.spotting.notes.NoteMark;
import org.stagebook.timebase.TimeRange;

/**
 * A cue as a list shows it.
 *
 * @param time empty for a cue that has no place yet
 * @param removalReason only of removed cues
 */
public record CueRow(
        String id,
        String number,
        Optional<CueTime> time,
        CueCategory category,
        String description,
        String character,
        String line,
        String intent,
        String reference,
        String priority,
        String origin,
        String status,
        String assignee,
        String removalReason,
        List<CueNote> notes) {
    public CueRow {
        notes = List.copyOf(notes);
    }

    static CueRow of(Cue cue, ReelTimes times) {
        return new CueRow(
                Texts.of(cue.getId()),
                Texts.of(cue.getNumber()),
                ReelTimes.range(cue).map(r -> CueTime.of(r, times)),
                CueCategory.of(cue),
                Texts.of(cue.getDescription()),
                Texts.of(cue.getCharacter()),
                Texts.of(cue.getLine()),
                Texts.of(cue.getIntent()),
                Texts.of(cue.getReference()),
                cue.getPriority().getLiteral(),
                cue.getOrigin().getLiteral(),
                cue.getStatus().getLiteral(),
                Optional.ofNullable(cue.getAssignee())
                        .map(Person::getName)
                        .map(Texts::of)
                        .orElse(""),
                Texts.of(cue.getRemovalReason()),
                cue.getNotes().stream()
                        .map(n -> new CueNote(Texts.of(n.getAuthor()), Texts.of(n.getCreated()), text(n)))
                        .toList());
    }

    /** What a note says, and how it was taken where that is worth knowing. */
    private static String text(Note note) {
        String taken = NoteMark.taken(note);
        return Texts.of(NoteMark.text(note)) + (taken.isEmpty() ? "" : " [" + taken + "]");
    }

    public boolean isRemoved() {
        return CueStatus.REMOVED.getLiteral().equals(status);
    }

    /**
     * Where a cue lies: labels of the first frame and of the first frame after it, the length, feet+frames from the reel's
     * picture start, samples from timecode zero, and the part of the reel it covers, 0 to 1.
     */
    public record CueTime(
            String start,
            String end,
            String length,
            String startFeet,
            String endFeet,
            long startSample,
            long endSample,
            double startFraction,
            double endFraction) {
        static CueTime of(TimeRange range, ReelTimes times) {
            return new CueTime(
                    times.timecode(range.start()),
                    times.timecode(range.end()),
                    times.length(range),
                    times.feet(range.start()),
                    times.feet(range.end()),
                    times.sample(range.start()),
                    times.sample(range.end()),
                    times.fraction(range.start()),
                    times.fraction(range.end()));
        }
    }
}
