package org.stagebook.ui.parts.pages.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.Room;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;

/** What is typed into the cells of a table of objects, what it would mean, and what comes of it. */
class FeatureEntriesTest {

    private final EditingSession session = session();
    private final Room room =
            session.production().getFacilities().getFirst().getRooms().getFirst();
    private final ObjectTable<Room> table = table();

    @Test
    void textIsTakenStrippedAndClearedByNothing() {
        assertThat(table.commit(0, 0, " Stage 2 ")).isTrue();
        assertThat(room.getName()).isEqualTo("Stage 2");
        assertThat(table.commit(0, 0, "")).isTrue();
        assertThat(room.getName()).isNull();
    }

    @Test
    void theSameAgainIsNoStep() {
        assertThat(table.commit(0, 0, "Stage A")).isTrue();
        assertThat(session.canUndo()).isTrue();
        session.undo();
        assertThat(session.production().getFacilities())
                .as("the step before was the facility")
                .isEmpty();
    }

    @Test
    void aFewLettersMeanAChoiceAndOthersAreRefused() {
        EntryHint hint = table.read(0, 1, "th");
        assertThat(hint.accepted()).isTrue();
        assertThat(hint.choices()).extracting(Choice::text).containsExactly("theatrical");
        assertThat(hint.chosen()).isZero();
        assertThat(table.commit(0, 1, "th")).isTrue();
        assertThat(room.getEnvironment()).isEqualTo(ListeningEnvironment.THEATRICAL);
        assertThat(table.read(0, 1, "outside").accepted()).isFalse();
        assertThat(table.commit(0, 1, "outside")).isFalse();
        assertThat(room.getEnvironment()).isEqualTo(ListeningEnvironment.THEATRICAL);
    }

    @Test
    void listsAreTypedWithCommas() {
        assertThat(table.commit(0, 2, "5.1, ,7.1 ,Stereo")).isTrue();
        assertThat(room.getLayouts()).containsExactly("5.1", "7.1", "Stereo");
        assertThat(table.textOf(0, 2)).isEqualTo("5.1, 7.1, Stereo");
    }

    @Test
    void yesAndNo() {
        assertThat(table.commit(0, 3, "y")).isTrue();
        assertThat(room.isRenderer()).isTrue();
        assertThat(table.textOf(0, 3)).isEqualTo("yes");
    }

    @Test
    void daysAreThoseOfTheCalendar() {
        assertThat(table.commit(0, 4, "2026-2-3")).isTrue();
        assertThat(room.getBookedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
        for (String none : List.of("soon", "2026-02-30", "2026-13-01", "2026-00-01")) {
            assertThat(table.commit(0, 4, none)).as(none).isFalse();
        }
        assertThat(room.getBookedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void aRowThatIsGoneTakesNothing() {
        assertThat(table.commit(7, 0, "x")).isFalse();
        assertThat(table.at(7)).isEmpty();
    }

    private ObjectTable<Room> table() {
        FeatureEntries entries = new FeatureEntries(session);
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(column("name"), entries.<Room>text(Literals.ROOM__NAME)),
                        ObjectColumn.written(
                                column("for"),
                                entries.<Room>choice(Literals.ROOM__ENVIRONMENT, ListeningEnvironment.values())),
                        ObjectColumn.written(column("plays"), entries.<Room>list(Literals.ROOM__LAYOUTS)),
                        ObjectColumn.written(column("renderer"), entries.<Room>flag(Literals.ROOM__RENDERER)),
                        ObjectColumn.written(column("booked"), entries.<Room>day(Literals.ROOM__BOOKED_ON))),
                () -> session.production().getFacilities().getFirst().getRooms());
    }

    private static GridColumn column(String id) {
        return new GridColumn(id, id, 80, Style.TEXT, false);
    }

    private static EditingSession session() {
        EditingSession session = ProductionBuilder.production("The Harbour").session();
        session.run(new AddObjects(
                session.production(),
                Literals.PRODUCTION__FACILITIES,
                List.of(NewObject.of(Literals.FACILITY)
                        .withPart(
                                Literals.FACILITY__ROOMS,
                                NewObject.of(Literals.ROOM).with(Literals.ROOM__NAME, "Stage A")))));
        return session;
    }
}
