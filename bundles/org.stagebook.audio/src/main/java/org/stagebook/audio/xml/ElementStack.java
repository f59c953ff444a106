package org.stagebook.audio.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grows the tree of a document, tag by tag, within limits that keep a small file from filling the memory. */
final class ElementStack {

    private static final int MOST_DEPTH = 64;
    private static final int MOST_ELEMENTS = 20_000;

    private final Deque<Growing> open = new ArrayDeque<>();
    private Optional<XmlElement> root = Optional.empty();
    private int elements;
    private int ignoredDepth;
    private boolean limited;

    private record Growing(String name, Map<String, String> attributes, StringBuilder text, List<XmlElement> children) {

        XmlElement grown() {
            return new XmlElement(name, attributes, text.toString().strip(), children);
        }
    }

    void open(String name, Map<String, String> attributes) {
        if (ignoredDepth > 0 || open.size() >= MOST_DEPTH || elements >= MOST_ELEMENTS) {
            ignoredDepth++;
            limited = true;
            return;
        }
        elements++;
        open.push(new Growing(withoutPrefix(name), attributes, new StringBuilder(), new ArrayList<>()));
    }

    void text(CharSequence text) {
        if (ignoredDepth == 0 && !open.isEmpty()) {
            open.peek().text().append(text);
        }
    }

    /** Ends the innermost element if it holds text: its end was forgotten. */
    void closeIfText() {
        if (ignoredDepth == 0
                && open.size() > 1
                && !open.element().text().toString().isBlank()) {
            close();
        }
    }

    /** Ends the innermost element. */
    void close() {
        if (ignoredDepth > 0) {
            ignoredDepth--;
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        XmlElement grown = open.pop().grown();
        if (!open.isEmpty()) {
            open.peek().children().add(grown);
        } else if (root.isEmpty()) {
            root = Optional.of(grown);
        }
    }

    /** Ends that element and what is open inside it; an end without a beginning means nothing. */
    void close(String name) {
        String wanted = withoutPrefix(name);
        if (ignoredDepth > 0) {
            ignoredDepth--;
        } else if (open.stream().anyMatch(growing -> growing.name().equals(wanted))) {
            boolean done = false;
            while (!done) {
                done = open.element().name().equals(wanted);
                close();
            }
        }
    }

    boolean isComplete() {
        return root.isPresent();
    }

    /** Whether something was left out because the document goes too deep or has too many elements. */
    boolean isLimited() {
        return limited;
    }

    /** The outermost element, ending what is still open. */
    Optional<XmlElement> root() {
        ignoredDepth = 0;
        while (!open.isEmpty()) {
            close();
        }
        return root;
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
