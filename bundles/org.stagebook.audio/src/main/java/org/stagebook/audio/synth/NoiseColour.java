package org.stagebook.audio.synth;

/** The spectrum of {@link Noise}. */
public enum NoiseColour {
    /** The same power in every hertz. */
    WHITE,
    /** The same power in every octave: rooms, rain, the calibration of monitors. */
    PINK,
    /** Little above 80 Hz: engines, distant thunder, LFE. */
    RUMBLE,
    /** Little below 3 kHz: wind in leaves, ventilation. */
    AIR
}
