package org.stagebook.delivery.spec;

import java.util.OptionalDouble;

/**
 * When a requirement applies: only to programmes of which another quantity lies in a range, {@code speechShare} from 15 percent
 * on for instance.
 *
 * @param quantity which
 * @param least from which value on
 * @param below up to which value, not included
 * @param unit of both
 */
public record Condition(String quantity, OptionalDouble least, OptionalDouble below, String unit) {

    /** Whether a value is in the range. */
    public boolean includes(double value) {
        return (least.isEmpty() || value >= least.getAsDouble()) && (below.isEmpty() || value < below.getAsDouble());
    }
}
