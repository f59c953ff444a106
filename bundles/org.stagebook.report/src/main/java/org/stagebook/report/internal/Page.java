package org.stagebook.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.report.content.PageHeader;

/**
 * The frame of every page: one file that asks nothing of any network and runs no script, with styles for paper, phone and dark
 * rooms. On paper each sheet names production, package, cut and date, and counts the pages.
 */
public final class Page {
    private final String kind;
    private final PageHeader header;
    private final boolean landscape;

    /** A page of this kind, such as {@code Cue list}; grids are printed across. */
    public Page(String kind, PageHeader header, boolean landscape) {
        this.kind = kind;
        this.header = header;
        this.landscape = landscape;
    }

    /** Writes the page with these sections; the stream stays open. */
    public void write(List<Html> sections, OutputStream out) throws IOException {
        Html body = Html.tag("body")
                .add(Html.tag("main").add(head()).addAll(sections.stream()).add(foot()));
        new HtmlFile(title(), new StyleSheet("page.css").text() + paper()).write(body, out);
    }

    private String title() {
        return joined(" · ", kind, header.packageName(), header.productionTitle());
    }

    private Html head() {
        Html facts = Html.tag("dl", "facts");
        HtmlFile.fact(facts, "From", header.sender());
        HtmlFile.fact(facts, "To", header.receiver());
        HtmlFile.fact(facts, "Date", header.date());
        HtmlFile.fact(facts, "Picture cut", header.pictureCut());
        HtmlFile.fact(facts, "Replaces", header.supersedes());
        HtmlFile.fact(facts, "Timecode", header.timecodeFormat().replaceFirst("^\\S+", "$0 fps"));
        HtmlFile.fact(facts, "Sound", String.format("%s kHz", trimmed(header.sampleRateHz() / 1000.0)));
        return Html.tag("header")
                .add(
                        Html.tag("p", "kicker").add(joined(" · ", header.productionTitle(), header.productionCode())),
                        Html.text("h1", header.packageName().isEmpty() ? kind : header.packageName()),
                        Html.tag("p", "kind").add(kind),
                        facts);
    }

    private Html foot() {
        return Html.tag("footer")
                .add("Written by Stagebook when the package was built. Package " + header.packageId() + ".");
    }

    private String paper() {
        String running = joined(
                "  ·  ", header.productionTitle(), header.packageName(), header.pictureCut(), kind, header.date());
        return "\n@page { size: " + (landscape ? "landscape" : "portrait") + "; margin: 16mm 13mm 14mm;"
                + " @top-left { content: " + HtmlFile.cssString(running) + "; }"
                + " @bottom-right { content: counter(page) \" of \" counter(pages); } }\n";
    }

    private static String joined(String separator, String... texts) {
        return Stream.of(texts).filter(t -> !t.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String trimmed(double kilohertz) {
        return kilohertz == Math.rint(kilohertz) ? Long.toString((long) kilohertz) : Double.toString(kilohertz);
    }
}
