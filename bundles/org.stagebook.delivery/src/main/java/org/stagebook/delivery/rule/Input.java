package org.stagebook.delivery.rule;

/** What a rule has to know, so that only that is gathered, and all of it in one go. */
public enum Input {
    /** What the file says of itself; nothing has to be read but its head. */
    HEADER,
    /** Loudness and true peak along time. */
    LOUDNESS,
    /** Where a dialogue stem speaks. */
    DIALOGUE,
    /** Equivalent level with M-weighting. */
    LEQ_M,
    /** Checksums beside the files; a file is read once more, for all of them, where there are any. */
    CHECKSUM,
    /** What is wrong with samples: silence, clicks, clipping. */
    DEFECTS
}
