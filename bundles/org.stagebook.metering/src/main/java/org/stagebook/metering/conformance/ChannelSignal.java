package org.stagebook.metering.conformance;

/** One channel of a test signal: any frame can be asked for, and asked again gives the same. */
@FunctionalInterface
public interface ChannelSignal {

    ChannelSignal SILENCE = frame -> 0;

    /** The sample at a frame, full scale at ±1. */
    double sampleAt(long frame);
}
