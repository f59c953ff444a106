package org.stagebook.ui.icons;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** A square of one colour on nothing, for categories; equal colours share one image. */
final class SwatchDescriptor extends ImageDescriptor {

    private static final int SIZE_PX = 16;
    private static final int INSET_PX = 3;

    private final RGB color;

    SwatchDescriptor(RGB color) {
        this.color = color;
    }

    @Override
    public ImageData getImageData(int zoom) {
        int size = SIZE_PX * zoom / 100;
        int inset = INSET_PX * zoom / 100;
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int pixel = data.palette.getPixel(color);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                data.setPixel(x, y, pixel);
                data.setAlpha(x, y, isInside(x, inset, size) && isInside(y, inset, size) ? 255 : 0);
            }
        }
        return data;
    }

    private static boolean isInside(int at, int inset, int size) {
        return at >= inset && at < size - inset;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SwatchDescriptor swatch && swatch.color.equals(color);
    }

    @Override
    public int hashCode() {
        return Objects.hash(SwatchDescriptor.class, color);
    }
}
