package org.stagebook.metering.level;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How alike two channels are: 1 the same, 0 unrelated, −1 of opposite polarity.
 *
 * @param pair which channels
 * @param now over the last 0.3 s; absent while one of the channels is silent
 * @param lowest the lowest since the beginning, looked at every 10 ms once 0.3 s were heard
 * @param lowestFrame when that was first, counted as {@link LevelAt#frame()}
 * @param overall of the whole sound
 */
public record CorrelationReading(
        ChannelPair pair, OptionalDouble now, OptionalDouble lowest, OptionalLong lowestFrame, OptionalDouble overall) {

    /** Where a needle stands: in the middle when there is nothing to compare. */
    public double needle() {
        return now.orElse(0);
    }

    /** The same, so many frames later: counted from so much earlier. */
    public CorrelationReading later(long frames) {
        OptionalLong when =
                lowestFrame.isPresent() ? OptionalLong.of(lowestFrame.getAsLong() + frames) : OptionalLong.empty();
        return new CorrelationReading(pair, now, lowest, when, overall);
    }
}
