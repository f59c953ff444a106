package org.stagebook.interchange.tags;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with the tags ADR editors type into names and comments: {@code $QN=R101}, {@code {R=Off mic}}, {@code [ADR]}.
 *
 * <p>{@code $} takes one word, braces take any, brackets hold a word that is simply there. Whatever has another shape is
 * text.
 *
 * @param text what is left without the tags
 * @param values by name, the last one where a name is given twice
 * @param flags the words in brackets
 */
public record TagText(String text, Map<String, String> values, Set<String> flags) {

    private static final Pattern TAG = Pattern.compile(
            "\\$([A-Za-z][A-Za-z0-9_]{0,30})=(\\S+)|\\{([A-Za-z][A-Za-z0-9_]{0,30})=([^{}]*+)}|\\[([A-Za-z][A-Za-z0-9_]{0,30})]");

    public TagText {
        values = Map.copyOf(values);
        flags = Set.copyOf(flags);
    }

    public static TagText of(String tagged) {
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new HashSet<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = TAG.matcher(tagged);
        int end = 0;
        while (matcher.find()) {
            text.append(tagged, end, matcher.start());
            end = matcher.end();
            if (matcher.start(1) >= 0) {
                values.put(group(tagged, matcher, 1), group(tagged, matcher, 2));
            } else if (matcher.start(3) >= 0) {
                values.put(group(tagged, matcher, 3), group(tagged, matcher, 4).strip());
            } else {
                flags.add(group(tagged, matcher, 5));
            }
        }
        text.append(tagged, end, tagged.length());
        return new TagText(text.toString().strip().replaceAll(" {2,}", " "), values, flags);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    private static String group(String text, Matcher matcher, int group) {
        return text.substring(matcher.start(group), matcher.end(group));
    }
}
