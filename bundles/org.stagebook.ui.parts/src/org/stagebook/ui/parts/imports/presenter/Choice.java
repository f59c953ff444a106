package org.stagebook.ui.parts.imports.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of several values, or none of them: what a combo box shows.
 *
 * @param none the words for leaving it open
 * @param values in the order they are shown
 * @param words what a value is called
 */
public record Choice<T>(String none, List<T> values, Function<T, String> words) {

    /** Keeps its own copy. */
    public Choice {
        values = List.copyOf(values);
    }

    /** All lines of the box; the first leaves it open. */
    public List<String> lines() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(none), values.stream().map(words))
                .toList();
    }

    /** The value of a line, empty for the first. */
    public Optional<T> at(int line) {
        return line <= 0 || line > values.size() ? Optional.empty() : Optional.of(values.get(line - 1));
    }

    /** The line of a value, the first when it is left open. */
    public int lineOf(Optional<T> value) {
        return value.map(known -> values.indexOf(known) + 1).orElse(0);
    }
}
