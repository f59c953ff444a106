package org.stagebook.ui.parts.agreement.presenter;

import java.util.List;
import java.util.Locale;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.Facility;
import org.stagebook.model.Identified;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.Person;
import org.stagebook.model.Production;
import org.stagebook.model.Room;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.FeatureEntries;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** The rooms and people that the formats are held against, so that what does not fit can be mended beside it. */
public final class StaffTables {

    private final EditingSession session;
    private final FeatureEntries entries;

    public StaffTables(EditingSession session) {
        this.session = session;
        this.entries = new FeatureEntries(session);
    }

    /** All rooms, with what they play. */
    public ObjectTable<Room> rooms() {
        Entry<Room> renderer = entries.flag(Literals.ROOM__RENDERER);
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(
                                column("room", "Room", 112, false), entries.<Room>text(Literals.ROOM__NAME)),
                        ObjectColumn.written(
                                column("environment", "For", 92, false),
                                entries.<Room>choice(Literals.ROOM__ENVIRONMENT, ListeningEnvironment.values())),
                        ObjectColumn.written(
                                column("layouts", "Plays", 112, true), entries.<Room>list(Literals.ROOM__LAYOUTS)),
                        ObjectColumn.written(column("renderer", "Renderer", 72, false), renderer)
                                .showing(room -> "yes".equals(renderer.text().apply(room))
                                        ? GridCell.of("yes")
                                        : GridCell.of("\u2013").in(Tone.QUIET)),
                        ObjectColumn.written(
                                new GridColumn("booked", "Booked on", 92, Style.NUMBER, false),
                                entries.<Room>day(Literals.ROOM__BOOKED_ON))),
                this::allRooms);
    }

    /** Everybody who mixes, with what they are trained for. */
    public ObjectTable<Person> mixers() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(
                                column("name", "Name", 136, false), entries.<Person>text(Literals.PERSON__NAME)),
                        ObjectColumn.written(
                                column("roles", "Roles", 136, true), entries.<Person>list(Literals.PERSON__ROLES)),
                        ObjectColumn.written(
                                column("training", "Trained for", 112, true),
                                entries.<Person>list(Literals.PERSON__TRAINING)),
                        ObjectColumn.written(
                                new GridColumn("engaged", "Engaged on", 92, Style.NUMBER, false),
                                entries.<Person>day(Literals.PERSON__ENGAGED_ON))),
                this::allMixers);
    }

    /** Adds a room, to be typed into; answers its row. */
    public int addRoom() {
        NewObject room = NewObject.of(Literals.ROOM);
        List<Facility> houses = production().getFacilities();
        session.run(
                houses.isEmpty()
                        ? new AddObjects(
                                production(),
                                Literals.PRODUCTION__FACILITIES,
                                List.of(NewObject.of(Literals.FACILITY)
                                        .with(Literals.FACILITY__NAME, "Mix")
                                        .withPart(Literals.FACILITY__ROOMS, room)))
                        : new AddObjects(houses.getLast(), Literals.FACILITY__ROOMS, List.of(room)));
        return allRooms().size() - 1;
    }

    /** Adds a re-recording mixer, to be typed into; answers the row. */
    public int addMixer() {
        session.run(new AddObjects(
                production(),
                Literals.PRODUCTION__PEOPLE,
                List.of(NewObject.of(Literals.PERSON).with(Literals.PERSON__ROLES, List.of("Re-recording mixer")))));
        return allMixers().size() - 1;
    }

    public void delete(Identified roomOrPerson) {
        session.run(new DeleteObjects(List.of(roomOrPerson)));
    }

    private List<Room> allRooms() {
        return production().getFacilities().stream()
                .flatMap(house -> house.getRooms().stream())
                .toList();
    }

    private List<Person> allMixers() {
        return production().getPeople().stream()
                .filter(person -> person.getRoles().stream()
                        .anyMatch(role -> role.toLowerCase(Locale.ROOT).contains("mixer")))
                .toList();
    }

    private Production production() {
        return session.production();
    }

    private static GridColumn column(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }
}
