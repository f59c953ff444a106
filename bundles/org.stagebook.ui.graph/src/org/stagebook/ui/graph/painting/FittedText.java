package org.stagebook.ui.graph.painting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Font;

/** Cuts texts that are too long for their place and says so with an ellipsis; what was cut is kept for the next painting. */
public final class FittedText {

    private static final int MOST_KEPT = 4000;
    private static final String CUT = "\u2026";

    private final TextPainter text;
    private final Map<Key, String> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > MOST_KEPT;
        }
    };

    public FittedText(TextPainter text) {
        this.text = text;
    }

    /** As much of the words as fits; nothing where not even a letter does. */
    public String of(String words, Font font, int widthPx) {
        return kept.computeIfAbsent(new Key(words, font, widthPx), this::fit);
    }

    private String fit(Key key) {
        if (text.widthOf(key.words(), key.font()) <= key.widthPx()) {
            return key.words();
        }
        int length = key.words().length();
        while (length > 0) {
            length--;
            String cut = key.words().substring(0, length).stripTrailing() + CUT;
            if (text.widthOf(cut, key.font()) <= key.widthPx()) {
                return length == 0 ? "" : cut;
            }
        }
        return "";
    }

    private record Key(String words, Font font, int widthPx) {}
}
