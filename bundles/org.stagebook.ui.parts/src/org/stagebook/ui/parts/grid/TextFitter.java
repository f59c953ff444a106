package org.stagebook.ui.parts.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Cuts texts to a width with an ellipsis and remembers the outcome, because measuring is what makes painting slow. */
public final class TextFitter {

    private static final int REMEMBERED = 4000;
    private static final String ELLIPSIS = "\u2026";

    private record Key(String text, int widthPx, Font font) {}

    /** @param widthPx what the text takes up after cutting */
    public record Fitted(String text, int widthPx) {}

    private final Map<Key, Fitted> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Fitted> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The text, cut if it is wider than the width in the font of the GC. */
    public Fitted fit(GC gc, String text, int widthPx) {
        return remembered.computeIfAbsent(new Key(text, widthPx, gc.getFont()), key -> measure(gc, text, widthPx));
    }

    private static Fitted measure(GC gc, String text, int widthPx) {
        int whole = gc.textExtent(text).x;
        if (whole <= widthPx) {
            return new Fitted(text, whole);
        }
        int low = 0;
        int high = Math.min(text.length(), Math.max(1, widthPx));
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= widthPx) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        String cut = text.substring(0, low).stripTrailing() + ELLIPSIS;
        return new Fitted(cut, gc.textExtent(cut).x);
    }
}
