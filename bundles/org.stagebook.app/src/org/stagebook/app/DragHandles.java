package org.stagebook.app;

import java.util.List;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Puts nothing where the platform draws dotted handles before tool bars; nothing here wants to be dragged. */
final class DragHandles {

    private static final List<String> KEYS = List.of(
            "org.eclipse.e4.ui.workbench.swt.DRAG_HANDLE", "org.eclipse.e4.ui.workbench.swt.DRAG_HANDLE-ROTATED");
    private static final int GAP_PX = 6;

    private DragHandles() {}

    /** To be called before the window is drawn; later it is without effect. */
    static void hide() {
        ImageRegistry images = JFaceResources.getImageRegistry();
        for (String key : KEYS) {
            if (images.getDescriptor(key) == null) {
                images.put(key, ImageDescriptor.createFromImageDataProvider(DragHandles::nothing));
            }
        }
    }

    private static ImageData nothing(int zoom) {
        int size = GAP_PX * zoom / 100;
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alpha = 0;
        return data;
    }
}
