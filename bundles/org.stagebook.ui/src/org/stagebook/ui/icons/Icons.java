package org.stagebook.ui.icons;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** Gives images of icons; lives as long as the resource manager it was made with, which disposes them. */
public final class Icons {

    private final ResourceManager resources;

    public Icons(ResourceManager resources) {
        this.resources = resources;
    }

    public Image image(IconName name) {
        return resources.create(descriptor(name));
    }

    /** A 16 px image with a 10 px square of the colour, the sign of a category. */
    public Image swatch(Color color) {
        return resources.create(new SwatchDescriptor(color.getRGB()));
    }

    public static ImageDescriptor descriptor(IconName name) {
        URL url = Icons.class.getResource("/" + name.path());
        if (url == null) {
            throw new IllegalStateException("The icon " + name.path() + " is missing from the bundle.");
        }
        return ImageDescriptor.createFromURL(url);
    }
}
