package org.stagebook.interchange.sheet.writing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueField;

/** The columns of our own cue list: what the shipped profile "Stagebook cue list" reads. */
final class CueListColumns {

    /** Times, in this order: timecode, then as a spreadsheet counts time. */
    static final List<String> TIMES = List.of("Start", "End", "Start time", "End time", "Length", "Listed on");

    static final List<String> NAMES = List.of("Reel", "Number");

    private static final List<CueField> FIELDS = List.of(
            CueField.CATEGORY,
            CueField.DESCRIPTION,
            CueField.CHARACTER,
            CueField.LINE,
            CueField.INTENT,
            CueField.REFERENCE,
            CueField.PRIORITY,
            CueField.STATUS,
            CueField.ORIGIN,
            CueField.ASSIGNEE);

    static final List<String> TEXTS = List.of(
            "Category",
            "Description",
            "Character",
            "Line",
            "Intent",
            "Reference",
            "Priority",
            "Status",
            "Origin",
            "Assignee",
            "Tags",
            "Remarks");

    private CueListColumns() {}

    static List<String> names(OutgoingCue cue) {
        return List.of("R" + cue.reelNumber(), cue.text(CueField.NUMBER));
    }

    static List<String> texts(OutgoingCue cue) {
        List<String> texts = FIELDS.stream().map(cue::text).collect(Collectors.toList());
        Stream<String> reason = Stream.of(cue.text(CueField.REASON))
                .filter(text -> !text.isEmpty())
                .map(text -> "R=" + text);
        texts.add(Stream.concat(reason, cue.tags().stream())
                .map(tag -> tag.replace('\n', ' '))
                .collect(Collectors.joining("\n")));
        texts.add(cue.text(CueField.COMMENT));
        return texts;
    }
}
