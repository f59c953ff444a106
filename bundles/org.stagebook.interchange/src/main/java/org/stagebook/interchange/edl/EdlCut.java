package org.stagebook.interchange.edl;

import java.util.List;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.cutlist.CutList;

/**
 * A cut list made of an edit list, and what is wrong with it.
 *
 * @param warnings about labels, lengths and overlaps, in the order of the file; those of reading are in the {@link Edl}
 */
public record EdlCut(CutList list, List<ParseWarning> warnings) {

    public EdlCut {
        warnings = List.copyOf(warnings);
    }
}
