package org.stagebook.ui.parts.spotting.presenter;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Person;
import org.stagebook.model.Reel;
import org.stagebook.spotting.entry.TimeEntry;
import org.stagebook.spotting.origin.OriginFinding;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ModelText;

/**
 * The words and times of a cue as its row says them, with nothing unset left to trip over.
 *
 * @param format the production's timecode
 * @param gauge the film feet are counted in
 */
public record CueText(TimecodeFormat format, FilmGauge gauge) {

    private static final TimeRange NOWHERE = new TimeRange(Position.ZERO, Position.ZERO);

    /** What stands in the column; what is typed there is read back by {@link CellInput}. */
    public String of(Cue cue, CueColumn column) {
        return switch (column) {
            case REEL -> reel(cue).map(reel -> "R" + reel.getNumber()).orElse("");
            case NUMBER -> orEmpty(cue.getNumber());
            case IN -> format.format(range(cue).start());
            case OUT -> format.format(range(cue).end());
            case LENGTH -> entry(cue).lengthText(range(cue).duration());
            case CATEGORY -> category(cue).map(CueText::code).orElse("");
            case DESCRIPTION -> orEmpty(cue.getDescription());
            case CHARACTER -> orEmpty(cue.getCharacter());
            case LINE -> orEmpty(cue.getLine());
            case INTENT -> orEmpty(cue.getIntent());
            case ORIGIN -> word(cue.getOrigin());
            case PRIORITY -> word(cue.getPriority());
            case STATUS -> word(cue.getStatus());
            case ASSIGNEE -> assignee(cue).map(CueText::name).orElse("");
            case NOTES ->
                cue.getNotes().isEmpty() ? "" : Integer.toString(cue.getNotes().size());
            case SCENE -> CueScene.of(cue).map(CueScene::name).orElse("");
            case REFERENCE -> orEmpty(cue.getReference());
            case TAGS -> String.join(", ", cue.getTags());
            case EVIDENCE -> OriginFinding.of(cue).inWords();
            case MUSIC_AND_EFFECTS ->
                cue.getMusicAndEffects() == MusicAndEffects.UNDECIDED
                        ? ""
                        : cue.getMusicAndEffects().getLiteral();
            case REMOVAL_REASON -> orEmpty(cue.getRemovalReason());
            case REMOVAL_ASKED_BY -> orEmpty(cue.getRemovalAskedBy());
            case REMOVED_AT -> cue.getRemovedAt() == null ? "" : ModelText.of(cue.getRemovedAt());
            case ACTOR, ADR_STATE, REASON, MINUTES, MARKS, VERSIONS, TV_LINE, AIRLINE_LINE -> AdrText.of(cue, column);
        };
    }

    /** The cue's range; nothing at timecode zero where none is set. */
    public static TimeRange range(Cue cue) {
        return Optional.ofNullable(cue.getRange()).orElse(NOWHERE);
    }

    public static Optional<Category> category(Cue cue) {
        return Optional.ofNullable(cue.getCategory());
    }

    public static Optional<Person> assignee(Cue cue) {
        return Optional.ofNullable(cue.getAssignee());
    }

    public static Optional<Reel> reel(Cue cue) {
        return Optional.ofNullable(cue.getReel());
    }

    /** How times are typed into this cue's row: film counts begin with its reel. */
    public TimeEntry entry(Cue cue) {
        Position filmZero = reel(cue).map(Reel::getStart).orElse(Position.ZERO);
        return new TimeEntry(format, gauge, filmZero);
    }

    public static String code(Category category) {
        return orEmpty(category.getCode());
    }

    /** The person's name, or the first role where no name is known. */
    public static String name(Person person) {
        String name = orEmpty(person.getName());
        return name.isEmpty() && !person.getRoles().isEmpty()
                ? person.getRoles().get(0)
                : name;
    }

    /** A literal as people write it: {@code IN_PROGRESS} is "in progress". */
    public static String word(Enumerator literal) {
        return literal.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
