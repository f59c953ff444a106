package org.stagebook.audio.synth;

/** A running mono signal that is asked for one sample after the other. */
@FunctionalInterface
public interface Signal {

    /** The next sample, full scale at ±1. */
    double next();
}
