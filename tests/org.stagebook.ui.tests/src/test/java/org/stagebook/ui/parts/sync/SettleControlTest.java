package org.stagebook.ui.parts.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.ConflictKind;
import org.stagebook.model.Cue;
import org.stagebook.model.MergeConflict;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.sync.presenter.ConflictRows;
import org.stagebook.ui.parts.sync.presenter.OpenConflicts;
import org.stagebook.ui.theme.Appearance;

/** Two people changed the same things: both sides stand beside each other and are settled one by one. */
class SettleControlTest {

    private final Pictures pictures = new Pictures();
    private final ConflictRows rows = new ConflictRows();
    private final List<MergeConflict> looked = new ArrayList<>();
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("FX1", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("FX2", "FX", "01:00:20:00", "01:00:22:00"))
            .session();
    private final OpenConflicts conflicts = new OpenConflicts(session);
    private SettleControl control;

    @BeforeEach
    void twoConflicts() {
        conflict("FX1", "Gull, nearer", "Gull, far off");
        conflict("FX2", "Hatch, iron", "Hatch, wood");
    }

    @AfterEach
    void close() {
        pictures.close();
        session.close();
    }

    @Test
    void aButtonTakesASideAndTheNextConflictIsShown() {
        open(Appearance.DARK);
        assertThat(pictures.robot.find(Label.class, "settle.before").getText()).isEqualTo("Before both: \"Cue FX1\"");
        pictures.robot.push(pictures.robot.find(Button.class, "settle.take.1"));
        assertThat(cue("FX1").getDescription()).isEqualTo("Gull, far off");
        assertThat(rows.rowCount()).isEqualTo(1);
        assertThat(pictures.robot.find(Label.class, "settle.what.0").getText()).isEqualTo("\"Hatch, iron\"");
        session.undo();
        assertThat(conflicts.all())
                .as("settling is taken back like anything else")
                .hasSize(2);
    }

    @Test
    void keysSettleWithoutTheMouse() {
        open(Appearance.DARK);
        Grid grid = pictures.robot.find(Grid.class, "settle.grid");
        pictures.robot.focus(grid.cells());
        pictures.robot.type("1");
        assertThat(cue("FX1").getDescription()).isEqualTo("Gull, nearer");
        pictures.robot.type("0");
        assertThat(cue("FX2").getDescription()).isEqualTo("Cue FX2");
        assertThat(conflicts.all()).isEmpty();
        assertThat(pictures.robot.find(Label.class, "empty.title").getText()).isEqualTo("Nothing to settle");
    }

    @Test
    void whatCannotBeSettledSoIsSaidInPlace() {
        session.run(
                "Remove cue",
                production -> production.getReels().getFirst().getCues().removeFirst());
        open(Appearance.DARK);
        pictures.robot.push(pictures.robot.find(Button.class, "settle.take.0"));
        assertThat(pictures.robot.find(Label.class, "settle.refusal").getText()).contains("no longer there");
        assertThat(conflicts.all()).hasSize(2);
        pictures.robot.push(pictures.robot.find(Button.class, "settle.keep"));
        assertThat(conflicts.all()).hasSize(1);
    }

    @Test
    void walkingShowsTheCueThatIsMeant() {
        open(Appearance.DARK);
        pictures.robot.focus(pictures.robot.find(Grid.class, "settle.grid").cells());
        pictures.robot.press(SWT.ARROW_DOWN);
        assertThat(looked).hasSize(1);
        assertThat(conflicts.subject(looked.getFirst())).contains(cue("FX2"));
        assertThat(OpenConflicts.badge(2)).isEqualTo("2 to be settled");
        assertThat(OpenConflicts.badge(0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void pictures(Appearance appearance) {
        open(appearance);
        pictures.take(pictures.shell, "settle", appearance);
        rows.clear();
        control.refresh();
        pictures.take(pictures.shell, "settle-empty", appearance);
    }

    private void open(Appearance appearance) {
        rows.show(session.production());
        SettleControl.Does does = new SettleControl.Does(looked::add, this::settle);
        control = new SettleControl(pictures.shell, rows, does, pictures.look(appearance));
        pictures.open(1000, 260);
    }

    private Optional<String> settle(MergeConflict conflict, Optional<Integer> side) {
        Optional<String> problem = conflicts.settle(conflict, side);
        pictures.shell.getDisplay().asyncExec(() -> {
            rows.show(session.production());
            control.refresh();
        });
        return problem;
    }

    private void conflict(String number, String one, String other) {
        NewObject conflict = NewObject.of(Literals.MERGE_CONFLICT)
                .with(Literals.MERGE_CONFLICT__KIND, ConflictKind.VALUE)
                .with(Literals.MERGE_CONFLICT__OBJECT, cue(number).getId())
                .with(Literals.MERGE_CONFLICT__FEATURE, "description")
                .with(Literals.MERGE_CONFLICT__SUBJECT, "Cue " + number + " in R1: description")
                .with(Literals.MERGE_CONFLICT__BEFORE, "\"Cue " + number + "\"")
                .withPart(Literals.MERGE_CONFLICT__SIDES, side("Supervising sound editor", one))
                .withPart(Literals.MERGE_CONFLICT__SIDES, side("Re-recording mixer", other));
        session.run(new AddObjects(
                session.production().getReels().getFirst(), Literals.MERGEABLE__CONFLICTS, List.of(conflict)));
    }

    private static NewObject side(String by, String value) {
        return NewObject.of(Literals.CONFLICT_SIDE)
                .with(Literals.CONFLICT_SIDE__BY, by)
                .with(Literals.CONFLICT_SIDE__AT, Instant.parse("2026-01-05T10:00:00Z"))
                .with(Literals.CONFLICT_SIDE__TEXT, "\"" + value + "\"")
                .with(Literals.CONFLICT_SIDE__VALUE, value);
    }

    private Cue cue(String number) {
        return session.production().getReels().getFirst().getCues().stream()
                .filter(cue -> number.equals(cue.getNumber()))
                .findFirst()
                .orElseThrow();
    }
}
