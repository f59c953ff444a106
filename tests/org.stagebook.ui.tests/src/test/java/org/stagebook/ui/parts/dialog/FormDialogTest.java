package org.stagebook.ui.parts.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.ui.parts.production.NewProductionDialog;
import org.stagebook.ui.parts.production.presenter.NewProductionForm;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.StagebookColors;

/** The dialogs with real keys: what is missing is said, and only what is complete can be confirmed. */
class FormDialogTest {

    @TempDir
    Path folder;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Robot robot = new Robot(display);
    private final StagebookColors colors = new StagebookColors(Appearance.LIGHT);

    @AfterEach
    void close() {
        shell.dispose();
        robot.pump();
    }

    @Test
    void aProductionNeedsATitleAndProposesItsFolder() {
        NewProductionForm form = new NewProductionForm(folder);
        open(new NewProductionDialog(shell, form, colors));
        Button create = robot.find(Button.class, "new.create");
        assertThat(create.getEnabled()).isFalse();
        type("new.title", "Night Shift");
        robot.waitUntil("the button to wake", create::getEnabled);
        assertThat(robot.find(Text.class, "new.folder").getText())
                .startsWith(folder.toString())
                .contains("Night");
        picture(create.getShell(), "dialog-new-production");
        robot.push(create);
        assertThat(form.problem()).isEmpty();
    }

    private void open(FormDialog dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        robot.pump();
    }

    private void picture(Shell dialog, String name) {
        boolean[] painted = {false};
        dialog.addListener(SWT.Paint, event -> painted[0] = true);
        dialog.redraw(0, 0, dialog.getSize().x, dialog.getSize().y, true);
        robot.waitUntil("the next frame", () -> painted[0]);
        robot.waitUntil("a picture that stands still", new StillPicture(dialog));
        Screenshots.ofBuild().take(dialog, name);
    }

    private void type(String id, String text) {
        robot.focus(robot.find(Text.class, id));
        robot.type(text);
    }
}
