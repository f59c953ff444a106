package org.stagebook.history.repository;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a version's tag, such as {@code mix/theatrical/v12}: readable with plain git, and of letters that every git server and
 * file system takes.
 *
 * @param name without {@code refs/tags/}
 */
public record VersionTag(String name) {

    /** Of a mix version; one without a branch is of the main line. */
    public static VersionTag ofMix(String branch, String label) {
        String line = slug(branch);
        return new VersionTag("mix/" + (line.isEmpty() ? "main" : line) + "/" + named(label));
    }

    /** Of a premix, such as {@code premix/r1/fx-a}; one of no single reel is of the whole. */
    public static VersionTag ofPremix(String reel, String name) {
        String part = slug(reel);
        return new VersionTag("premix/" + (part.isEmpty() ? "whole" : part) + "/" + named(name));
    }

    /** The same with a number, for when the name is taken. */
    VersionTag numbered(int number) {
        return new VersionTag(name + "-" + number);
    }

    private static String named(String label) {
        String slug = slug(label);
        return slug.isEmpty() ? "unnamed" : slug;
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("&", "-and-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[-.]+|[-.]+$", "")
                .replaceAll("\\.lock$", "-lock");
    }
}
