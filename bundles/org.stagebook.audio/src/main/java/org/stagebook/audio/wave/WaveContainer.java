package org.stagebook.audio.wave;

/** The kinds of WAVE file, which differ in how they hold sizes. */
public enum WaveContainer {
    /** The plain form, up to 4 GiB. */
    RIFF,
    /** 64-bit sizes, EBU Tech 3306. */
    RF64,
    /** 64-bit sizes, ITU-R BS.2088. */
    BW64
}
