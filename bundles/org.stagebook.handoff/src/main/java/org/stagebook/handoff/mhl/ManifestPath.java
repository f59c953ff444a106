package org.stagebook.handoff.mhl;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The path of a file or folder below the root of a managed folder, as a manifest spells it: relative, separated by
 * {@code /}, case and spaces kept. A path that could name anything outside the folder, on any operating system, cannot
 * be constructed.
 */
public record ManifestPath(String text) implements Comparable<ManifestPath> {
    /** The managed folder itself; manifests never write it. */
    public static final ManifestPath ROOT = new ManifestPath(".");

    private static final int MAX_LENGTH = 4096;

    public ManifestPath {
        if (!".".equals(text)) {
            requireSafe(text);
        }
    }

    /** The checked path; a text that is empty, absolute, climbs out with {@code ..} or is no portable name is refused. */
    public static ManifestPath of(String text) {
        if (".".equals(text)) {
            throw unsafe(text, "it names the folder itself");
        }
        return new ManifestPath(text);
    }

    /** The path of {@code file} below {@code root}. */
    public static ManifestPath of(Path root, Path file) {
        return of(StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/")));
    }

    /** The path of a child of this folder. */
    public ManifestPath child(String name) {
        return of(isRoot() ? name : text + "/" + name);
    }

    public boolean isRoot() {
        return ".".equals(text);
    }

    /** The names from the root down. */
    public List<String> names() {
        return isRoot() ? List.of() : List.of(text.split("/", -1));
    }

    /** The last name. */
    public String name() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** The same for all paths that macOS and Windows take for one: neither case nor ways of writing an accent count. */
    public String folded() {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether this path is {@code folder} or lies below it. */
    public boolean isIn(ManifestPath folder) {
        return folder.isRoot() || equals(folder) || text.startsWith(folder.text + "/");
    }

    /** Where the file lies on this machine, if nothing on the way is a link. */
    public Path in(Path root) {
        return isRoot() ? root : root.resolve(text);
    }

    @Override
    public int compareTo(ManifestPath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static void requireSafe(String text) {
        if (text.isEmpty()) {
            throw unsafe(text, "it is empty");
        }
        if (text.length() > MAX_LENGTH) {
            throw unsafe(text.substring(0, 60) + "…", "it is longer than " + MAX_LENGTH + " characters");
        }
        if (text.startsWith("/")) {
            throw unsafe(text, "it is absolute");
        }
        if (text.length() > 1 && text.charAt(1) == ':' && Character.isLetter(text.charAt(0))) {
            throw unsafe(text, "it begins with a drive letter");
        }
        requirePortableCharacters(text);
        for (String name : text.split("/", -1)) {
            requireName(text, name);
        }
    }

    private static void requireName(String text, String name) {
        switch (name) {
            case "" -> throw unsafe(text, "it holds an empty name");
            case "." -> throw unsafe(text, "it holds the name \".\"");
            case ".." -> throw unsafe(text, "it climbs out of its folder with \"..\"");
            default -> {
                // an ordinary name
            }
        }
    }

    private static void requirePortableCharacters(String text) {
        if (text.indexOf('\\') >= 0) {
            throw unsafe(text, "it holds a backslash, which separates folders on Windows");
        }
        text.codePoints().filter(ManifestPath::isUnwritable).findFirst().ifPresent(c -> {
            throw unsafe(text, String.format("it holds the character U+%04X, which no manifest can hold", c));
        });
    }

    /** Control characters, halves of surrogate pairs and the two code points XML 1.0 forbids. */
    private static boolean isUnwritable(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF;
    }

    private static IllegalArgumentException unsafe(String text, String reason) {
        return new IllegalArgumentException("The path \"" + printable(text) + "\" is refused: " + reason + ".");
    }

    /** The text with what cannot be shown on one line spelt out. */
    static String printable(String text) {
        return text.codePoints()
                .mapToObj(c -> isUnwritable(c) ? String.format("\\u%04x", c) : Character.toString(c))
                .collect(Collectors.joining());
    }
}
