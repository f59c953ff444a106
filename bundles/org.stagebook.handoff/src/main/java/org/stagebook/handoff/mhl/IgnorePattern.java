package org.stagebook.handoff.mhl;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One line in gitignore syntax. Matching walks all possibilities side by side, so that no pattern, however hostile, takes
 * longer than its length times the path's.
 */
record IgnorePattern(List<Part> parts, boolean takesInAgain, boolean foldersOnly) {
    private static final int MAX_LENGTH = 1000;

    /** A piece of a pattern. */
    private sealed interface Part {
        /** One given character. */
        record Letter(char letter) implements Part {}

        /** {@code ?} or a class such as {@code [a-c]}; the text holds pairs of first and last character. */
        record OneOf(String ranges, boolean negated) implements Part {
            boolean accepts(char c) {
                boolean in = false;
                for (int i = 0; i < ranges.length(); i += 2) {
                    in |= ranges.charAt(i) <= c && c <= ranges.charAt(i + 1);
                }
                return in != negated && c != '/';
            }
        }

        /** {@code *}: anything within a name. */
        record Star() implements Part {}

        /** {@code **}{@code /}: any number of whole folders. */
        record Folders() implements Part {}

        /** {@code /**}: everything below. */
        record Below() implements Part {}
    }

    private static final Part ANY = new Part.OneOf("", true);

    /** Nothing for a comment, an empty line or a line too long to be meant. */
    static Optional<IgnorePattern> parse(String line) {
        String text = line.endsWith("\\ ") ? line : line.stripTrailing();
        boolean again = text.startsWith("!");
        if (text.startsWith("#") || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String body = again ? text.substring(1) : text;
        boolean foldersOnly = body.endsWith("/");
        body = foldersOnly ? body.substring(0, body.length() - 1) : body;
        if (body.isEmpty()) {
            return Optional.empty();
        }
        boolean anchored = body.indexOf('/') >= 0;
        body = body.startsWith("/") ? body.substring(1) : body;
        return Optional.of(new IgnorePattern(new Parser(body).parts(anchored), again, foldersOnly));
    }

    /** The lengths of all beginnings of the path that this pattern matches. */
    BitSet matchedBeginnings(String path) {
        BitSet at = new BitSet();
        at.set(0);
        for (Part part : parts) {
            at = step(part, path, at);
        }
        return at;
    }

    /** All places in the path that can be reached from the given ones by matching this part. */
    private static BitSet step(Part part, String path, BitSet from) {
        return switch (part) {
            case Part.Letter letter -> oneOn(path, from, c -> c == letter.letter());
            case Part.OneOf set -> oneOn(path, from, set::accepts);
            case Part.Star star -> toEndOfName(path, from);
            case Part.Folders folders -> toFolderStarts(path, from);
            case Part.Below below -> toEverythingBelow(path, from);
        };
    }

    private static BitSet oneOn(String path, BitSet from, CharPredicate accepts) {
        BitSet to = new BitSet();
        for (int i = from.nextSetBit(0); i >= 0 && i < path.length(); i = from.nextSetBit(i + 1)) {
            to.set(i + 1, accepts.test(path.charAt(i)));
        }
        return to;
    }

    private static BitSet toEndOfName(String path, BitSet from) {
        BitSet to = new BitSet();
        for (int i = from.nextSetBit(0); i >= 0; ) {
            int slash = path.indexOf('/', i);
            int end = slash < 0 ? path.length() : slash;
            to.set(i, end + 1);
            i = from.nextSetBit(end + 1);
        }
        return to;
    }

    private static BitSet toFolderStarts(String path, BitSet from) {
        BitSet to = (BitSet) from.clone();
        int first = from.nextSetBit(0);
        for (int slash = first < 0 ? -1 : path.indexOf('/', first); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            to.set(slash + 1);
        }
        return to;
    }

    private static BitSet toEverythingBelow(String path, BitSet from) {
        BitSet to = new BitSet();
        int first = from.nextSetBit(0);
        if (first >= 0 && first < path.length()) {
            to.set(first + 1, path.length() + 1);
        }
        return to;
    }

    @FunctionalInterface
    private interface CharPredicate {
        boolean test(char c);
    }

    /** Reads the body of a pattern from left to right. */
    private static final class Parser {
        private final String body;
        private final List<Part> parts = new ArrayList<>();
        private int at;

        Parser(String body) {
            this.body = body;
        }

        List<Part> parts(boolean anchored) {
            if (!anchored) {
                parts.add(new Part.Folders());
            }
            while (at < body.length()) {
                next();
            }
            return parts;
        }

        private void next() {
            boolean startsName = at == 0 || body.charAt(at - 1) == '/';
            char c = body.charAt(at);
            if (startsName && body.startsWith("**/", at)) {
                parts.add(new Part.Folders());
                at += 3;
            } else if (startsName && at > 0 && body.substring(at).equals("**")) {
                parts.add(new Part.Below());
                at = body.length();
            } else if (c == '*') {
                parts.add(new Part.Star());
                at++;
            } else if (c == '[' && body.indexOf(']', at + 2) > 0) {
                characterClass(body.indexOf(']', at + 2));
            } else {
                single(c);
            }
        }

        private void single(char c) {
            if (c == '\\' && at + 1 < body.length()) {
                parts.add(new Part.Letter(body.charAt(at + 1)));
                at += 2;
            } else {
                parts.add(c == '?' ? ANY : new Part.Letter(c));
                at++;
            }
        }

        private void characterClass(int end) {
            boolean negated = body.charAt(at + 1) == '!' || body.charAt(at + 1) == '^';
            StringBuilder ranges = new StringBuilder();
            for (int i = at + (negated ? 2 : 1); i < end; i++) {
                boolean range = i + 2 < end && body.charAt(i + 1) == '-';
                ranges.append(body.charAt(i)).append(body.charAt(range ? i + 2 : i));
                i += range ? 2 : 0;
            }
            parts.add(new Part.OneOf(ranges.toString(), negated));
            at = end + 1;
        }
    }
}
