package org.stagebook.ui.graph.timeline.figures;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.stagebook.model.CueStatus;

/**
 * The sign of each status, 12 pixels square, in the ink of the block it stands on: the status is never told by colour.
 *
 * <p>Empty ring: spotted; half ring: in progress; disc: edited; arrow: handed over; three faders: mixed; tick: approved;
 * cross: removed.
 */
final class StatusSigns {

    static final int SIZE = 12;

    private final Device device;
    private final Map<Key, Image> images = new HashMap<>();

    StatusSigns(Device device) {
        this.device = device;
    }

    Image of(CueStatus status, Color ink) {
        return images.computeIfAbsent(new Key(status, ink.getRGB()), this::newImage);
    }

    /** Drawn black on white, then white is made transparent and black the ink. */
    private Image newImage(Key key) {
        Image drawing = new Image(device, SIZE, SIZE);
        GC gc = new GC(drawing);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setForeground(new Color(0, 0, 0));
        gc.setBackground(new Color(0, 0, 0));
        draw(gc, key.status());
        gc.dispose();
        ImageData data = inked(drawing.getImageData(), key.ink());
        drawing.dispose();
        return new Image(device, data);
    }

    private static void draw(GC gc, CueStatus status) {
        switch (status) {
            case SPOTTED -> gc.drawOval(2, 2, 8, 8);
            case IN_PROGRESS -> {
                gc.drawOval(2, 2, 8, 8);
                gc.fillArc(2, 2, 8, 8, 270, 180);
            }
            case EDITED -> gc.fillOval(1, 1, 10, 10);
            case HANDED_OVER -> {
                gc.drawLine(1, 6, 9, 6);
                gc.drawPolyline(new int[] {6, 2, 10, 6, 6, 10});
            }
            case MIXED -> drawFaders(gc);
            case APPROVED -> gc.drawPolyline(new int[] {1, 6, 5, 10, 11, 2});
            case REMOVED -> {
                gc.drawLine(2, 2, 10, 10);
                gc.drawLine(10, 2, 2, 10);
            }
        }
    }

    private static void drawFaders(GC gc) {
        gc.setLineWidth(1);
        int[] heights = {7, 3, 5};
        for (int i = 0; i < heights.length; i++) {
            int x = 2 + i * 4;
            gc.drawLine(x, 1, x, 11);
            gc.fillRectangle(x - 1, heights[i], 3, 3);
        }
    }

    private static ImageData inked(ImageData drawing, RGB ink) {
        ImageData data = new ImageData(SIZE, SIZE, 24, drawing.palette);
        int pixel = drawing.palette.getPixel(ink);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                data.setPixel(x, y, pixel);
                data.setAlpha(x, y, 255 - drawing.palette.getRGB(drawing.getPixel(x, y)).green);
            }
        }
        return data;
    }

    void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    private record Key(CueStatus status, RGB ink) {}
}
