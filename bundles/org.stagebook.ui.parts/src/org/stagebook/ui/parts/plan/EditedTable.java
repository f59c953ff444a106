package org.stagebook.ui.parts.plan;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.model.Identified;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/**
 * A titled table whose objects come and go: Insert adds one, Delete takes the one of the cursor out, and buttons below do the same.
 *
 * @param <T> the objects
 */
final class EditedTable<T extends Identified> {

    private static final int MOST_ROWS = 8;
    private static final int LEAST_ROWS = 4;

    private final Section section;
    private final ObjectTable<T> table;
    private final FormGrid grid;
    private final ButtonRow buttons;
    private final Steps<T> steps;

    /**
     * What a table is called and says while it is empty.
     *
     * @param id with which the ids of its widgets begin
     * @param add what the button says that adds
     */
    record Words(String id, String title, String guide, String add) {}

    /**
     * What is done in it.
     *
     * @param selected told the object the cursor stands on
     */
    record Steps<T>(Runnable add, Consumer<T> delete, Consumer<Identified> selected) {}

    EditedTable(Composite parent, Words words, ObjectTable<T> table, Steps<T> steps, GridLook look) {
        this.table = table;
        this.steps = steps;
        section = new Section(parent, words.title(), words.guide());
        grid = new FormGrid(
                        section,
                        table,
                        look,
                        new Following(() -> at().ifPresent(steps.selected()), this::key),
                        MOST_ROWS)
                .keepRoomFor(LEAST_ROWS);
        grid.grid().setData("id", words.id());
        buttons = new ButtonRow(section);
        buttons.add(words.add(), words.id() + ".add", this::add);
        buttons.add("Delete", words.id() + ".delete", this::delete);
    }

    /** The buttons below it, for more of them. */
    ButtonRow buttons() {
        return buttons;
    }

    Section section() {
        return section;
    }

    void refresh() {
        grid.refresh();
        section.guide(table.rowCount() == 0, true);
        buttons.getChildren()[1].setVisible(table.rowCount() > 0);
    }

    void setLook(GridLook look) {
        section.setLook(look);
        grid.grid().setLook(look);
        buttons.setLook(look);
    }

    boolean take() {
        return grid.grid().finishEntry();
    }

    /** Adds one and puts the keyboard into its first cell. */
    void add() {
        if (!take()) {
            return;
        }
        int before = table.rowCount();
        steps.add().run();
        if (table.rowCount() > before) {
            grid.grid().moveTo(table.rowCount() - 1, 0);
            grid.grid().setFocus();
            grid.grid().edit("");
        }
    }

    private void delete() {
        grid.grid().cancelEntry();
        at().ifPresent(steps.delete());
    }

    private Optional<T> at() {
        return table.at(grid.grid().selection().row());
    }

    private boolean key(int accelerator) {
        if (accelerator == SWT.INSERT) {
            add();
        } else if (accelerator == SWT.DEL) {
            delete();
        }
        return accelerator == SWT.INSERT || accelerator == SWT.DEL;
    }
}
