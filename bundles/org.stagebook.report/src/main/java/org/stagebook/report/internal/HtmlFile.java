package org.stagebook.report.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.stream.Collectors;

/**
 * A page in one file that asks nothing of any network, runs no script, and is well-formed XML as well.
 *
 * @param title that the window of a browser shows
 * @param css all its styles
 */
public record HtmlFile(String title, String css) {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /** Writes the file with this body; the stream stays open. */
    public void write(Html body, OutputStream out) throws IOException {
        Html page = Html.tag("html").with("lang", "en").add(head(), body);
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write("<!DOCTYPE html>\n");
        page.appendTo(writer);
        writer.write("\n");
        writer.flush();
    }

    private Html head() {
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
                        Html.text("title", title),
                        Html.tag("style").addStyle(css));
    }

    /** A name and a value in a list of facts; nothing without a value. */
    public static void fact(Html facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(Html.tag("div").add(Html.text("dt", name), Html.text("dd", value)));
        }
    }

    /** A CSS string in which every character that could mean something is written by its number. */
    public static String cssString(String text) {
        return text.codePoints()
                .mapToObj(c -> (Character.isLetterOrDigit(c) && c < 0x80) || c == ' '
                        ? Character.toString(c)
                        : String.format("\\%X ", c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
