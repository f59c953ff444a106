package org.stagebook.interchange.sheet.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;

/**
 * Rows of a text whose cells are separated by one character and may stand in double quotes (RFC 4180).
 *
 * <p>A quote opens a cell only if its partner is followed by a delimiter or the end of the line, and not too far away; else
 * it is a sign like any other, is reported, and the line ends where it ends. So a forgotten quote never swallows other rows.
 */
final class DelimitedRows {

    private static final char QUOTE = '"';
    private static final int UNCLOSED = -1;
    private static final int NO_QUOTE = -2;
    private static final char REPLACEMENT = '\uFFFD';

    private final CharWindow text;
    private final char delimiter;
    private final boolean quotes;
    private final Warnings warnings;
    private int line = 1;
    private boolean replacementReported;

    /** @param quotes whether double quotes enclose cells at all */
    DelimitedRows(Reader reader, char delimiter, boolean quotes, Warnings warnings) {
        this.text = new CharWindow(reader);
        this.delimiter = delimiter;
        this.quotes = quotes;
        this.warnings = warnings;
    }

    boolean hasNext() throws IOException {
        return text.peek(0) != CharWindow.END;
    }

    /** The next row, blank or not. */
    TableRow next() throws IOException {
        RowDraft row = new RowDraft(line);
        do {
            row.add(text.peek(0) == QUOTE && !row.literal ? quoted(row) : plain());
        } while (delimiterFollows());
        endOfLine();
        return row.finish();
    }

    private String quoted(RowDraft row) throws IOException {
        int close = quotes ? closingQuote() : NO_QUOTE;
        if (close < 0) {
            row.literal = true;
            if (close == UNCLOSED) {
                warnings.add(
                        line,
                        "A double quote is not closed: " + Excerpt.of(text.text(0, known(40)), 40)
                                + ". The line was read as it stands. Close the quote or double it.");
            }
            return plain();
        }
        String cell = text.text(1, close).replace("\"\"", "\"");
        countLines(close);
        text.skip(close + 1);
        while (text.peek(0) == ' ') {
            text.skip(1);
        }
        return cell;
    }

    /** Where the cell that starts with a quote ends, or why the quote is just a sign. */
    private int closingQuote() throws IOException {
        boolean sameLine = true;
        int at = 1;
        while (at < TableLimits.LONGEST_QUOTED) {
            int c = text.peek(at);
            if (c == CharWindow.END) {
                return UNCLOSED;
            }
            if (c != QUOTE) {
                sameLine &= !isEndOfLine(c);
                at++;
            } else if (text.peek(at + 1) == QUOTE) {
                at += 2;
            } else if (endsCell(at + 1)) {
                return at;
            } else {
                return sameLine ? NO_QUOTE : UNCLOSED;
            }
        }
        return UNCLOSED;
    }

    private boolean endsCell(int at) throws IOException {
        int ahead = at;
        while (text.peek(ahead) == ' ' && ahead < TableLimits.LONGEST_QUOTED) {
            ahead++;
        }
        int c = text.peek(ahead);
        return c == delimiter || isEndOfLine(c);
    }

    private String plain() throws IOException {
        StringBuilder cell = new StringBuilder();
        int lost = 0;
        for (int c = text.peek(0); c != delimiter && !isEndOfLine(c); c = text.peek(0)) {
            if (cell.length() < TableLimits.LONGEST_CELL) {
                cell.append((char) c);
            } else {
                lost++;
            }
            text.skip(1);
        }
        if (lost > 0) {
            warnings.add(
                    line, "A cell is longer than " + TableLimits.LONGEST_CELL + " characters; the rest was left out.");
        }
        return cell.toString();
    }

    private boolean delimiterFollows() throws IOException {
        if (text.peek(0) == delimiter) {
            text.skip(1);
            return true;
        }
        return false;
    }

    private void endOfLine() throws IOException {
        int c = text.peek(0);
        if (c != CharWindow.END) {
            text.skip(c == '\r' && text.peek(1) == '\n' ? 2 : 1);
            line++;
        }
    }

    private void countLines(int length) throws IOException {
        for (int i = 0; i < length; i++) {
            int c = text.peek(i);
            if (c == '\n' || (c == '\r' && text.peek(i + 1) != '\n')) {
                line++;
            }
        }
    }

    private int known(int wanted) throws IOException {
        int length = 0;
        while (length < wanted && !isEndOfLine(text.peek(length))) {
            length++;
        }
        return length;
    }

    private static boolean isEndOfLine(int c) {
        return c == '\n' || c == '\r' || c == CharWindow.END;
    }

    /** What XML 1.0 can hold, which our documents are written in. */
    private static boolean isStorable(char c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xFFFE);
    }

    private final class RowDraft {
        private final int firstLine;
        private final List<String> cells = new ArrayList<>();
        private boolean literal;
        private int tooMany;

        RowDraft(int firstLine) {
            this.firstLine = firstLine;
        }

        void add(String cell) {
            if (cells.size() < TableLimits.MOST_COLUMNS) {
                cells.add(storable(quotes ? FormulaGuard.taken(cell.strip()) : cell.strip()));
            } else {
                tooMany++;
            }
        }

        TableRow finish() {
            if (tooMany > 0) {
                warnings.add(
                        firstLine,
                        "The row has more than " + TableLimits.MOST_COLUMNS + " columns; the other " + tooMany
                                + " were left out.");
            }
            return new TableRow(firstLine, cells);
        }

        private String storable(String cell) {
            for (int i = 0; i < cell.length(); i++) {
                if (!isStorable(cell.charAt(i))) {
                    return replaced(cell);
                }
            }
            return cell;
        }

        private String replaced(String cell) {
            if (!replacementReported) {
                replacementReported = true;
                warnings.add(
                        firstLine,
                        "From here on there are control characters that no document can hold; each was replaced by "
                                + REPLACEMENT + ".");
            }
            char[] characters = cell.toCharArray();
            for (int i = 0; i < characters.length; i++) {
                characters[i] = isStorable(characters[i]) ? characters[i] : REPLACEMENT;
            }
            return new String(characters);
        }
    }
}
