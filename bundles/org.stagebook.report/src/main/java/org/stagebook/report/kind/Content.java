package org.stagebook.report.kind;

import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.report.block.Block;

/** What one kind of report says. */
interface Content {

    List<Block> blocks();

    /** The cues whose numbers people work by; those that are missing or used twice are named on the first page. */
    default List<Cue> numbered() {
        return List.of();
    }

    /** What else its reader has to be warned of, a sentence each. */
    default List<String> warnings() {
        return List.of();
    }
}
