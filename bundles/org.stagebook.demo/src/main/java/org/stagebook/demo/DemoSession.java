package org.stagebook.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.AdrState;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Identified;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Note;
import org.stagebook.model.Scene;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * What the spotting session of the demo said beyond its cues: what the scenes shall make people feel, the cast and its ADR, who
 * asked for removals, what foreign versions get, and where notes went.
 */
final class DemoSession {

    private final EditingSession session;
    private final DemoModel model;

    DemoSession(EditingSession session) {
        this.session = session;
        this.model = new DemoModel(session.production());
    }

    void fill() {
        addIntents();
        addCast();
        addAdr();
        addRemovals();
        addMusicAndEffects();
        addThreads();
    }

    private void addIntents() {
        intent(1, "1", "Left behind, and half glad of it. After the door the audience shall miss the sea.", "");
        intent(
                1,
                "2",
                "Shelter. The lens is company; nobody must notice yet that it is the only one.",
                "A chapel at night");
        intent(1, "3", "Something in the house breathes. Unease without a reason to point at.", "");
        intent(2, "4", "No time to think: too much to hear, and the one thing he listens for is under it.", "");
        intent(2, "5", "Relief that is too quiet. The audience leans in.", "The kitchen of reel 1, without the lens");
        intent(2, "6", "The sound that does not come is the loudest in the film.", "DSN101");
    }

    private void intent(int reel, String number, String intent, String reference) {
        Scene scene = model.scene(reel, number);
        set(scene, Literals.BRIEFED__INTENT, intent);
        if (!reference.isEmpty()) {
            set(scene, Literals.BRIEFED__REFERENCE, reference);
        }
    }

    private void addCast() {
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__CAST,
                List.of(
                        member("KEEPER", "Lead actor", "1")
                                .with(
                                        Literals.CAST_MEMBER__REMARK,
                                        "Mornings only until 6 March; no shouting after noon"),
                        member("SKIPPER", "Supporting actor", "2")
                                .with(Literals.CAST_MEMBER__REMARK, "By line from another studio"),
                        member("BOAT CREW", "Loop group of four", "3").with(Literals.CAST_MEMBER__LOOP_GROUP, true))));
    }

    private static NewObject member(String character, String actor, String number) {
        return NewObject.of(Literals.CAST_MEMBER)
                .with(Literals.CAST_MEMBER__CHARACTER, character)
                .with(Literals.CAST_MEMBER__ACTOR, actor)
                .with(Literals.CAST_MEMBER__NUMBER, number);
    }

    private void addAdr() {
        adr(
                "ADR101",
                details(AdrState.TO_RECORD, "boat engine")
                        .with(Literals.ADR_DETAILS__BUDGET_MINUTES, 10.0)
                        .with(Literals.ADR_DETAILS__OPTIONAL, true));
        adr(
                "ADR201",
                details(AdrState.RECORDED, "wind machine")
                        .with(Literals.ADR_DETAILS__RECORDED_ON, LocalDate.parse("2026-02-19"))
                        .with(Literals.ADR_DETAILS__VERSIONS, List.of("TV"))
                        .withPart(
                                Literals.ADR_DETAILS__ALTERNATES,
                                NewObject.of(Literals.ALTERNATE_LINE)
                                        .with(Literals.ALTERNATE_LINE__VERSION, "TV")
                                        .with(Literals.ALTERNATE_LINE__LINE, "Keep her off! For pity's sake!")));
        adr("GRP101", details(AdrState.TO_BE_WRITTEN, "never shot").with(Literals.ADR_DETAILS__AD_LIB, true));
        adr("GRP201", details(AdrState.TO_RECORD, "never shot").with(Literals.ADR_DETAILS__EFFORT, true));
        set(model.cue("GRP101"), Literals.CUE__CHARACTER, "BOAT CREW");
        set(model.cue("GRP201"), Literals.CUE__CHARACTER, "BOAT CREW");
    }

    private static NewObject details(AdrState state, String reason) {
        return NewObject.of(Literals.ADR_DETAILS)
                .with(Literals.ADR_DETAILS__STATE, state)
                .with(Literals.ADR_DETAILS__REASON, reason);
    }

    private void adr(String cue, NewObject details) {
        session.run(new AddObjects(model.cue(cue), Literals.CUE__ADR, List.of(details)));
    }

    private void addRemovals() {
        removal("FX101", DemoPeople.DIRECTOR, "2026-02-09T15:24:00Z", CueStatus.EDITED);
        removal("DX201", DemoPeople.SUPERVISOR, "2026-02-19T16:55:00Z", CueStatus.IN_PROGRESS);
        removal("SRC201", DemoPeople.POST_SUPERVISOR, "2026-02-17T08:30:00Z", CueStatus.SPOTTED);
        set(model.cue("FX101"), Literals.CUE__MUSIC_AND_EFFECTS, MusicAndEffects.INCLUDED);
    }

    private void removal(String cue, String askedBy, String at, CueStatus before) {
        set(model.cue(cue), Literals.CUE__REMOVAL_ASKED_BY, askedBy);
        set(model.cue(cue), Literals.CUE__REMOVED_AT, Instant.parse(at));
        set(model.cue(cue), Literals.CUE__STATUS_BEFORE_REMOVAL, before);
    }

    private void addMusicAndEffects() {
        set(model.cue("GRP101"), Literals.CUE__MUSIC_AND_EFFECTS, MusicAndEffects.OPTIONAL);
        set(model.cue("GRP201"), Literals.CUE__MUSIC_AND_EFFECTS, MusicAndEffects.OPTIONAL);
        set(model.cue("FX203"), Literals.CUE__MUSIC_AND_EFFECTS, MusicAndEffects.OPTIONAL);
        set(model.cue("SRC101"), Literals.CUE__MUSIC_AND_EFFECTS, MusicAndEffects.EXCLUDED);
        List.of("FX102", "FX103", "FOL101", "FX202", "DSN101", "DSN201")
                .forEach(cue -> set(model.cue(cue), Literals.CUE__MUSIC_AND_EFFECTS, MusicAndEffects.INCLUDED));
        addTreatments();
    }

    private void addTreatments() {
        session.run(new AddObjects(
                model.reel(1),
                Literals.REEL__TREATMENTS,
                List.of(
                        treatment("distance", "SKIPPER", "01:00:09:12", "01:00:11:06")
                                .with(Literals.TREATMENT__DEVICE, "Equaliser and slap of the rock")
                                .with(Literals.TREATMENT__SETTINGS, "High cut 4 kHz, one echo at 120 ms, 9 dB under"),
                        treatment("radio", "BOAT CREW", "01:00:17:08", "01:00:18:12")
                                .with(Literals.TREATMENT__DEVICE, "Loudspeaker, re-recorded")
                                .with(
                                        Literals.TREATMENT__SETTINGS,
                                        "8 cm cone, 300 Hz to 3.4 kHz, mono in the centre"))));
        session.run(new AddObjects(
                model.reel(2),
                Literals.REEL__TREATMENTS,
                List.of(treatment("reverb", "SKIPPER", "02:00:14:16", "02:00:16:00")
                        .with(Literals.TREATMENT__DEVICE, "Convolution reverb of the console")
                        .with(
                                Literals.TREATMENT__SETTINGS,
                                "Small tiled kitchen, 0.4 s, 14 dB under, centre and sides"))));
    }

    private NewObject treatment(String kind, String subject, String start, String end) {
        return NewObject.of(Literals.TREATMENT)
                .with(Literals.TREATMENT__KIND, kind)
                .with(Literals.TREATMENT__SUBJECT, subject)
                .with(Literals.TREATMENT__RANGE, model.range(start, end));
    }

    private void addThreads() {
        Note engine = note("DX101", 0);
        reply(engine, DemoPeople.MIXER, "2026-02-12T11:10:00Z", "Then I keep the boom and dip FX102 under the line.");
        set(engine, Literals.NOTE__DEPARTMENT, "Effects");
        session.run(new AddObjects(
                engine,
                Literals.NOTE__PASSES,
                List.of(NewObject.of(Literals.NOTE_PASS)
                        .with(Literals.NOTE_PASS__FROM_DEPARTMENT, "Dialogue")
                        .with(Literals.NOTE_PASS__TO_DEPARTMENT, "Effects")
                        .with(Literals.NOTE_PASS__BY, DemoPeople.SUPERVISOR)
                        .with(Literals.NOTE_PASS__AT, Instant.parse("2026-02-12T11:20:00Z"))
                        .with(Literals.NOTE_PASS__REASON, "Slip FX102 2 frames earlier, then nobody asks again."))));
        Note tooth = note("DSN101", 0);
        session.run(new AddObjects(
                tooth,
                Literals.NOTE__WISH,
                List.of(NewObject.of(Literals.LEVEL_WISH)
                        .with(Literals.LEVEL_WISH__LEAST_DB, 0.5)
                        .with(Literals.LEVEL_WISH__MOST_DB, 2.0)
                        .with(Literals.LEVEL_WISH__ASKED_BY, DemoPeople.DIRECTOR))));
        set(tooth, Literals.NOTE__SETTLED_AT, Instant.parse("2026-02-18T10:00:00Z"));
        set(tooth, Literals.NOTE__SETTLED_BY, DemoPeople.DIRECTOR);
    }

    private Note note(String cue, int index) {
        return model.cue(cue).getNotes().get(index);
    }

    private void reply(Note note, String author, String created, String text) {
        session.run(new AddObjects(
                note,
                Literals.NOTE__REPLIES,
                List.of(NewObject.of(Literals.REPLY)
                        .with(Literals.REPLY__AUTHOR, author)
                        .with(Literals.REPLY__CREATED, Instant.parse(created))
                        .with(Literals.REPLY__TEXT, text))));
    }

    private void set(Identified object, EStructuralFeature feature, Object value) {
        session.run(SetFeature.of(object, feature, value));
    }
}
