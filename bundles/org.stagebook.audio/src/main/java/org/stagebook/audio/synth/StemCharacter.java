package org.stagebook.audio.synth;

/** What a synthesised stem should roughly sound like, to tell the stems of a demonstration apart. */
public enum StemCharacter {
    /** Short bursts at voice pitch, in the centre or in the middle of a pair. */
    DIALOGUE,
    /** Sweeps and noise hits that jump between speakers. */
    EFFECTS,
    /** A bed of noise in all speakers, with rumble in the LFE. */
    AMBIENCE,
    /** Chords that change every two seconds or so. */
    MUSIC
}
