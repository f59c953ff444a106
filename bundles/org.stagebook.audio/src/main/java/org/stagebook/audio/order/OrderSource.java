package org.stagebook.audio.order;

/** How it is known which speaker a channel feeds, because a guess must not look like a statement of the file. */
public enum OrderSource {
    /** The audio definition model in the file: {@code chna} and {@code axml}. */
    ADM,
    /** The channel mask of WAVE_FORMAT_EXTENSIBLE names the speakers. */
    CHANNEL_MASK,
    /** The track list of the {@code iXML} chunk names the speakers. */
    TRACK_NAMES,
    /** The file format itself defines the order of so many channels, as FLAC does. */
    FILE_FORMAT,
    /** The name of the file, or the names of the files of a group. */
    FILE_NAME,
    /** Whoever asked said so. */
    USER,
    /** One or two channels without a statement: taken as mono and left-right, as everyone does. */
    CHANNEL_COUNT,
    /** Nothing says it, or not for all channels. */
    UNKNOWN
}
