package org.stagebook.delivery.spec;

import java.util.OptionalDouble;

/**
 * When a requirement applies: only to programmes of which another quantity lies in a range, {@code speechShare} from 15 percent
 * on for instance, or above 0: to programmes in which anybody speaks.
 *
 * @param quantity which
 * @param least from which value on
 * @param isLeastExcluded whether the least itself is outside already
 * @param below up to which value, not included
 * @param unit of both
 */
public record Condition(
        String quantity, OptionalDouble least, boolean isLeastExcluded, OptionalDouble below, String unit) {

    /** From a least value on, which is in the range. */
    public Condition(String quantity, OptionalDouble least, OptionalDouble below, String unit) {
        this(quantity, least, false, below, unit);
    }

    /** Whether a value is in the range. */
    public boolean includes(double value) {
        return (least.isEmpty() || isFromLeastOn(value)) && (below.isEmpty() || value < below.getAsDouble());
    }

    private boolean isFromLeastOn(double value) {
        return isLeastExcluded ? value > least.getAsDouble() : value >= least.getAsDouble();
    }
}
