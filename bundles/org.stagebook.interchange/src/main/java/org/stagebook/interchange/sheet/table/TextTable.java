package org.stagebook.interchange.sheet.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.Warnings;

/** A table kept as text: CSV, TSV and their like; encoding and delimiter are found out unless they are stated. */
public final class TextTable implements TableReader {

    private static final int HEAD_CHARACTERS = 32_000;
    private static final String STATED = "sep=";

    private final TextSource source;
    private final char delimiter;
    private final boolean quotes;
    private final boolean firstLineStates;

    private TextTable(TextSource source, char delimiter, boolean quotes, boolean firstLineStates) {
        this.source = source;
        this.delimiter = delimiter;
        this.quotes = quotes;
        this.firstLineStates = firstLineStates;
    }

    /** The table of a file's bytes. */
    public static TextTable of(byte[] bytes, TableOptions options) {
        TextSource source = TextSource.of(bytes, options.encoding());
        String head = source.head(HEAD_CHARACTERS);
        Optional<Character> stated = statedIn(head);
        char delimiter = options.delimiter().or(() -> stated).orElseGet(() -> Delimiters.find(head));
        return new TextTable(source, delimiter, options.quotes(), stated.isPresent());
    }

    /** What separates the cells. */
    public char delimiter() {
        return delimiter;
    }

    /** How the bytes were read, for people. */
    public String encoding() {
        return source.encoding();
    }

    @Override
    public ForeignFormat format() {
        return ForeignFormat.CSV;
    }

    @Override
    public void read(Predicate<TableRow> rows, Warnings warnings) {
        source.report(warnings);
        try (Reader reader = source.open()) {
            DelimitedRows delimited = new DelimitedRows(reader, delimiter, quotes, warnings);
            boolean goOn = true;
            while (goOn && delimited.hasNext()) {
                TableRow row = delimited.next();
                boolean skipped = row.isBlank() || (firstLineStates && row.line() == 1);
                goOn = skipped || rows.test(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Excel takes the delimiter from a first line such as {@code sep=;}. */
    private static Optional<Character> statedIn(String head) {
        boolean states = head.length() > STATED.length()
                && head.regionMatches(true, 0, STATED, 0, STATED.length())
                && "\t;,|:^~".indexOf(head.charAt(STATED.length())) >= 0
                && (head.length() == STATED.length() + 1 || "\r\n".indexOf(head.charAt(STATED.length() + 1)) >= 0);
        return states ? Optional.of(head.charAt(STATED.length())) : Optional.empty();
    }
}
