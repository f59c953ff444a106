package org.stagebook.spotting.numbering;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stagebook.model.Cue;

/**
 * The pattern numbers were given by before there was one: what stands on paper already is proposed again, so that numbering
 * cues changes as few numbers as it can.
 */
public final class PatternGuess {

    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,7})(\\D*)", Pattern.DOTALL);

    private PatternGuess() {}

    /** The pattern more than half of the numbered cues follow; among several the one that says more of reel and character. */
    public static Optional<NumberPattern> of(List<Cue> cues) {
        List<Cue> numbered = cues.stream().filter(cue -> !number(cue).isEmpty()).toList();
        Map<String, Long> votes = numbered.stream()
                .flatMap(cue -> candidates(cue).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return votes.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > numbered.size())
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparingLong(entry -> places(entry.getKey()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> new NumberPattern(entry.getKey()));
    }

    private static long places(String pattern) {
        return pattern.chars().filter(c -> c == '{').count();
    }

    /** The patterns that give the cue the number it has. */
    private static Set<String> candidates(Cue cue) {
        Matcher matcher = COUNTED.matcher(number(cue));
        Set<String> found = new LinkedHashSet<>();
        if (!matcher.matches() || number(cue).contains("{")) {
            return found;
        }
        String reel =
                cue.getReel() == null ? "" : Integer.toString(cue.getReel().getNumber());
        for (String head : heads(cue, matcher.group(1), reel)) {
            String digits = matcher.group(2);
            addCounted(found, head, digits, matcher.group(3));
            if (!reel.isEmpty() && digits.startsWith(reel) && digits.length() > reel.length()) {
                addCounted(found, head + "{reel}", digits.substring(reel.length()), matcher.group(3));
            }
        }
        found.removeIf(pattern -> !gives(new NumberPattern(pattern), cue));
        return found;
    }

    /** With leading zeros the count has that many digits; without, as many as it shows, or as it comes. */
    private static void addCounted(Set<String> found, String head, String digits, String tail) {
        if (digits.length() <= 6) {
            found.add(head + "{" + "n".repeat(digits.length()) + "}" + tail);
        }
        found.add(head + "{n}" + tail);
    }

    private static Set<String> heads(Cue cue, String head, String reel) {
        Set<String> heads = new LinkedHashSet<>(List.of(head));
        String character =
                cue.getCharacter() == null ? "" : cue.getCharacter().strip().toUpperCase(Locale.ROOT);
        if (!reel.isEmpty() && head.startsWith(reel)) {
            heads.add("{reel}" + head.substring(reel.length()));
        }
        if (!character.isEmpty()) {
            heads.add(head.replace(character, "{character}"));
            String initials = NumberPattern.initials(character);
            if (head.startsWith(initials)) {
                heads.add("{initials}" + head.substring(initials.length()));
            }
        }
        return heads;
    }

    private static boolean gives(NumberPattern pattern, Cue cue) {
        OptionalLong count = pattern.countOf(cue, number(cue));
        return count.isPresent() && pattern.number(cue, count.getAsLong()).equals(number(cue));
    }

    private static String number(Cue cue) {
        return cue.getNumber() == null ? "" : cue.getNumber().strip();
    }
}
