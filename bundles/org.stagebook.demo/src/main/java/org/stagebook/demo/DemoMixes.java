package org.stagebook.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.Cue;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;

/** What was mixed in the demo, what is to be delivered, and what was signed off. */
final class DemoMixes {

    private static final String TEMP = "Temp mix 1";
    private static final String PREMIX = "Premix 1";
    private static final String FX_PREMIX = "Effects premix";

    private final EditingSession session;
    private final DemoModel model;

    DemoMixes(EditingSession session) {
        this.session = session;
        this.model = new DemoModel(session.production());
    }

    void fill() {
        addPremix();
        addVersions();
        addDeliverables();
        addMeasurement();
        addSignOff();
    }

    private void addPremix() {
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__PREMIXES,
                List.of(NewObject.of(Literals.PREMIX)
                        .with(Literals.PREMIX__NAME, FX_PREMIX)
                        .with(Literals.PREMIX__CATEGORY, model.category("FX"))
                        .with(Literals.PREMIX__FILE, DemoStem.FX.path(1))
                        .with(Literals.PREMIX__LAYOUT, DemoStem.LAYOUT)
                        .with(Literals.PREMIX__CREATED_ON, LocalDate.parse("2026-02-18")))));
    }

    private void addVersions() {
        NewObject temp = version(TEMP, "temp", "2026-02-05T18:30:00Z")
                .with(
                        Literals.MIX_VERSION__PICTURE_CUTS,
                        cuts(reel -> reel.getPictureCuts().getFirst()));
        session.run(new AddObjects(model.production(), Literals.PRODUCTION__MIX_VERSIONS, List.of(temp)));
        NewObject premix = version(PREMIX, "premix", "2026-02-19T19:10:00Z")
                .with(Literals.MIX_VERSION__PARENTS, List.of(model.mixVersion(TEMP)))
                .with(
                        Literals.MIX_VERSION__PICTURE_CUTS,
                        cuts(reel -> reel.getPictureCuts().getLast()))
                .with(Literals.MIX_VERSION__PREMIXES, List.of(model.premix(FX_PREMIX)))
                .withPart(
                        Literals.MIX_VERSION__CHANGES,
                        change(1, "DSN101", "Tooth lowered by a fourth, ring taken out", "kept"))
                .withPart(
                        Literals.MIX_VERSION__CHANGES,
                        change(1, "BG102", "Wind 4 dB down under the line, back up on the door", "kept"))
                .withPart(
                        Literals.MIX_VERSION__CHANGES,
                        change(2, "DSN201", "LFE off the note, left on the air", "to be heard on the stage"));
        session.run(new AddObjects(model.production(), Literals.PRODUCTION__MIX_VERSIONS, List.of(premix)));
    }

    private List<PictureCut> cuts(Function<Reel, PictureCut> choice) {
        return model.production().getReels().stream().map(choice).toList();
    }

    private NewObject version(String label, String stage, String created) {
        return NewObject.of(Literals.MIX_VERSION)
                .with(Literals.MIX_VERSION__LABEL, label)
                .with(Literals.MIX_VERSION__STAGE, stage)
                .with(Literals.MIX_VERSION__AUTHOR, model.person(DemoPeople.MIXER))
                .with(Literals.MIX_VERSION__CREATED, Instant.parse(created));
    }

    private NewObject change(int reel, String cueNumber, String description, String verdict) {
        Cue cue = model.cue(cueNumber);
        return NewObject.of(Literals.MIX_CHANGE)
                .with(Literals.MIX_CHANGE__REEL, model.reel(reel))
                .with(Literals.MIX_CHANGE__RANGE, cue.getRange())
                .with(Literals.MIX_CHANGE__DESCRIPTION, description)
                .with(Literals.MIX_CHANGE__REQUESTED_BY, DemoPeople.DIRECTOR)
                .with(Literals.MIX_CHANGE__VERDICT, verdict)
                .with(Literals.MIX_CHANGE__CUES, List.of(cue));
    }

    private void addDeliverables() {
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__DELIVERABLES,
                List.of(
                        deliverable("5.1 printmaster R1", "5.1", DeliverableStatus.IN_PROGRESS)
                                .with(Literals.DELIVERABLE__REEL, model.reel(1))
                                .with(Literals.DELIVERABLE__MIX_VERSION, model.mixVersion(PREMIX)),
                        deliverable("5.1 printmaster R2", "5.1", DeliverableStatus.PLANNED)
                                .with(Literals.DELIVERABLE__REEL, model.reel(2)),
                        deliverable("5.1 M&E, fully filled", "5.1", DeliverableStatus.PLANNED),
                        deliverable("Stereo Lo/Ro", "Stereo", DeliverableStatus.PLANNED),
                        deliverable("Festival temp", "5.1", DeliverableStatus.DELIVERED)
                                .with(Literals.DELIVERABLE__MIX_VERSION, model.mixVersion(TEMP)))));
    }

    private static NewObject deliverable(String name, String layout, DeliverableStatus status) {
        return NewObject.of(Literals.DELIVERABLE)
                .with(Literals.DELIVERABLE__NAME, name)
                .with(Literals.DELIVERABLE__LAYOUT, layout)
                .with(Literals.DELIVERABLE__STATUS, status)
                .with(Literals.DELIVERABLE__DUE, LocalDate.parse("2026-03-13"));
    }

    /** True by construction: the stems' pops are made at this level. */
    private void addMeasurement() {
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__MEASUREMENTS,
                List.of(NewObject.of(Literals.MEASUREMENT)
                        .with(Literals.MEASUREMENT__QUANTITY, "Level of the 2-pop")
                        .with(Literals.MEASUREMENT__LEVEL, new Level(-20, LevelUnit.DBFS))
                        .with(Literals.MEASUREMENT__METHOD, "1 kHz, one frame, all channels but the LFE")
                        .with(Literals.MEASUREMENT__FILE, DemoStem.DX.path(1))
                        .with(Literals.MEASUREMENT__RANGE, model.range("01:00:06:00", "01:00:06:01"))
                        .with(Literals.MEASUREMENT__MEASURED_AT, Instant.parse("2026-02-19T19:20:00Z")))));
    }

    private void addSignOff() {
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__SIGN_OFFS,
                List.of(NewObject.of(Literals.SIGN_OFF)
                        .with(Literals.SIGN_OFF__SCOPE, "Reel 1 for the festival screening")
                        .with(Literals.SIGN_OFF__REEL, model.reel(1))
                        .with(Literals.SIGN_OFF__MIX_VERSION, model.mixVersion(TEMP))
                        .with(Literals.SIGN_OFF__BY, DemoPeople.DIRECTOR)
                        .with(Literals.SIGN_OFF__ROLE, DemoPeople.DIRECTOR)
                        .with(Literals.SIGN_OFF__AT, Instant.parse("2026-02-05T21:00:00Z"))
                        .with(Literals.SIGN_OFF__CONDITIONS, "Temp only: the generator is not the final one.")
                        .with(Literals.JUDGEMENT__STALE_REASON, "The picture was recut after this sign-off."))));
    }
}
