package org.stagebook.report.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.report.content.PageHeader;

/**
 * The frame of every page: one file that asks nothing of any network and runs no script, with styles for paper, phone and dark
 * rooms. On paper each sheet names production, package, cut and date, and counts the pages.
 */
public final class Page {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

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
        Html page = Html.tag("html").with("lang", "en").add(htmlHead(), body);
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write("<!DOCTYPE html>\n");
        page.appendTo(writer);
        writer.write("\n");
        writer.flush();
    }

    private Html htmlHead() throws IOException {
        return Html.tag("head")
                .add(
                        Html.tag("meta").with("charset", "utf-8"),
                        Html.tag("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", POLICY),
                        Html.tag("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Html.tag("meta").with("name", "color-scheme").with("content", "light dark"),
                        Html.text("title", title()),
                        Html.tag("style").addStyle(new StyleSheet("page.css").text() + paper()));
    }

    private String title() {
        return joined(" · ", kind, header.packageName(), header.productionTitle());
    }

    private Html head() {
        Html facts = Html.tag("dl", "facts");
        fact(facts, "From", header.sender());
        fact(facts, "To", header.receiver());
        fact(facts, "Date", header.date());
        fact(facts, "Picture cut", header.pictureCut());
        fact(facts, "Replaces", header.supersedes());
        fact(facts, "Timecode", header.timecodeFormat() + " fps");
        fact(facts, "Sound", String.format("%s kHz", trimmed(header.sampleRateHz() / 1000.0)));
        return Html.tag("header")
                .add(
                        Html.tag("p", "kicker").add(joined(" · ", header.productionTitle(), header.productionCode())),
                        Html.text("h1", header.packageName().isEmpty() ? kind : header.packageName()),
                        Html.tag("p", "kind").add(kind),
                        facts);
    }

    private static void fact(Html facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(Html.tag("div").add(Html.text("dt", name), Html.text("dd", value)));
        }
    }

    private Html foot() {
        return Html.tag("footer")
                .add("Written by Stagebook when the package was built. Package " + header.packageId() + ".");
    }

    private String paper() {
        String running = joined(
                "  ·  ", header.productionTitle(), header.packageName(), header.pictureCut(), kind, header.date());
        return "\n@page { size: " + (landscape ? "landscape" : "portrait") + "; margin: 16mm 13mm 14mm;"
                + " @top-left { content: " + cssString(running) + "; }"
                + " @bottom-right { content: counter(page) \" of \" counter(pages); } }\n";
    }

    /** A CSS string in which every character that could mean something is written by its number. */
    public static String cssString(String text) {
        return text.codePoints()
                .mapToObj(c -> (Character.isLetterOrDigit(c) && c < 0x80) || c == ' '
                        ? Character.toString(c)
                        : String.format("\\%X ", c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String joined(String separator, String... texts) {
        return Stream.of(texts).filter(t -> !t.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String trimmed(double kilohertz) {
        return kilohertz == Math.rint(kilohertz) ? Long.toString((long) kilohertz) : Double.toString(kilohertz);
    }
}
