package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.app.handlers.ProductionSwitch;
import org.stagebook.edit.change.AddReel;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;

/** Changes are asked about once, editor or not, and what is left is free for others. */
@ExtendWith(NothingLogged.class)
class LeavingTest {

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();
    private final ProductionSwitch productions =
            new ProductionSwitch(PlatformUI.getWorkbench().getWorkbenchWindows()[0]);

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void whatIsDiscardedIsClosedAndFree() throws ProductionStoreException {
        OpenProduction open = changedWithoutAnEditor();
        answer("Discard");
        assertTrue(productions.leave(open));
        assertTrue(window.productions().all().isEmpty());
        assertEquals(1, window.open(open.folder()).production().getReels().size());
    }

    @Test
    void whatIsSavedStaysOpenForTheNextStart() throws ProductionStoreException {
        OpenProduction open = changedWithoutAnEditor();
        answer("Save");
        assertTrue(productions.leave(open));
        assertFalse(open.session().isDirty());
        assertEquals(2, open.production().getReels().size());
    }

    @Test
    void onSecondThoughtsNothingHappens() throws ProductionStoreException {
        OpenProduction open = changedWithoutAnEditor();
        answer("Cancel");
        assertFalse(productions.leave(open));
        assertTrue(open.session().isDirty());
    }

    @Test
    void anEditorGoesWithTheReelThatIsTakenBack() throws Exception {
        OpenProduction open = window.open(makeProduction());
        open.session().run(new AddReel(2));
        new EditorOpener(window.page()).open(open.production().getReels().getLast());
        assertTrue(editorsOn("R2") > 0);
        open.session().undo();
        robot.waitUntil("the editors of reel 2 to go", () -> editorsOn("R2") == 0);
        assertTrue(editorsOn("R1") > 0);
    }

    private long editorsOn(String reel) {
        return Arrays.stream(window.page().getEditorReferences())
                .filter(reference -> reference.getPartName().contains(reel))
                .count();
    }

    private OpenProduction changedWithoutAnEditor() throws ProductionStoreException {
        OpenProduction open = window.open(makeProduction());
        window.page().closeAllEditors(false);
        open.session().run(new AddReel(2));
        return open;
    }

    /** Answers the question that comes next. */
    private void answer(String label) {
        Display.getCurrent().asyncExec(() -> robot.push(robot.findText(Button.class, label)));
    }

    private Path makeProduction() throws ProductionStoreException {
        Path place = folder.resolve("Harbour");
        ProductionBuilder.production("The Harbour").reel(1).sessionIn(place).close();
        return place;
    }
}
