package org.stagebook.interchange.sheet.table;

import java.io.IOException;
import java.nio.file.Path;
import org.stagebook.interchange.ForeignFile;
import org.stagebook.interchange.ForeignFile.Limit;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.text.Signature;

/**
 * A file with a table in it, of whatever kind: the first bytes say whether it is a workbook or a text.
 *
 * @param path where it was read from
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are handed on, not out
public record TableFile(Path path, byte[] bytes) {

    private static final Limit LIMIT = new Limit(64, "Split the table into several.");

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if it is larger than 64 MB
     * @throws IOException if it cannot be read at all
     */
    public static TableFile read(Path path) throws IOException {
        return new TableFile(path, new ForeignFile(path, LIMIT).bytes());
    }

    /**
     * Opens the table.
     *
     * @throws UnreadableFileException if it is a workbook that cannot be read, or of a kind that is not
     */
    public TableReader open(TableOptions options) throws UnreadableFileException {
        if (Signature.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw unreadable(
                    path,
                    "The file is a workbook of Excel 97 to 2003 or one with a password; save it as .xlsx without one, or as"
                            + " CSV.");
        }
        if (!Signature.begins(bytes, 'P', 'K', 3, 4)) {
            return TextTable.of(bytes, options);
        }
        try {
            return WorkbookTable.of(bytes, options);
        } catch (IOException e) {
            throw unreadable(
                    path,
                    "The file is no Excel workbook that can be read: " + e.getMessage()
                            + ". Open it in a spreadsheet program and save it again.");
        }
    }

    private static UnreadableFileException unreadable(Path path, String reason) {
        return new UnreadableFileException(path, new ParseWarning(0, reason));
    }
}
