package org.stagebook.brief.prebrief;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds one name against the parts of a template, trying every length a place can have, and remembers where the name stopped
 * being right.
 */
final class NameMatcher {

    /** No file system in use takes longer names; trying every length of every place stays quick below it. */
    private static final int LONGEST_NAME = 255;

    private final List<NamePart> parts;
    private final Map<NamePlaceholder, String> expected;
    private final EnumMap<NamePlaceholder, String> values = new EnumMap<>(NamePlaceholder.class);

    /** Part and place from which no rest fits; each is tried once. */
    private final Set<Long> hopeless = new HashSet<>();

    private String name = "";
    private Failure worst = new Failure(-1, false, "");

    /**
     * @param certain whether the name was read rightly so far; what follows a place of any length may only have been cut in
     *     the wrong place
     */
    private record Failure(int at, boolean certain, String wanted) {
        boolean tellsMoreThan(Failure other) {
            return certain == other.certain ? at > other.at : certain;
        }
    }

    NameMatcher(List<NamePart> parts, Map<NamePlaceholder, String> expected) {
        this.parts = parts;
        this.expected = expected;
    }

    NameCheck match(String wholeName) {
        if (wholeName.length() > LONGEST_NAME) {
            return new NameCheck.Breaks(
                    LONGEST_NAME,
                    "It has " + wholeName.length() + " characters; file systems take " + LONGEST_NAME + " at most.");
        }
        name = wholeName;
        Optional<String> channel = rest(0, 0);
        return channel.isPresent() ? new NameCheck.Fits(values, channel.get()) : breaks();
    }

    /** Matches the parts from one on; gives the loudspeaker the name ends with. */
    private Optional<String> rest(int part, int at) {
        if (part == parts.size()) {
            return end(at);
        }
        if (!hopeless.add(((long) part << 32) | at)) {
            return Optional.empty();
        }
        return switch (parts.get(part)) {
            case NamePart.Literal literal -> literal(literal.text(), part, at);
            case NamePart.Place place -> place(place.placeholder(), part, at);
        };
    }

    private Optional<String> end(int at) {
        String rest = name.substring(at);
        String channel = ChannelSuffix.of(rest);
        if (rest.isEmpty() || !channel.isEmpty()) {
            return Optional.of(channel);
        }
        fail(at, false, "nothing more");
        return Optional.empty();
    }

    private Optional<String> literal(String wanted, int part, int at) {
        int right = 0;
        while (right < wanted.length()
                && at + right < name.length()
                && Character.toLowerCase(name.charAt(at + right)) == Character.toLowerCase(wanted.charAt(right))) {
            right++;
        }
        if (right == wanted.length()) {
            return rest(part + 1, at + right);
        }
        String more =
                part + 1 < parts.size() ? " and then " + parts.get(part + 1).text() : "";
        fail(at + right, part == 0, "\"" + wanted.substring(right) + "\"" + more);
        return Optional.empty();
    }

    private Optional<String> place(NamePlaceholder placeholder, int part, int at) {
        boolean taken = false;
        boolean right = false;
        for (int end = at + 1; end <= name.length(); end++) {
            String value = name.substring(at, end);
            if (placeholder.takes(value)) {
                taken = true;
                if (isExpected(placeholder, value)) {
                    right = true;
                    Optional<String> channel = rest(part + 1, end);
                    if (channel.isPresent()) {
                        values.put(placeholder, value);
                        return channel;
                    }
                }
            }
        }
        if (!right) {
            fail(at, at < name.length(), wanted(placeholder, taken));
        }
        return Optional.empty();
    }

    private boolean isExpected(NamePlaceholder placeholder, String value) {
        String wanted = expected.get(placeholder);
        return wanted == null
                || (placeholder == NamePlaceholder.REEL
                        ? plainNumber(wanted).equals(plainNumber(value))
                        : wanted.equalsIgnoreCase(value));
    }

    private static String plainNumber(String text) {
        return text.replaceFirst("^[Rr]?0*(?=\\d)", "");
    }

    private String wanted(NamePlaceholder placeholder, boolean taken) {
        String known = expected.get(placeholder);
        String what = placeholder.inBraces() + ", " + placeholder.meaning();
        return known == null || !taken
                ? what + " such as " + (known == null ? placeholder.example() : known)
                : what + ", which is " + known;
    }

    private void fail(int at, boolean certain, String wanted) {
        Failure failure = new Failure(at, certain, wanted);
        if (failure.tellsMoreThan(worst)) {
            worst = failure;
        }
    }

    private NameCheck breaks() {
        String right = name.substring(0, worst.at());
        String rest = name.substring(worst.at());
        String where = right.isEmpty() ? "At its beginning" : "After \"" + right + "\"";
        String found = rest.isEmpty() ? "the name ends" : "stands \"" + rest + "\"";
        return new NameCheck.Breaks(
                worst.at(), where + " " + found + "; the template wants " + worst.wanted() + " there.");
    }
}
