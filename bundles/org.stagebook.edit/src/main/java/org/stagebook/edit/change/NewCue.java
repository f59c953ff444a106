package org.stagebook.edit.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.CastMember;
import org.stagebook.model.Category;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Origin;
import org.stagebook.model.Person;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.TimeRange;

/** A cue to be added; what is not said stays open. An empty text counts as not said. */
public final class NewCue {
    private final NewObject values = NewObject.of(Literals.CUE);
    private Optional<NewObject> speaker = Optional.empty();

    private NewCue() {}

    /** A cue that sounds from the start up to, but not including, the end of a range. */
    public static NewCue at(TimeRange range) {
        NewCue cue = new NewCue();
        cue.values.with(Literals.CUE__RANGE, range);
        return cue;
    }

    /** Cue number, such as "1M3". */
    public NewCue number(String number) {
        values.with(Literals.CUE__NUMBER, number);
        return this;
    }

    /** What kind of sound it is. */
    public NewCue category(Category category) {
        values.with(Literals.CUE__CATEGORY, category);
        return this;
    }

    /** What is to be heard. */
    public NewCue description(String description) {
        values.with(Literals.CUE__DESCRIPTION, description);
        return this;
    }

    /** Who speaks and the words, for ADR and group. */
    public NewCue spoken(String character, String line) {
        values.with(Literals.CUE__CHARACTER, character).with(Literals.CUE__LINE, line);
        return this;
    }

    /** What it is there for. */
    public NewCue intent(String intent) {
        values.with(Literals.CUE__INTENT, intent);
        return this;
    }

    /** What it shall be like. */
    public NewCue reference(String reference) {
        values.with(Literals.CUE__REFERENCE, reference);
        return this;
    }

    /** How much it matters. */
    public NewCue priority(Priority priority) {
        values.with(Literals.CUE__PRIORITY, priority);
        return this;
    }

    /** Where the sound comes from. */
    public NewCue origin(Origin origin) {
        values.with(Literals.CUE__ORIGIN, origin);
        return this;
    }

    /** How far it has come. */
    public NewCue status(CueStatus status) {
        values.with(Literals.CUE__STATUS, status);
        return this;
    }

    /** Who does it. */
    public NewCue assignee(Person assignee) {
        values.with(Literals.CUE__ASSIGNEE, assignee);
        return this;
    }

    /** What is said of it that has no field, as {@code NAME=VALUE} or {@code NAME}. */
    public NewCue tags(List<String> tags) {
        values.with(Literals.CUE__TAGS, List.copyOf(tags));
        return this;
    }

    /** What has to be known to record it, described as {@code AdrDetails}. */
    public NewCue adr(NewObject details) {
        values.withPart(Literals.CUE__ADR, details);
        return this;
    }

    /**
     * Who plays the character, and the character's number; a character the cast does not know yet joins it with the cue.
     *
     * @param actor may be empty
     * @param number may be empty
     */
    public NewCue played(String actor, String number) {
        speaker = Optional.of(NewObject.of(Literals.CAST_MEMBER)
                .with(Literals.CAST_MEMBER__ACTOR, actor)
                .with(Literals.CAST_MEMBER__NUMBER, number));
        return this;
    }

    /** A first remark, without an author. */
    public NewCue note(Instant created, String text) {
        values.withPart(
                Literals.CUE__NOTES,
                NewObject.of(Literals.NOTE)
                        .with(Literals.NOTE__CREATED, created)
                        .with(Literals.NOTE__TEXT, text));
        return this;
    }

    /** Clips that carry it out. */
    public NewCue clips(List<Clip> clips) {
        values.with(Literals.CUE__CLIPS, List.copyOf(clips));
        return this;
    }

    /** Makes the cue and adds it to a reel; within a session's run only. */
    public Cue addTo(Reel reel) {
        Cue cue = (Cue) values.create();
        reel.getCues().add(cue);
        speaker.ifPresent(description -> join(cue, description));
        return cue;
    }

    /** Joins the cast; where it says somebody else plays the character, the cue keeps what was said of it as tags. */
    private static void join(Cue cue, NewObject description) {
        boolean named = cue.getCharacter() != null && !cue.getCharacter().isBlank();
        if (!named || !(cue.getReel().eContainer() instanceof Production production)) {
            return;
        }
        String character = cue.getCharacter().strip();
        CastMember said = (CastMember)
                description.with(Literals.CAST_MEMBER__CHARACTER, character).create();
        Optional<CastMember> known = production.getCast().stream()
                .filter(member -> member.getCharacter() != null
                        && member.getCharacter().strip().equalsIgnoreCase(character))
                .findFirst();
        known.ifPresentOrElse(
                member -> keepWhatDiffers(cue, member, said),
                () -> production.getCast().add(said));
    }

    private static void keepWhatDiffers(Cue cue, CastMember known, CastMember said) {
        if (said.getActor() != null && !said.getActor().equals(known.getActor())) {
            cue.getTags().add("Actor=" + said.getActor());
        }
        if (said.getNumber() != null && !said.getNumber().equals(known.getNumber())) {
            cue.getTags().add("CN=" + said.getNumber());
        }
    }
}
