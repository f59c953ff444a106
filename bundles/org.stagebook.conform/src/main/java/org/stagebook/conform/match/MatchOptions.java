package org.stagebook.conform.match;

import java.util.List;

/**
 * What the user may say about names.
 *
 * @param vfxPatterns names that differ in the version only are the same shot
 * @param stripBRolls whether reel {@code 012B} is reel {@code 012} where both occur: the copy that CMX3600 systems needed to
 *     dissolve within one tape
 */
public record MatchOptions(List<VfxPattern> vfxPatterns, boolean stripBRolls) {

    /** Keeps the patterns. */
    public MatchOptions {
        vfxPatterns = List.copyOf(vfxPatterns);
    }

    /** No patterns; B-rolls are taken for their tape. */
    public static MatchOptions defaults() {
        return new MatchOptions(List.of(), true);
    }

    /** B-rolls are taken for their tape; shots are known by these patterns. */
    public static MatchOptions withVfx(List<String> patterns) {
        return new MatchOptions(patterns.stream().map(VfxPattern::parse).toList(), true);
    }
}
