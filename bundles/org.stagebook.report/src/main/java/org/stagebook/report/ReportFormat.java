package org.stagebook.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report is printed as. */
public enum ReportFormat {
    PDF("pdf", "PDF, for paper"),
    XLSX("xlsx", "Excel workbook"),
    HTML("html", "Page for browsers and phones"),
    CSV("csv", "Comma-separated values");

    private final String id;
    private final String label;

    ReportFormat(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** As on the command line, and the ending of its files. */
    public String id() {
        return id;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** The format a file's ending says. */
    public static Optional<ReportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.endsWith("." + format.id()))
                .findFirst();
    }
}
