package org.stagebook.ui.graph.painting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Draws short texts fast: laying a text out costs ten times what drawing it does, so the layouts of the last few thousand
 * texts are kept.
 */
public final class TextPainter {

    private static final int MOST_KEPT = 4000;
    /** Of the small font; what is centred is the height of capitals and digits. */
    private static final int CAPITAL_HEIGHT = 8;

    private final Device device;
    private final Map<Key, Laid> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Laid> eldest) {
            if (size() > MOST_KEPT) {
                eldest.getValue().layout().dispose();
                return true;
            }
            return false;
        }
    };

    public TextPainter(Device device) {
        this.device = device;
    }

    /** Width in pixels. */
    public int widthOf(String text, Font font) {
        return laid(text, font).width();
    }

    /** Draws at the left, in the middle of a height: texts of all sizes in one row stand on one line. */
    public void draw(Graphics graphics, String text, Font font, Color ink, int x, int top, int height) {
        Laid laid = laid(text, font);
        int baseline = top + (height + CAPITAL_HEIGHT) / 2;
        graphics.setForegroundColor(ink);
        graphics.drawTextLayout(laid.layout(), x, baseline - laid.ascent());
    }

    private Laid laid(String text, Font font) {
        return kept.computeIfAbsent(new Key(text, font), this::lay);
    }

    private Laid lay(Key key) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(key.font());
        layout.setText(key.text());
        return new Laid(
                layout, layout.getBounds().width, layout.getLineMetrics(0).getAscent());
    }

    public void dispose() {
        kept.values().forEach(laid -> laid.layout().dispose());
        kept.clear();
    }

    private record Key(String text, Font font) {}

    private record Laid(TextLayout layout, int width, int ascent) {}
}
