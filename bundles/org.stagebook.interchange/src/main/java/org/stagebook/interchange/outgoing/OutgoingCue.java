package org.stagebook.interchange.outgoing;

import java.util.List;
import java.util.Map;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.timebase.TimeRange;

/**
 * A cue on its way to another program.
 *
 * @param reelNumber of the reel it lies in
 * @param range where it lies, on the production's time line
 * @param texts what it says, in the words a list of ours would be read with; fields without a text are not there.
 *     {@link CueField#CATEGORY} is the category's code, {@link CueField#COMMENT} the remarks, a line each
 * @param tags what is said of it beyond the fields, as {@code NAME=VALUE} or {@code NAME}
 */
public record OutgoingCue(int reelNumber, TimeRange range, Map<CueField, String> texts, List<String> tags) {

    /** Keeps its own copies; blank texts are left out. */
    public OutgoingCue {
        texts = CueField.filledIn(texts);
        tags = List.copyOf(tags);
    }

    /** The text of a field, empty if there is none. */
    public String text(CueField field) {
        return texts.getOrDefault(field, "");
    }

    /** What a marker of it is called: the description, else the line, else the number. */
    public String headline() {
        for (CueField field : List.of(CueField.DESCRIPTION, CueField.LINE, CueField.NUMBER)) {
            if (!text(field).isEmpty()) {
                return text(field);
            }
        }
        return "";
    }
}
