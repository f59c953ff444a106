package org.stagebook.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;

/** What is to be delivered of the demo, and what was measured. */
final class DemoDeliverables {

    private final EditingSession session;
    private final DemoModel model;

    DemoDeliverables(EditingSession session) {
        this.session = session;
        this.model = new DemoModel(session.production());
    }

    void fill() {
        addDeliverables();
        addMeasurement();
    }

    private void addDeliverables() {
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__DELIVERABLES,
                List.of(
                        deliverable("5.1 printmaster R1", "5.1", DeliverableStatus.IN_PROGRESS)
                                .with(Literals.DELIVERABLE__REEL, model.reel(1)),
                        deliverable("5.1 printmaster R2", "5.1", DeliverableStatus.PLANNED)
                                .with(Literals.DELIVERABLE__REEL, model.reel(2)),
                        deliverable("5.1 M&E, fully filled", "5.1", DeliverableStatus.PLANNED),
                        deliverable("Stereo Lo/Ro", "Stereo", DeliverableStatus.PLANNED),
                        deliverable("Festival temp", "5.1", DeliverableStatus.DELIVERED)
                                .with(Literals.DELIVERABLE__MIX_VERSION, model.mixVersion(DemoVersions.TEMP)))));
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
}
