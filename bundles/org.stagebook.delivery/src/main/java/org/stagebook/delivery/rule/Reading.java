package org.stagebook.delivery.rule;

import java.util.List;

/** What was found of a quantity, before it is held against limits. */
public sealed interface Reading {

    /**
     * A value.
     *
     * @param value in the unit of the quantity
     * @param uncertainty how far the truth may lie from it, because what was measured only stands for what is asked for; 0 where it
     *     is what is asked for
     * @param words what else has to be said: how it was measured, other readings; empty for nothing
     * @param where in the programme; empty for all of it
     */
    record Value(double value, double uncertainty, String words, List<Place> where) implements Reading {
        /** Copies the list. */
        public Value {
            where = List.copyOf(where);
        }

        /** An exact value of the whole. */
        public static Value of(double value) {
            return new Value(value, 0, "", List.of());
        }
    }

    /**
     * There is nothing to measure, so nothing to ask for: silence has no loudness.
     *
     * @param why in a sentence
     */
    record Nothing(String why) implements Reading {}

    /**
     * It cannot be known from what is there.
     *
     * @param why in a sentence, and what would help
     */
    record Unknown(String why) implements Reading {}
}
