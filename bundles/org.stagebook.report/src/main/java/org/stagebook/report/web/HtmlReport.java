package org.stagebook.report.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.block.Report;
import org.stagebook.report.internal.Html;
import org.stagebook.report.internal.HtmlFile;
import org.stagebook.report.internal.StyleSheet;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/** A report as a page for phones, dark rooms and paper; one file that is well-formed XML as well. */
public record HtmlReport(Report report, ReportStyle style, Paper paper) {

    /** Writes the page; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        Html main = Html.tag("main").add(head());
        new HtmlBlocks(report.head(), style).sections(report.blocks()).forEach(main::add);
        String foot = (style.facility() + "  " + style.footer()).strip();
        if (!foot.isEmpty()) {
            main.add(Html.text("footer", foot));
        }
        String title = report.head().title() + " · " + report.head().production();
        new HtmlFile(title, css()).write(Html.tag("body", "report").add(main), out);
    }

    private String css() throws IOException {
        StringBuilder css =
                new StringBuilder(new StyleSheet("page.css").text()).append(new StyleSheet("report.css").text());
        css.append("@media print, (prefers-color-scheme: light) { :root { --accent: ")
                .append(style.accent())
                .append("; } }\n");
        if (!style.type().family().isEmpty()) {
            css.append("body { font-family: \"").append(style.type().family()).append("\", system-ui, sans-serif; }\n");
        }
        List<String> running = new ArrayList<>(List.of(report.head().title()));
        running.addAll(report.head().facts());
        css.append("@page { size: ")
                .append(paper.id())
                .append(report.head().landscape() ? " landscape" : " portrait")
                .append("; margin: 16mm 13mm 14mm; @top-left { content: ")
                .append(HtmlFile.cssString(String.join("  ·  ", running)))
                .append("; } @bottom-right { content: \"page \" counter(page) \" of \" counter(pages); } }\n");
        return css.toString();
    }

    private Html head() {
        Html header = Html.tag("header");
        new Logo(style).image().ifPresent(header::add);
        header.add(Html.text("p", report.head().production()).with("class", "kicker"));
        header.add(Html.text("h1", report.head().title()));
        Html facts = Html.tag("dl", "facts");
        HtmlFile.fact(facts, "Reels", report.head().reels());
        HtmlFile.fact(facts, "Cut", report.head().cut());
        HtmlFile.fact(facts, "Version", report.head().version());
        HtmlFile.fact(facts, "Counted in", report.head().timing());
        HtmlFile.fact(facts, "Date", report.head().date());
        return header.add(facts);
    }
}
