package org.stagebook.playback.blind;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How many trials were right, and how often somebody who hears nothing and guesses gets as far: the exact one-sided binomial test for a
 * chance of one half.
 *
 * @param correct how many were right
 * @param trials how many were answered
 * @param planned how many were agreed on before; 0 where nobody said
 */
public record AbxScore(int correct, int trials, int planned) {
    /** With fewer even a listener who is always right cannot be told from chance: four of four happen in 6 %. */
    public static final int FEWEST_TRIALS = 5;

    /** By custom, what chance reaches less often than that is not taken for chance. */
    private static final double USUAL_LIMIT = 0.05;

    /** Refuses counts that cannot be. */
    public AbxScore {
        if (correct < 0 || trials < correct || planned < 0) {
            throw new IllegalArgumentException(correct + " right of " + trials + " trials cannot be.");
        }
    }

    /** The chance of guessing at least as many right; empty for fewer trials than say anything. */
    public OptionalDouble chance() {
        return trials < FEWEST_TRIALS ? OptionalDouble.empty() : OptionalDouble.of(atLeast(correct, trials));
    }

    /** Whether the test ended before the trials that were agreed on, which makes its chance a flattering one. */
    public boolean isStoppedEarly() {
        return planned > trials;
    }

    /** The chance of at least so many successes in so many fair draws, exact to the last bit of a double. */
    static double atLeast(int successes, int draws) {
        BigInteger ways = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE; // "draws choose k", from k = draws downward
        for (int k = draws; k >= successes; k--) {
            ways = ways.add(choose);
            choose = choose.multiply(BigInteger.valueOf(k)).divide(BigInteger.valueOf(draws - k + 1L));
        }
        return new BigDecimal(ways)
                .divide(new BigDecimal(BigInteger.TWO.pow(draws)), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** What that means, such as "12 of 16 right: chance alone gets that far in 3.8 % of such tests". */
    public String words() {
        String right = count();
        String stopped = isStoppedEarly() ? "; stopped before the " + planned + " trials that were agreed on" : "";
        OptionalDouble chance = chance();
        if (chance.isEmpty()) {
            return right + ": too few trials to say anything, at least " + FEWEST_TRIALS + " are needed" + stopped;
        }
        String shown = chance.getAsDouble() <= USUAL_LIMIT ? "" : ", so it does not show that a difference was heard";
        return right + ": chance alone gets that far in " + percent(chance.getAsDouble()) + " of such tests" + shown
                + stopped;
    }

    /** How many were right, such as "12 of 16 right". */
    public String count() {
        return correct + " of " + trials + " right";
    }

    /** How often chance gets that far, such as "3.8 %"; a word where too few trials say nothing. */
    public String chanceWords() {
        OptionalDouble chance = chance();
        return chance.isPresent() ? percent(chance.getAsDouble()) : "too few";
    }

    private static String percent(double chance) {
        if (chance < 0.001) {
            return "less than 0.1 %";
        }
        return String.format(Locale.ROOT, chance >= 0.9995 ? "%.0f %%" : "%.1f %%", chance * 100);
    }
}
