package org.stagebook.interchange.protools;

import java.util.List;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.text.SourceLine;

/**
 * Says so when the file seems to end before Pro Tools had written it all.
 *
 * <p>Pro Tools ends every line, the last one too, and leaves empty lines below every listing that has rows, except below
 * the markers, which come last. A file cut between two markers, or in the empty lines between two listings, cannot be told
 * from a whole one here.
 */
final class CutShortCheck {

    private static final String WHAT_TO_DO =
            " It was probably cut short. What stands before was read; copy the file or export it again.";

    private final Warnings warnings;

    CutShortCheck(Warnings warnings) {
        this.warnings = warnings;
    }

    /** @param lines all of the text, at least one */
    void check(String text, List<SourceLine> lines, List<Section> sections) {
        SourceLine last = lines.getLast();
        if (!text.endsWith("\n") && !text.endsWith("\r")) {
            warnings.add(
                    last.number(),
                    "The file ends in the middle of this line, \"" + last.excerpt()
                            + "\", and Pro Tools ends every line." + WHAT_TO_DO);
        } else if (!last.isBlank() && !sections.isEmpty() && isUnfinished(sections.getLast())) {
            warnings.add(
                    last.number(),
                    "The file ends with this line, inside the listing \""
                            + sections.getLast().title().excerpt()
                            + "\", below which Pro Tools leaves empty lines." + WHAT_TO_DO);
        }
    }

    private static boolean isUnfinished(Section last) {
        return switch (last.kind()) {
            case TRACKS -> !last.lines().isEmpty();
            case MARKERS -> last.lines().isEmpty();
            case FILES, ONLINE_FILES, OFFLINE_FILES, ONLINE_CLIPS, OFFLINE_CLIPS, PLUG_INS -> true;
            case UNKNOWN -> false;
        };
    }
}
