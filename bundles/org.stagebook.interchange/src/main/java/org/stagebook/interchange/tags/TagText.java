package org.stagebook.interchange.tags;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text with the tags ADR editors type into names and comments: {@code $QN=R101}, {@code {R=Off mic}}, {@code [ADR]}.
 *
 * <p>{@code $} takes one word, braces take any, brackets hold a word that is simply there. Whatever has another shape is
 * text; so is what a backslash stands before, as {@link TaggedText} writes it.
 *
 * @param text what is left without the tags, with single spaces
 * @param values by name, in the order of the text; the last one where a name is given twice
 * @param flags the words in brackets, in the order of the text
 */
public record TagText(String text, Map<String, String> values, Set<String> flags) {

    /** Nothing at all. */
    public static final TagText EMPTY = new TagText("", Map.of(), Set.of());

    public TagText {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(flags));
    }

    /** Reads a name or comment; takes everything, whatever its length. */
    public static TagText of(String tagged) {
        return new TagScanner(tagged).scan();
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether there is any tag. */
    public boolean isTagged() {
        return !values.isEmpty() || !flags.isEmpty();
    }
}
