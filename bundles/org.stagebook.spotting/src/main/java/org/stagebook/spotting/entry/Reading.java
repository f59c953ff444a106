package org.stagebook.spotting.entry;

import java.util.function.BiFunction;

/** What became of a typed text: understood, and as what, or refused, and why. */
public sealed interface Reading<T> {

    /**
     * It means something.
     *
     * @param value what the text means
     * @param shown the meaning in words, for the person to check before it is taken
     */
    record Understood<T>(T value, String shown) implements Reading<T> {}

    /**
     * It means nothing that can be taken.
     *
     * @param reason a sentence
     */
    record Refused<T>(String reason) implements Reading<T> {}

    /** Goes on with what was understood; a refusal stays. */
    default <R> Reading<R> then(BiFunction<T, String, Reading<R>> next) {
        return switch (this) {
            case Understood<T>(T value, String shown) -> next.apply(value, shown);
            case Refused<T>(String reason) -> new Refused<>(reason);
        };
    }
}
