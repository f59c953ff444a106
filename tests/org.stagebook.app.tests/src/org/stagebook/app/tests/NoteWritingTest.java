package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.model.Reel;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;

/** Notes are written in the inspector with keys the workbench knows, too. */
@ExtendWith(NothingLogged.class)
class NoteWritingTest {

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void ctrlEnterSendsTheNoteWhileOneIsWrittenAndMakesACueElsewhere() throws ProductionStoreException {
        Path place = folder.resolve("Harbour");
        ProductionBuilder.production("The Harbour")
                .reel(1, reel -> reel.cue("F1", "FX", "01:00:12:00", "01:00:13:00"))
                .sessionIn(place)
                .close();
        OpenProduction open = window.open(place);
        Reel reel = open.production().getReels().getFirst();
        Grid table = robot.waitFor("the table", () -> robot.finder().first(Grid.class, Grid::isVisible));
        robot.focus(table.cells());
        table.moveTo(0, 0);

        robot.push(robot.find(Link.class, "thread.write"));
        Text text = robot.find(Text.class, "thread.text");
        robot.waitUntil("the keyboard in the note", text::isFocusControl);
        robot.type("softer");
        robot.press(SWT.CTRL, SWT.CR);
        robot.waitUntil("the note", () -> !reel.getCues().getFirst().getNotes().isEmpty());
        assertEquals(1, reel.getCues().size());

        robot.focus(table.cells());
        robot.press(SWT.CTRL, SWT.CR);
        robot.waitUntil("the cue", () -> reel.getCues().size() == 2);
    }
}
