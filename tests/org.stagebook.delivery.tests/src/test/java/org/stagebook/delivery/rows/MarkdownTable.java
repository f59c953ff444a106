package org.stagebook.delivery.rows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table as Markdown has it. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... heads) {
        add(heads);
        text.append(String.join("|", Collections.nCopies(heads.length, "|---")).replace("||", "|"))
                .append("|\n");
    }

    void add(String... cells) {
        List<String> safe =
                Arrays.stream(cells).map(cell -> cell.replace("|", "\\|")).toList();
        text.append(safe.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    String text() {
        return text.toString();
    }
}
