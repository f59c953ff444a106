package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;

/**
 * What pasting would do, before anything is done: the cues to make and the rows that could not be read.
 *
 * @param cues in the order of the rows
 * @param problems rows and columns that are left out, each with its reason
 * @param readAs how the columns were understood
 */
public record PastePlan(List<Row> cues, List<Problem> problems, String readAs) {

    /**
     * One cue to make.
     *
     * @param reel the reel it belongs to
     * @param range where it is
     * @param texts what to put into the other columns; every text has been read with success
     */
    public record Row(Reel reel, TimeRange range, Map<CueColumn, String> texts) {}

    /**
     * Something that is not taken.
     *
     * @param rowNumber the row in the pasted text, from 1
     * @param reason a sentence
     * @param text the row as it was pasted, so that it is not lost
     */
    public record Problem(int rowNumber, String reason, String text) {

        public String shown() {
            return "Row " + rowNumber + ": " + reason;
        }
    }

    public PastePlan {
        cues = List.copyOf(cues);
        problems = List.copyOf(problems);
    }

    /** How many rows became cues and how they were read. */
    public String summary() {
        String taken = cues.size() == 1 ? "Pasted 1 cue" : "Pasted " + cues.size() + " cues";
        String left =
                problems.isEmpty() ? "" : ", left out " + problems.size() + (problems.size() == 1 ? " row" : " rows");
        return taken + left + (readAs.isEmpty() ? "." : ". Columns read as: " + readAs + ".");
    }

    /** The rows that were not taken, as they were pasted. */
    public String rejected() {
        return problems.stream()
                .map(Problem::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
