package org.stagebook.report.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of a page. Texts and attribute values can only come in as such and are escaped on the way out, so that nothing a
 * person has typed is ever taken for markup.
 */
public final class Html {
    private static final Set<String> VOID = Set.of("meta", "br", "hr", "link", "img");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Html(String name) {
        this.name = name;
    }

    /** An empty element. */
    public static Html tag(String name) {
        return new Html(name);
    }

    /** An element with a class. */
    public static Html tag(String name, String cssClass) {
        return new Html(name).with("class", cssClass);
    }

    /** An element with a text. */
    public static Html text(String name, String text) {
        return new Html(name).add(text);
    }

    /** Sets an attribute. */
    public Html with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Adds a text. */
    public Html add(String text) {
        children.add(text);
        return this;
    }

    /** Adds elements. */
    public Html add(Html... elements) {
        children.addAll(List.of(elements));
        return this;
    }

    /** Adds elements. */
    public Html addAll(Stream<Html> elements) {
        elements.forEach(children::add);
        return this;
    }

    /** Adds a style sheet of ours, unescaped; it must not hold anything from outside. */
    public Html addStyle(String css) {
        children.add(new Css(css));
        return this;
    }

    /** Writes the element and everything in it. */
    public void appendTo(Appendable out) throws IOException {
        out.append('<').append(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue(), out);
            out.append('"');
        }
        if (VOID.contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object child : children) {
            switch (child) {
                case Html element -> element.appendTo(out);
                case Css style -> out.append(style.css());
                default -> escape(child.toString(), out);
            }
        }
        out.append("</").append(name).append('>');
        if (Set.of("tr", "li", "p", "section", "div", "head", "header", "h1", "h2", "h3", "table", "nav", "details")
                .contains(name)) {
            out.append('\n');
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        try {
            appendTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void escape(String text, Appendable out) throws IOException {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isReadable(point) ? Character.toString(point) : "\uFFFD");
            }
        }
    }

    /** Whether a document may hold it: no control sign, no half of a pair, no sign that is none. */
    private static boolean isReadable(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean nothing = Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
        return !control && !nothing;
    }

    private record Css(String css) {}
}
