package org.stagebook.ui.parts.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.ui.theme.WorkState;

/** The account of an import: what was made, and every line that was not read for certain. */
final class ImportText {

    private ImportText() {}

    static Outcome of(Path file, ImportSummary summary) {
        List<ParseWarning> warnings = summary.warnings();
        String made = made(summary);
        String tail = warnings.isEmpty() ? "" : ", " + counted(warnings.size(), "warning");
        StringBuilder text = new StringBuilder(
                "Imported from " + file + "\n" + summary.format().label() + "\n\n" + made + "\n");
        if (!warnings.isEmpty()) {
            text.append('\n').append(counted(warnings.size(), "warning")).append(":\n");
            warnings.forEach(warning -> text.append("  ").append(warning).append('\n'));
        }
        text.append("\nUndo takes the whole import back.\n");
        WorkState state = warnings.isEmpty() ? WorkState.DONE : WorkState.ATTENTION;
        return new Outcome(state, "Imported " + file.getFileName() + ": " + made + tail, text.toString());
    }

    private static String made(ImportSummary summary) {
        List<String> made = new ArrayList<>();
        add(made, summary.cues(), "cue");
        add(made, summary.events(), "event");
        add(made, summary.clips(), "clip");
        add(made, summary.tracks(), "track");
        add(made, summary.markers(), "marker");
        return made.isEmpty() ? "nothing new" : String.join(", ", made);
    }

    private static void add(List<String> made, int count, String noun) {
        if (count > 0) {
            made.add(counted(count, noun));
        }
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
