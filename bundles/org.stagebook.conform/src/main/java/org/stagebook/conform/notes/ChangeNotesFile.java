package org.stagebook.conform.notes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.stagebook.interchange.outgoing.WholeFile;

/** Change notes as a file; its ending says whether it is a page or a table. */
public record ChangeNotesFile(Path file) {

    private static final String PAGE = ".pdf";
    private static final String TABLE = ".csv";

    /** Whether the ending says what it shall be. */
    public boolean isKnown() {
        return endsWith(PAGE) || endsWith(TABLE);
    }

    /**
     * Writes the notes, replacing a file that is there only when the new one is whole.
     *
     * @param paper of the page
     * @throws IOException if it cannot be written; a file that was there is as it was
     */
    public void write(ChangeNotes notes, PageSize paper) throws IOException {
        if (endsWith(TABLE)) {
            new WholeFile(file).write(out -> ChangeNotesCsv.write(notes, out));
        } else {
            new WholeFile(file).write(out -> ChangeNotesPdf.write(notes, paper, out));
        }
    }

    private boolean endsWith(String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
