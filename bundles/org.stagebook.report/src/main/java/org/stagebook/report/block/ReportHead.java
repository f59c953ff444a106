package org.stagebook.report.block;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands at the head of every page; texts nobody filled in are empty.
 *
 * @param title what the report is, such as "Spotting notes"
 * @param production title of the production
 * @param reels such as "Reels 1–2"
 * @param cut the picture cut the times belong to
 * @param version the latest mix version
 * @param date the day of the print, ISO 8601
 * @param timing how times are counted, such as "23.976 fps, 35 mm"
 * @param landscape whether it is laid across
 * @param colours "#RRGGBB" of the categories, by code, in the production's order
 */
public record ReportHead(
        String title,
        String production,
        String reels,
        String cut,
        String version,
        String date,
        String timing,
        boolean landscape,
        Map<String, String> colours) {

    /** Keeps its own copy, in order. */
    public ReportHead {
        colours = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    }

    /** The facts in the order they are read, without those nobody knows. */
    public List<String> facts() {
        return Stream.of(production, reels, cut.isEmpty() ? "" : "cut " + cut, version, timing, date)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The same with other colours. */
    public ReportHead withColours(Map<String, String> others) {
        return new ReportHead(title, production, reels, cut, version, date, timing, landscape, others);
    }
}
