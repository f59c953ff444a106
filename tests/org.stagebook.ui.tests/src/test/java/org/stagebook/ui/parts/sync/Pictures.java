package org.stagebook.ui.parts.sync;

import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.testkit.StillPicture;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** A bare shell with a hand, and pictures of what is in it. */
public final class Pictures implements AutoCloseable {

    public final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    public final Robot robot = new Robot(shell.getDisplay());

    public GridLook look(Appearance appearance) {
        return new GridLook(
                new StagebookColors(appearance),
                new Fonts(new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell)));
    }

    public void open(int width, int height) {
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, width, height);
        shell.open();
        robot.pump();
    }

    public void take(Shell of, String name, Appearance appearance) {
        boolean[] painted = {false};
        of.addListener(SWT.Paint, event -> painted[0] = true);
        of.redraw(0, 0, of.getSize().x, of.getSize().y, true);
        robot.waitUntil("the next frame", () -> painted[0]);
        robot.waitUntil("a picture that stands still", new StillPicture(of));
        Screenshots.ofBuild().take(of, name + "-" + appearance.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        shell.dispose();
        robot.pump();
    }
}
