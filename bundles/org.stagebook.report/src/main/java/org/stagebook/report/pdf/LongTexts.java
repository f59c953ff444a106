package org.stagebook.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that are longer than a page leaves room for: cut where they stand, and whole at the end of the report. */
final class LongTexts {

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** At most so many lines of a text, the last of which says where all of it is. */
    List<String> cut(String text, List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        String number = texts.computeIfAbsent(text, all -> "Text " + (texts.size() + 1));
        List<String> kept = new ArrayList<>(lines.subList(0, Math.max(0, most - 1)));
        kept.add("[… " + number + " at the end]");
        return List.copyOf(kept);
    }

    /** The whole texts, with what they are called. */
    Map<String, String> all() {
        Map<String, String> byNumber = new LinkedHashMap<>();
        texts.forEach((text, number) -> byNumber.put(number, text));
        return byNumber;
    }
}
