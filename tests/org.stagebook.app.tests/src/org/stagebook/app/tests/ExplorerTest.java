package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;

/** The explorer says what it is for, shows the open production and follows its changes. */
@ExtendWith(NothingLogged.class)
class ExplorerTest {

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();

    @AfterEach
    void close() {
        window.closeAll();
    }

    @Test
    void saysWhatItIsForAndOffersTheFirstStep() {
        assertEquals("org.stagebook.app.spot", window.page().getPerspective().getId());
        assertTrue(robot.find(Button.class, "explorer.demo").isVisible());
        assertTrue(robot.find(Button.class, "explorer.open").isVisible());
        assertTrue(robot.find(Button.class, "explorer.new_production").isVisible());
        assertEquals("Stagebook", window.shell().getText());
        window.photograph("workbench-empty");
    }

    @Test
    void followsChangesUndoAndSave() throws ProductionStoreException, CommandException {
        OpenProduction open = window.open(makeProduction());
        Tree tree = robot.find(Tree.class, "explorer.tree");
        TreeItem root = tree.getItem(0);
        assertTrue(root.getText().startsWith("The Harbour"));
        assertEquals("The Harbour", window.shell().getText());
        assertEquals(7, root.getItemCount());

        window.run("org.stagebook.command.newReel");
        robot.waitUntil("the second reel in the tree", () -> root.getItemCount() == 8);
        assertTrue(root.getItem(1).getText().startsWith("R2"));
        assertTrue(open.session().isDirty());

        window.run("org.eclipse.ui.edit.undo");
        robot.waitUntil("one reel in the tree", () -> root.getItemCount() == 7);

        window.run("org.eclipse.ui.edit.redo");
        robot.waitUntil("two reels in the tree", () -> root.getItemCount() == 8);
        window.run("org.eclipse.ui.file.save");
        assertFalse(open.session().isDirty());
    }

    private Path makeProduction() throws ProductionStoreException {
        Path place = folder.resolve("Harbour");
        ProductionBuilder.production("The Harbour")
                .person("Supervising sound editor")
                .reel(
                        1,
                        reel -> reel.cue("D1", "DX", "01:00:10:00", "01:00:14:00")
                                .cue("F1", "foley", "01:00:12:00", "01:00:13:00"))
                .sessionIn(place)
                .close();
        return place;
    }
}
