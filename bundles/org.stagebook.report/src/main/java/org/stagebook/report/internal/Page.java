package org.stagebook.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.report.content.PageHeader;
import org.stagebook.report.content.SoundLine;

/**
 * The frame of the page: one file that asks nothing of any network and runs no script, with styles for paper, phone and dark
 * rooms. On paper each sheet names production, package, cut and date, and counts the pages.
 */
public final class Page {
    private static final String KIND = "Handoff package";

    private final PageHeader header;

    /** The page of a package. */
    public Page(PageHeader header) {
        this.header = header;
    }

    /** Writes the page with its table of contents and these sections; the stream stays open. */
    public void write(Html contents, List<Html> sections, OutputStream out) throws IOException {
        Html main = Html.tag("main").addAll(sections.stream()).add(foot());
        Html body = Html.tag("body", "index").add(Html.tag("div", "page").add(head(), contents, main));
        String css = new StyleSheet("page.css").text() + new StyleSheet("index.css").text() + paper();
        new HtmlFile(title(), css).write(body, out);
    }

    private String title() {
        return joined(" · ", header.packageName(), header.productionTitle(), KIND);
    }

    private Html head() {
        Html facts = Html.tag("dl", "facts");
        HtmlFile.fact(facts, "From", header.sender());
        HtmlFile.fact(facts, "To", header.receiver());
        HtmlFile.fact(facts, "Date", header.date());
        HtmlFile.fact(facts, "Picture cut", header.pictureCut());
        HtmlFile.fact(facts, "Replaces", header.supersedes());
        HtmlFile.fact(facts, "Timecode", header.timecodeFormat().replaceFirst("^\\S+", "$0 fps"));
        HtmlFile.fact(facts, "Sound", header.sampleRateHz() > 0 ? SoundLine.kilohertz(header.sampleRateHz()) : "");
        String production = joined(" · ", header.productionTitle(), header.productionCode());
        return Html.tag("header")
                .add(
                        Html.tag("p", "kicker").add(production),
                        Html.text("h1", header.packageName().isEmpty() ? KIND : header.packageName()),
                        Html.tag("p", "kind").add(KIND),
                        facts);
    }

    private Html foot() {
        return Html.tag("footer")
                .add("Written by Stagebook when the package was built. Package " + header.packageId()
                        + ". The same for programs: ")
                .add(link("handoff.json"), link("brief.json"), link("cues.json"))
                .add("For paper: ")
                .add(link("dossier.pdf"));
    }

    private static Html link(String file) {
        return Html.tag("span").add(Html.tag("a").with("href", file).add(file)).add(" ");
    }

    private String paper() {
        String running =
                joined("  ·  ", header.productionTitle(), header.packageName(), header.pictureCut(), header.date());
        return "\n@page { size: A4 landscape; margin: 16mm 13mm 14mm;"
                + " @top-left { content: " + HtmlFile.cssString(running) + "; }"
                + " @bottom-right { content: \"page \" counter(page) \" of \" counter(pages); } }\n";
    }

    private static String joined(String separator, String... texts) {
        return Stream.of(texts).filter(t -> !t.isEmpty()).collect(Collectors.joining(separator));
    }
}
