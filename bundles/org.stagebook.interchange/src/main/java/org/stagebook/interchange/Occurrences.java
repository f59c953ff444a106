package org.stagebook.interchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How often things of each kind were found in a file, and in which line first: for what is said once of many places.
 *
 * @param <K> what tells the kinds apart
 */
public final class Occurrences<K> {

    private final Map<K, Found> found = new LinkedHashMap<>();

    /**
     * Things of one kind.
     *
     * @param firstLine where the first was found
     * @param count how many were found
     */
    public record Found(int firstLine, int count) {}

    /** One more. */
    public void add(K kind, int line) {
        found.merge(kind, new Found(line, 1), (known, one) -> new Found(known.firstLine, known.count + 1));
    }

    /** Whether there was one. */
    public boolean has(K kind) {
        return found.containsKey(kind);
    }

    /** How many kinds there are. */
    public int kinds() {
        return found.size();
    }

    /** Adds one warning for each kind, {@code sentence: 12, the first here.}, in the order in which they came. */
    public void report(Warnings warnings, Function<K, String> sentence) {
        found.forEach((kind, all) -> warnings.add(
                all.firstLine, sentence.apply(kind) + ": " + all.count + (all.count == 1 ? "." : ", the first here.")));
    }

    /** Goes through the kinds in the order in which they came. */
    public void forEach(BiConsumer<K, Found> action) {
        found.forEach(action);
    }
}
