package org.stagebook.ui.parts.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.check.presenter.SoundFields;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The stems of a programme on a form: each with its name, to add, to look for beside the file, and to take out. */
final class StemFields {

    private static final int MOST_ROWS = 7;

    private final SoundFields sound;
    private final Does does;
    private final FormGrid grid;
    private final Button remove;

    /**
     * What the fields ask of the form.
     *
     * @param browse which files are added
     * @param changed called when there are other stems
     */
    record Does(Supplier<List<Path>> browse, Runnable changed) {}

    StemFields(Composite area, SoundFields sound, StagebookColors colors, Does does) {
        this.sound = sound;
        this.does = does;
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        GridLook look = new GridLook(colors, new Fonts(new LocalResourceManager(JFaceResources.getResources(), area)));
        grid = new FormGrid(column, sound.stems(), look, key -> false, MOST_ROWS);
        grid.grid().setData("id", "check.stems");
        grid.grid().cells().addListener(SWT.Traverse, StemFields::leave);
        Composite buttons = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
        button(
                buttons,
                "Add files\u2026",
                "check.stems.add",
                () -> sound.stems().add(does.browse().get()));
        button(buttons, "Find beside the file", "check.stems.find", sound::findBeside);
        remove = button(
                buttons,
                "Remove",
                "check.stems.remove",
                () -> sound.stems().remove(grid.grid().selection().row()));
    }

    /** The grid keeps keys for itself; Escape closes the dialog all the same. */
    private static void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = true;
        }
    }

    private Button button(Composite parent, String words, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> {
            action.run();
            does.changed().run();
        });
        return button;
    }

    /** Shows the stems there are now. */
    void refresh() {
        grid.refresh();
        Enabling.enable(remove, sound.stems().rowCount() > 0);
        grid.grid().requestLayout();
    }
}
