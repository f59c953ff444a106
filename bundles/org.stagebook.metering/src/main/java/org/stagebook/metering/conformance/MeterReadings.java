package org.stagebook.metering.conformance;

import java.util.OptionalDouble;

/** What a meter found in one recording. */
@FunctionalInterface
public interface MeterReadings {

    /**
     * One reading.
     *
     * @param span which windows count, by the moment they end, for courses over time; everything else is of the whole
     *     recording
     * @return empty if there is nothing to read, as with silence
     */
    OptionalDouble value(Reading reading, TimeSpan span);
}
