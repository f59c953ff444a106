package org.stagebook.ui.parts.jobs;

import java.nio.file.Path;
import java.util.List;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.ui.theme.WorkState;

/** The account of an import: what was made, and every line that was not read for certain. */
final class ImportText {

    private ImportText() {}

    static Outcome of(Path file, ImportSummary summary) {
        List<ParseWarning> warnings = summary.warnings();
        String made = counted(summary.cues(), "cue") + ", " + counted(summary.clips(), "clip") + ", "
                + counted(summary.tracks(), "track") + ", " + counted(summary.markers(), "marker");
        String tail = warnings.isEmpty() ? "" : ", " + counted(warnings.size(), "warning");
        StringBuilder text = new StringBuilder("Imported from " + file + "\n\n" + made + "\n");
        if (!warnings.isEmpty()) {
            text.append('\n').append(counted(warnings.size(), "warning")).append(":\n");
            warnings.forEach(warning -> text.append("  ").append(warning).append('\n'));
        }
        text.append("\nUndo takes the whole import back.\n");
        WorkState state = warnings.isEmpty() ? WorkState.DONE : WorkState.ATTENTION;
        return new Outcome(state, "Imported " + file.getFileName() + ": " + made + tail, text.toString());
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
