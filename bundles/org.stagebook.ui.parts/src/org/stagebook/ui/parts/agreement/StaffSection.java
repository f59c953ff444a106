package org.stagebook.ui.parts.agreement;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.model.Identified;
import org.stagebook.model.Person;
import org.stagebook.model.Room;
import org.stagebook.ui.parts.agreement.presenter.StaffTables;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** Rooms and mixers below the formats, where what does not fit can be mended. */
final class StaffSection {

    private final StaffTables tables;
    private final Section roomsSection;
    private final Section mixersSection;
    private final FormGrid rooms;
    private final FormGrid mixers;
    private final List<ButtonRow> buttons;

    StaffSection(Composite parent, StaffTables tables, GridLook look) {
        this.tables = tables;
        roomsSection = new Section(parent, "Rooms", "Which rooms are used, what each plays and when it was booked.");
        ObjectTable<Room> roomTable = tables.rooms();
        rooms = new FormGrid(roomsSection, roomTable, look, key -> false);
        rooms.grid().setData("id", "formats.rooms");
        ButtonRow roomButtons = new ButtonRow(roomsSection);
        roomButtons.add("Add a room", "formats.addRoom", () -> add(rooms, true));
        roomButtons.add("Delete", "formats.deleteRoom", () -> delete(rooms, roomTable));
        mixersSection =
                new Section(parent, "Mixers", "Who mixes, what they are trained for and when they were engaged.");
        ObjectTable<Person> mixerTable = tables.mixers();
        mixers = new FormGrid(mixersSection, mixerTable, look, key -> false);
        mixers.grid().setData("id", "formats.mixers");
        ButtonRow mixerButtons = new ButtonRow(mixersSection);
        mixerButtons.add("Add a mixer", "formats.addMixer", () -> add(mixers, false));
        buttons = List.of(roomButtons, mixerButtons);
    }

    void refresh() {
        rooms.refresh();
        mixers.refresh();
        roomsSection.guide(!rooms.grid().getVisible(), true);
        mixersSection.guide(!mixers.grid().getVisible(), true);
    }

    void setLook(GridLook look) {
        List.of(roomsSection, mixersSection).forEach(section -> section.setLook(look));
        List.of(rooms, mixers).forEach(each -> each.grid().setLook(look));
        buttons.forEach(row -> row.setLook(look));
    }

    boolean take() {
        return rooms.grid().finishEntry() && mixers.grid().finishEntry();
    }

    private void add(FormGrid grid, boolean room) {
        if (take()) {
            grid.grid().moveTo(room ? tables.addRoom() : tables.addMixer(), 0);
            grid.grid().setFocus();
            grid.grid().edit("");
        }
    }

    private void delete(FormGrid grid, ObjectTable<? extends Identified> table) {
        grid.grid().cancelEntry();
        table.at(grid.grid().selection().row()).ifPresent(tables::delete);
    }
}
