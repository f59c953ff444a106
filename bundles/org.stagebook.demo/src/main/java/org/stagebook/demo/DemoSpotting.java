package org.stagebook.demo;

import java.time.LocalDate;
import java.util.List;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddCues;
import org.stagebook.edit.change.AddNote;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.edit.change.SetLastFrameOfAction;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;

/** Fills the demo with its people, decisions, reels, scenes and cues. */
final class DemoSpotting {

    private final EditingSession session;
    private final DemoModel model;

    DemoSpotting(EditingSession session) {
        this.session = session;
        this.model = new DemoModel(session.production());
    }

    void fill() {
        addPeople();
        addDecisions();
        fillReel(1, "01:00:21:23", DemoReelOne.scenes(), DemoReelOne.cues());
        fillReel(2, "02:00:19:23", DemoReelTwo.scenes(), DemoReelTwo.cues());
    }

    private void addPeople() {
        List<NewObject> people = DemoPeople.ALL.stream()
                .map(role -> NewObject.of(Literals.PERSON)
                        .with(Literals.PERSON__NAME, role)
                        .with(Literals.PERSON__ROLES, List.of(role)))
                .toList();
        session.run(new AddObjects(model.production(), Literals.PRODUCTION__PEOPLE, people));
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__FACILITIES,
                List.of(
                        facility("Editorial", "Cutting room 1", "Cutting room 2", "Design room"),
                        facility("Foley and ADR", "Foley stage", "ADR booth"),
                        facility("Mix", "Stage A"))));
    }

    private static NewObject facility(String name, String... rooms) {
        NewObject facility = NewObject.of(Literals.FACILITY).with(Literals.FACILITY__NAME, name);
        for (String room : rooms) {
            facility.withPart(
                    Literals.FACILITY__ROOMS, NewObject.of(Literals.ROOM).with(Literals.ROOM__NAME, room));
        }
        return facility;
    }

    private void addDecisions() {
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__FORMAT_DECISIONS,
                List.of(
                        decision("Frame rate", "23.976 throughout, non-drop", DemoPeople.POST_SUPERVISOR, "2026-01-12"),
                        decision("Sample format", "48 kHz, 24 bit, Broadcast Wave", DemoPeople.MIXER, "2026-01-12"),
                        decision(
                                "Stem order",
                                "L C R Ls Rs LFE, one polyphonic file each",
                                DemoPeople.MIXER,
                                "2026-01-19"),
                        decision(
                                "Leader",
                                "Academy leader with 2-pop, tail pop 2 s after LFOA; removed for the platform master",
                                DemoPeople.POST_SUPERVISOR,
                                "2026-01-19"))));
    }

    private NewObject decision(String subject, String decision, String by, String on) {
        return NewObject.of(Literals.FORMAT_DECISION)
                .with(Literals.FORMAT_DECISION__SUBJECT, subject)
                .with(Literals.FORMAT_DECISION__DECISION, decision)
                .with(Literals.FORMAT_DECISION__DECIDED_BY, model.person(by))
                .with(Literals.FORMAT_DECISION__DECIDED_ON, LocalDate.parse(on));
    }

    private void fillReel(int number, String lastFrame, List<DemoScene> scenes, List<DemoCue> cues) {
        Reel reel = model.reel(number);
        session.run(new SetLastFrameOfAction(reel, model.at(lastFrame)));
        session.run(new AddObjects(
                reel,
                Literals.REEL__PICTURE_CUTS,
                List.of(
                        cut("Cut 3", "2026-01-26", "Spotted against this cut"),
                        cut("Locked", "2026-02-06", "12 frames out of the last scene"))));
        session.run(new AddObjects(
                reel, Literals.REEL__SCENES, scenes.stream().map(this::scene).toList()));
        session.run(new AddCues(reel, cues.stream().map(this::newCue).toList()));
        cues.forEach(this::addThread);
    }

    private static NewObject cut(String label, String date, String remark) {
        return NewObject.of(Literals.PICTURE_CUT)
                .with(Literals.PICTURE_CUT__LABEL, label)
                .with(Literals.PICTURE_CUT__DATE, LocalDate.parse(date))
                .with(Literals.PICTURE_CUT__REMARK, remark);
    }

    private NewObject scene(DemoScene scene) {
        return NewObject.of(Literals.SCENE)
                .with(Literals.SCENE__NUMBER, scene.number())
                .with(Literals.SCENE__TITLE, scene.title())
                .with(Literals.SCENE__RANGE, model.range(scene.start(), scene.end()))
                .with(Literals.SCENE__DESCRIPTION, scene.description());
    }

    private NewCue newCue(DemoCue cue) {
        NewCue wanted = NewCue.at(model.range(cue.start(), cue.end()))
                .number(cue.number())
                .category(model.category(cue.category()))
                .description(cue.words().description())
                .spoken(cue.words().character(), cue.words().line())
                .intent(cue.words().intent())
                .reference(cue.words().reference())
                .priority(cue.state().priority())
                .origin(cue.state().origin());
        if (cue.state().status() != CueStatus.REMOVED) {
            wanted.status(cue.state().status());
        }
        return cue.state().assignee().isEmpty()
                ? wanted
                : wanted.assignee(model.person(cue.state().assignee()));
    }

    private void addThread(DemoCue wanted) {
        Cue cue = model.cue(wanted.number());
        wanted.notes().forEach(note -> session.run(new AddNote(cue, note.author(), note.created(), note.text())));
        if (wanted.state().status() == CueStatus.REMOVED) {
            session.run(new RemoveCuesWithReason(List.of(cue), wanted.state().removalReason()));
        }
    }
}
