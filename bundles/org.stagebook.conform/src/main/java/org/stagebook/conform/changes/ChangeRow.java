package org.stagebook.conform.changes;

import java.util.Optional;
import org.stagebook.conform.match.ReelSpan;

/**
 * One row of a change list.
 *
 * @param reelNumber the reel whose list it belongs to
 * @param oldPlace in the old cut; empty for what is new
 * @param newPlace in the new cut; empty for what is gone
 * @param lengthChange frames the reel becomes longer by, or less than 0
 * @param total frames by which what follows is later than in the old cut
 * @param name of the clip or clips
 * @param words what happened, in a sentence
 */
public record ChangeRow(
        int reelNumber,
        ChangeKind kind,
        Optional<ReelSpan> oldPlace,
        Optional<ReelSpan> newPlace,
        long lengthChange,
        long total,
        String name,
        String words) {}
