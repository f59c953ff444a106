package org.stagebook.audio;

/** How one sample is coded; compressed codings are not sound stage material and have no value here. */
public enum SampleEncoding {
    /** Linear integers: unsigned up to 8 bits, two's complement above. */
    PCM_INTEGER,
    /** IEEE 754 floating point, full scale at ±1. */
    IEEE_FLOAT
}
