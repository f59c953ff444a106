package org.stagebook.audio;

/** How one sample is coded; compressed codings are not sound stage material and have no value here. */
public enum SampleEncoding {
    /** Linear integers: two's complement, except in WAVE samples of one byte, which are offset binary. */
    PCM_INTEGER,
    /** IEEE 754 floating point, full scale at ±1. */
    IEEE_FLOAT
}
