package org.stagebook.report.block;

import java.util.List;

/** One report, the same whatever it is printed as: what stands on every page, and the blocks in reading order. */
public record Report(ReportHead head, List<Block> blocks) {
    /** Keeps its own copy. */
    public Report {
        blocks = List.copyOf(blocks);
    }

    /** The sentences its reader has to be warned with, in order. */
    public List<String> warnings() {
        return blocks.stream()
                .filter(Warning.class::isInstance)
                .map(Warning.class::cast)
                .flatMap(warning -> warning.sentences().stream())
                .toList();
    }
}
