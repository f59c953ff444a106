package org.stagebook.conform.match;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How a house writes versions of a visual effects shot, so that {@code ABC_010_v011} and {@code ABC_010_v012} are one.
 *
 * <p>Either with wildcards, matched against the whole name with or without an extension: {@code *} is any text, {@code ?} any
 * character, {@code ###} a number of any length, which is the version; such as {@code *_v###}. Or a regular expression between
 * slashes, such as {@code /(.*)_comp\d+.*}{@code /}; what its first group matches is the shot, or without a group the name
 * without what is matched.
 */
public final class VfxPattern {

    /** A pattern that looks at a name more often than this backtracks without end; the name is left as it is then. */
    private static final int MOST_LOOKS = 100_000;

    private static final Pattern WILDCARDS = Pattern.compile("(?<=[*?#])|(?=[*?#])");

    private final String text;
    private final Pattern pattern;
    private final boolean wildcards;

    private VfxPattern(String text, Pattern pattern, boolean wildcards) {
        this.text = text;
        this.pattern = pattern;
        this.wildcards = wildcards;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is no pattern, with a sentence
     */
    public static VfxPattern parse(String text) {
        boolean expression = text.length() > 2 && text.startsWith("/") && text.endsWith("/");
        try {
            return expression
                    ? new VfxPattern(
                            text,
                            Pattern.compile(text.substring(1, text.length() - 1), Pattern.CASE_INSENSITIVE),
                            false)
                    : new VfxPattern(text, Pattern.compile(expressionOf(text), Pattern.CASE_INSENSITIVE), true);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "The pattern " + text + " for versions cannot be used: " + e.getDescription()
                            + ". Write wildcards such as *_v###, or a regular expression between slashes.",
                    e);
        }
    }

    /** The name of the shot without its version; the name itself if it is not such a name. */
    public String shotOf(String name) {
        Matcher matcher = pattern.matcher(new BoundedText(name, new AtomicInteger(MOST_LOOKS)));
        try {
            if (wildcards) {
                return matcher.matches() ? withoutVersion(name, matcher) : name;
            }
            if (!matcher.find()) {
                return name;
            }
            boolean grouped = matcher.groupCount() > 0 && matcher.group(1) != null;
            return grouped ? name.substring(matcher.start(1), matcher.end(1)) : without(name, matcher);
        } catch (TooManyLooksException e) {
            return name;
        }
    }

    private static String without(String name, Matcher matcher) {
        return name.substring(0, matcher.start()) + name.substring(matcher.end());
    }

    private static String withoutVersion(String name, Matcher matcher) {
        StringBuilder shot = new StringBuilder();
        int from = 0;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                shot.append(name, from, matcher.start(group)).append('#');
                from = matcher.end(group);
            }
        }
        return shot.append(name, from, name.length()).toString();
    }

    private static String expressionOf(String wildcards) {
        if (wildcards.indexOf('#') < 0) {
            throw new IllegalArgumentException("The pattern " + wildcards
                    + " does not say where the version is. Write # for its digits, such as *_v###.");
        }
        StringBuilder expression = new StringBuilder();
        for (String part : WILDCARDS.split(wildcards, -1)) {
            switch (part) {
                case "*" -> expression.append(expression.toString().endsWith(".*") ? "" : ".*");
                case "?" -> expression.append('.');
                case "#" -> expression.append(expression.toString().endsWith("(\\d+)") ? "" : "(\\d+)");
                default -> expression.append(Pattern.quote(part));
            }
        }
        return expression.append("(?:\\.\\w{1,5})?").toString();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Text that counts how often it is looked at. */
    private record BoundedText(String text, AtomicInteger looksLeft) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (looksLeft.getAndDecrement() <= 0) {
                throw new TooManyLooksException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Matching would take too long. */
    private static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
