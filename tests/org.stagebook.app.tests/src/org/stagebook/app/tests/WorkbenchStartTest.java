package org.stagebook.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;

/** The product's own application comes up with the spotting perspective. */
class WorkbenchStartTest {

    private final Robot robot = new Robot(Display.getCurrent());

    @Test
    void opensOneWindowInTheSpotPerspective() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Shell shell = window.getShell();
        robot.waitUntil("the window to be visible", shell::isVisible);
        robot.pump();

        assertEquals(
                "org.stagebook.app.spot",
                window.getActivePage().getPerspective().getId());
        Path picture = Screenshots.ofBuild().take(shell, "workbench-empty");
        assertTrue(Files.exists(picture));
    }
}
