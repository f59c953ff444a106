package org.stagebook.cli.info;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names and values for people, the values below each other. What has no value is left out. */
final class FieldList {

    private static final String INDENT = "  ";
    private static final int NAME_WIDTH = 18;

    private final String heading;
    private final List<String> lines = new ArrayList<>();

    FieldList(String heading) {
        this.heading = heading;
    }

    /** Adds a value of one or several lines. */
    FieldList add(String name, String value) {
        String label = name;
        for (String line : new PlainText(value).lines()) {
            lines.add(INDENT + label + " ".repeat(Math.max(1, NAME_WIDTH - label.length())) + line);
            label = "";
        }
        return this;
    }

    FieldList add(String name, Optional<String> value) {
        return add(name, value.orElse(""));
    }

    /** Prints heading and values after an empty line, or nothing when there are no values. */
    void print(PrintStream out) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(heading);
            lines.forEach(out::println);
        }
    }
}
