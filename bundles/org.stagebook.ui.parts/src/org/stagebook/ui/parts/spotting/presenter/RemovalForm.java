package org.stagebook.ui.parts.spotting.presenter;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Removal;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.spotting.removal.MusicAndEffectsHole;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** What is asked and said before cues are taken out of the work. */
public final class RemovalForm {

    private final EditingSession session;
    private final List<Cue> cues;
    private final TimecodeFormat format;

    /** @param cues those to be removed; at least one */
    public RemovalForm(EditingSession session, List<Cue> cues) {
        this.session = session;
        this.cues = List.copyOf(cues);
        Production production = session.production();
        this.format = Optional.ofNullable(production.getTimecodeFormat()).orElse(TimecodeFormat.TC_24);
    }

    /** What shall be removed, as a question. */
    public String question() {
        if (cues.size() > 1) {
            return "Remove " + cues.size() + " cues?";
        }
        Cue cue = cues.getFirst();
        String name = (CueText.orEmpty(cue.getNumber()) + " " + CueText.orEmpty(cue.getDescription())).strip();
        String place = format.format(CueText.range(cue).start());
        return "Remove " + (name.isEmpty() ? "the cue at " + place : name) + "?";
    }

    /** What taking the cues out would leave empty in the M&E, a sentence; nothing if it leaves no hole. */
    public Optional<String> warning() {
        List<MusicAndEffectsHole> holes = MusicAndEffectsHole.leftBy(cues);
        if (holes.isEmpty()) {
            return Optional.empty();
        }
        TimeRange first = holes.getFirst().ranges().getFirst();
        long more = holes.stream().mapToLong(hole -> hole.ranges().size()).sum() - 1;
        return Optional.of("The M&E will have a hole at " + format.format(first.start()) + " to "
                + format.format(first.end())
                + (more == 0 ? "" : more == 1 ? " and one more place" : " and " + more + " more places")
                + ": under the dialogue there is no other such sound.");
    }

    /** Who has asked for removals before, the last first. */
    public List<String> askedBefore() {
        Comparator<Instant> latestFirst =
                Comparator.nullsFirst(Comparator.<Instant>naturalOrder()).reversed();
        return session.production().getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> !CueText.orEmpty(cue.getRemovalAskedBy()).isBlank())
                .sorted(Comparator.comparing(Cue::getRemovedAt, latestFirst))
                .map(Cue::getRemovalAskedBy)
                .distinct()
                .toList();
    }

    /** Removes the cues; they stay on record, struck, with the reason and who asked. */
    public void remove(RemovalAnswer answer) {
        session.run(new RemoveCuesWithReason(
                cues,
                new Removal(
                        answer.reason(),
                        answer.askedBy(),
                        Optional.of(session.clock().instant()),
                        answer.keepForMusicAndEffects())));
    }
}
