package org.stagebook.playback.blind;

import java.time.Instant;

/**
 * One trial, known only after the reveal.
 *
 * @param number count of the trials, from 1
 * @param played what X was: 0 for A, 1 for B
 * @param answered what it was said to be, likewise
 * @param by who answered; may be empty where one person listened
 * @param at when
 */
public record AbxTrial(int number, int played, int answered, String by, Instant at) {

    /** Whether the answer was right. */
    public boolean isRight() {
        return played == answered;
    }
}
