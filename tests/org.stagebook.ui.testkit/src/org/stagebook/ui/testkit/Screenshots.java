package org.stagebook.ui.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Takes pictures of what is on the screen into one folder of the build, to be looked at by a person. */
public final class Screenshots {

    private final Path folder;

    public Screenshots(Path folder) {
        this.folder = folder;
    }

    /** The folder named by the system property {@code stagebook.screenshots}, or {@code target/screenshots}. */
    public static Screenshots ofBuild() {
        return new Screenshots(Path.of(System.getProperty("stagebook.screenshots", "target/screenshots")));
    }

    /** Writes {@code name.png} with the control as the screen shows it now; the caller has let it paint. */
    public Path take(Control control, String name) {
        if (control instanceof Shell shell) {
            return take(shell, shell.getBounds(), name);
        }
        Point origin = control.toDisplay(0, 0);
        Point size = control.getSize();
        return take(control, new Rectangle(origin.x, origin.y, size.x, size.y), name);
    }

    private Path take(Control control, Rectangle area, String name) {
        control.update();
        Image image = new Image(control.getDisplay(), area.width, area.height);
        GC gc = new GC(control.getDisplay());
        try {
            gc.copyArea(image, area.x, area.y);
            return write(image, name);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private Path write(Image image, String name) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for screenshots could not be made: " + folder, e);
        }
        Path file = folder.resolve(name + ".png");
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }
}
