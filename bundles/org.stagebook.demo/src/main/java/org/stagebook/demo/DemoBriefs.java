package org.stagebook.demo;

import java.util.List;
import org.stagebook.brief.creative.BriefSection;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Briefed;
import org.stagebook.model.StagebookPackage.Literals;

/** The creative brief of the demo. What must be heard in reel 2 was never said, so that an empty section can be seen. */
final class DemoBriefs {

    private final EditingSession session;
    private final DemoModel model;

    DemoBriefs(EditingSession session) {
        this.session = session;
        this.model = new DemoModel(session.production());
    }

    void fill() {
        addFilm();
        addReels();
        addScenes();
    }

    private void addFilm() {
        Briefed film = model.production();
        write(film, BriefSection.EMOTIONAL_TARGET, """
                Company, then its loss. The lens keeps the man company until nobody in the audience notices it; when it \
                stops, they shall feel that somebody has left the room.""");
        write(film, BriefSection.REFERENCES, """
                The hum of a ship at night from the berth, not from the deck. No horror: nothing in the house means harm.""");
        write(
                film,
                BriefSection.MUST_BE_HEARD,
                "The lens (DSN101), the door that cuts the sea off (FX103), the missing tooth (DSN202).");
        write(film, BriefSection.MAY_GIVE_WAY, "Foley under music, every gull, the second layer of rain.");
        ask(film, "Does the lens run through the reel change at the end of reel 1?", DemoPeople.MIXER, "");
    }

    private void addReels() {
        Briefed one = model.reel(1);
        write(
                one,
                BriefSection.EMOTIONAL_TARGET,
                "From open to shut: each door takes something away that we only then notice.");
        write(one, BriefSection.REFERENCES, "Temp mix 1 for the door; not for the wind, which was a library storm.");
        write(one, BriefSection.MUST_BE_HEARD, "DX101 from the boat, even where the wind would win.");
        write(one, BriefSection.MAY_GIVE_WAY, "The radio (FX104) once GRP101 has been understood.");
        Briefed two = model.reel(2);
        write(
                two,
                BriefSection.EMOTIONAL_TARGET,
                "Too much, then almost nothing. Loud happens once, at the fog signal.");
        write(two, BriefSection.REFERENCES, "The kitchen of reel 1, without the lens.");
        write(
                two,
                BriefSection.MAY_GIVE_WAY,
                "Rain, rope and rigging: two of three layers may go as soon as the skipper shouts.");
        ask(
                two,
                "Is the fog signal a note or air? DSN201 has both.",
                DemoPeople.DESIGNER,
                "Air; the note was the temp.");
    }

    private void addScenes() {
        write(model.scene(1, "1"), BriefSection.MUST_BE_HEARD, "DX101, and the boat going (FX102) until the door.");
        write(model.scene(1, "1"), BriefSection.MAY_GIVE_WAY, "The gulls were cut already; nothing else.");
        write(model.scene(1, "2"), BriefSection.MUST_BE_HEARD, "DSN101, first alone.");
        write(model.scene(2, "4"), BriefSection.MAY_GIVE_WAY, "Thunder (FX201) if the rope needs the place.");
        write(model.scene(2, "6"), BriefSection.MUST_BE_HEARD, "DSN202: nothing, for as long as it takes.");
        ask(model.scene(2, "6"), "How long can the room stay without any sound at all?", DemoPeople.MIXER, "");
    }

    private void write(Briefed briefed, BriefSection section, String text) {
        session.run(SetFeature.of(briefed, section.feature().orElseThrow(), text));
    }

    private void ask(Briefed briefed, String question, String askedBy, String answer) {
        session.run(new AddObjects(
                briefed,
                Literals.BRIEFED__BRIEF_QUESTIONS,
                List.of(NewObject.of(Literals.QUESTION)
                        .with(Literals.QUESTION__TEXT, question)
                        .with(Literals.QUESTION__ASKED_BY, askedBy)
                        .with(Literals.QUESTION__ANSWER, answer))));
    }
}
