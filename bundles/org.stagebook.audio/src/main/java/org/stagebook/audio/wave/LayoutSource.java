package org.stagebook.audio.wave;

/** How it is known which speaker a channel feeds, because a guess must not look like a statement of the file. */
public enum LayoutSource {
    /** The channel mask of WAVE_FORMAT_EXTENSIBLE names the speakers. */
    CHANNEL_MASK,
    /** One or two channels without a statement: taken as mono and left-right, as everyone does. */
    CHANNEL_COUNT,
    /** The file does not say, or does not say it for all channels. */
    UNKNOWN
}
