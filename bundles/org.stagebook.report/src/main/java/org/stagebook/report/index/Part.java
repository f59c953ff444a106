package org.stagebook.report.index;

import java.util.List;
import org.stagebook.report.internal.Html;

/**
 * A part of the page, and its line in the table of contents.
 *
 * @param id what links to it say
 * @param count beside its heading, such as {@code 12 files}; may be empty
 */
record Part(String id, String title, String count, List<Html> content) {
    /** Keeps its own copy. */
    Part {
        content = List.copyOf(content);
    }

    static Part of(String id, String title, String count, Html... content) {
        return new Part(id, title, count, List.of(content));
    }

    Html section() {
        Html heading = Html.text("h2", title);
        if (!count.isEmpty()) {
            heading.add(Html.text("span", " "), Html.tag("span", "count").add(count));
        }
        return Html.tag("section").with("id", id).add(heading).addAll(content.stream());
    }

    /** The first figure of the count; there is no room for more in a table of contents. */
    private String figure() {
        return count.replaceFirst(" .*", "");
    }

    Html link() {
        Html link = Html.tag("a").with("href", "#" + id).add(title);
        if (!count.isEmpty()) {
            link.add(Html.text("span", " "), Html.tag("span", "count").add(figure()));
        }
        return Html.tag("li").add(link);
    }
}
