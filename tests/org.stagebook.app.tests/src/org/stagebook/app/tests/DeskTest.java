package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.Deliverable;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.open.EditorTarget;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.testkit.Robot;

/** A deliverable goes out from the desk by the commands of the window, and the timelines leave their room to it. */
@ExtendWith(NothingLogged.class)
class DeskTest {

    @TempDir
    Path folder;

    private final TestWindow window = new TestWindow();
    private final Robot robot = window.robot();
    private OpenProduction open;

    @BeforeEach
    void openForDelivery() throws Exception {
        Path place = folder.resolve("Harbour");
        ProductionBuilder.production("The Harbour").reel(1).sessionIn(place).close();
        open = window.open(place);
        open.session()
                .run(new AddObjects(
                        open.production(),
                        Literals.PRODUCTION__MIX_VERSIONS,
                        List.of(NewObject.of(Literals.MIX_VERSION).with(Literals.MIX_VERSION__LABEL, "Final 1"))));
        open.session()
                .run(new AddObjects(
                        open.production(),
                        Literals.PRODUCTION__DELIVERABLES,
                        List.of(NewObject.of(Literals.DELIVERABLE).with(Literals.DELIVERABLE__NAME, "M&E"))));
        window.run("org.stagebook.command.deliver");
    }

    @AfterEach
    void close() throws WorkbenchException {
        window.closeAll();
        PlatformUI.getWorkbench()
                .showPerspective(
                        "org.stagebook.app.spot", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
        robot.pump();
    }

    @Test
    void aDeliverableIsSentByCommand() throws Exception {
        later(() -> {
            robot.find(Combo.class, "desk.version").select(1);
            robot.push(robot.find(Combo.class, "desk.version"));
            robot.find(Text.class, "desk.to").setText("Distributor");
            robot.push(robot.find(Button.class, "desk.ok"));
        });
        window.run("org.stagebook.command.sendDeliverable");
        Deliverable sent = open.production().getDeliverables().getFirst();
        assertEquals(1, sent.getShipments().size());
        assertEquals("Distributor", sent.getShipments().getFirst().getSentTo());
        window.photograph("desk");
        open.session().undo();
        assertTrue(sent.getShipments().isEmpty());
    }

    @Test
    void timelinesLeaveTheirRoomAndComeBack() throws Exception {
        assertTrue(window.partControl(EditorTarget.DELIVERABLES).isVisible());
        assertFalse(window.partControl(EditorTarget.TIMELINE).isVisible());
        PlatformUI.getWorkbench()
                .showPerspective(
                        "org.stagebook.app.spot", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
        robot.waitUntil(
                "the timeline", () -> window.partControl(EditorTarget.TIMELINE).isVisible());
    }

    /** Does something in the dialog that comes next. */
    private static void later(Runnable step) {
        Display.getCurrent().asyncExec(step);
    }
}
