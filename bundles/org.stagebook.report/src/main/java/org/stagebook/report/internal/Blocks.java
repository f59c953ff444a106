package org.stagebook.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Pieces that several pages share. */
public final class Blocks {
    /** Columns whose cells line up on the right. */
    private static final Set<String> FIGURES = Set.of("No.", "Timecode", "Length", "Feet", "Size", "Peak", "At most");

    private Blocks() {}

    /** What people wrote, in their paragraphs. */
    public static Html prose(String text) {
        return Html.tag("div", "prose")
                .addAll(Stream.of(text.split("\\R\\s*\\R")).map(String::strip).map(p -> Html.text("p", p)));
    }

    /** An empty place that says it is empty and what belongs there. */
    public static Html empty(String says, List<String> guidance) {
        Html box = Html.tag("div", "empty").add(Html.text("p", says));
        if (!guidance.isEmpty()) {
            box.add(Html.tag("ul").addAll(guidance.stream().map(g -> Html.text("li", g))));
        }
        return box;
    }

    /** A table whose cells know their heading, for narrow screens. */
    public static Html table(String cssClass, List<String> headings, Stream<List<Html>> rows) {
        Html head = Html.tag("tr").addAll(headings.stream().map(Blocks::heading));
        Html body = Html.tag("tbody");
        rows.forEach(cells -> {
            Html row = Html.tag("tr");
            for (int i = 0; i < cells.size(); i++) {
                row.add(cells.get(i).with("data-label", headings.get(i)));
            }
            body.add(row);
        });
        return Html.tag("table", cssClass).add(Html.tag("thead").add(head), body);
    }

    private static Html heading(String text) {
        Html heading = Html.text("th", text).with("scope", "col");
        return FIGURES.contains(text) ? heading.with("class", "right") : heading;
    }

    /** A cell. */
    public static Html cell(String text) {
        return text.isEmpty() ? Html.tag("td", "none") : Html.text("td", text);
    }

    /** A cell of figures or labels that line up. */
    public static Html figures(String text) {
        return Html.tag("td", text.isEmpty() ? "none" : "num").add(text);
    }

    /** Bytes as people say them, in powers of ten as disks are sold. */
    public static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double value = bytes;
        int unit = -1;
        while (value >= 999.95 && unit < 4) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %sB", value, "kMGTP".charAt(unit));
    }

    /** {@code 1 cue}, {@code 2 cues}. */
    public static String count(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
