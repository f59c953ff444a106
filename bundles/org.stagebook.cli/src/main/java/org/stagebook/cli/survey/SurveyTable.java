package org.stagebook.cli.survey;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSummary;

/** Prints a survey as Markdown: a line for each file, then one for each format, then what was refused. */
public final class SurveyTable {

    private static final String RULE = "|---|---|--:|--:|--:|--:|--:|--:|";
    private static final List<ToIntFunction<ImportSummary>> COUNTS = List.of(
            ImportSummary::events,
            ImportSummary::tracks,
            ImportSummary::clips,
            ImportSummary::markers,
            ImportSummary::cues,
            made -> made.warnings().size());

    private final List<SurveyRow> rows;

    public SurveyTable(List<SurveyRow> rows) {
        this.rows = List.copyOf(rows);
    }

    public void print(PrintStream out) {
        out.println("| file | format | events | tracks | clips | markers | cues | warnings |");
        out.println(RULE);
        Map<ForeignFormat, List<ImportSummary>> byFormat = new EnumMap<>(ForeignFormat.class);
        for (SurveyRow row : rows) {
            row.made().ifPresent(made -> {
                byFormat.computeIfAbsent(made.format(), format -> new ArrayList<>())
                        .add(made);
                out.println(line(row.path(), made.format().label(), List.of(made)));
            });
        }
        out.println();
        out.println("| format | files | events | tracks | clips | markers | cues | warnings |");
        out.println(RULE);
        byFormat.forEach((format, made) -> out.println(line(format.label(), String.valueOf(made.size()), made)));
        printRefused(out);
    }

    private void printRefused(PrintStream out) {
        List<SurveyRow> refused =
                rows.stream().filter(row -> row.made().isEmpty()).toList();
        if (!refused.isEmpty()) {
            out.println();
            out.println("Not read: " + refused.size());
            out.println();
            refused.forEach(row -> out.println("- " + row.path() + ": " + row.refusal()));
        }
    }

    private static String line(String first, String second, List<ImportSummary> made) {
        StringBuilder line = new StringBuilder("| " + first.replace("|", "\\|") + " | " + second + " |");
        COUNTS.forEach(count ->
                line.append(' ').append(made.stream().mapToInt(count).sum()).append(" |"));
        return line.toString();
    }
}
