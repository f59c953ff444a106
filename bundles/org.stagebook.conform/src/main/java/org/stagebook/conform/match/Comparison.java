package org.stagebook.conform.match;

import java.util.List;

/**
 * Two cuts and what they have in common.
 *
 * @param oldShots what the old cut shows, reel by reel, without gaps
 * @param newShots what the new cut shows, reel by reel, without gaps
 * @param vfxPatterns how names say which version of a shot they are
 */
public record Comparison(ChangeMap map, List<Shot> oldShots, List<Shot> newShots, List<VfxPattern> vfxPatterns) {

    /** Keeps the lists. */
    public Comparison {
        oldShots = List.copyOf(oldShots);
        newShots = List.copyOf(newShots);
        vfxPatterns = List.copyOf(vfxPatterns);
    }
}
