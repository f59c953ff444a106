package org.stagebook.ui.graph.versions.content;

import java.util.List;

/**
 * What is said of a version beside its label; every text may be empty.
 *
 * @param stage temp, premix, final, ...
 * @param day when it was printed
 * @param moment the same to the minute
 * @param author who mixed it
 * @param pictureCut the cut it was mixed against; several with commas
 * @param remark what else
 * @param signOffs a sentence for each, the reason of a stale one with it
 */
public record VersionFacts(
        String stage,
        String day,
        String moment,
        String author,
        String pictureCut,
        String remark,
        List<String> signOffs) {

    /** Copies the list. */
    public VersionFacts {
        signOffs = List.copyOf(signOffs);
    }
}
