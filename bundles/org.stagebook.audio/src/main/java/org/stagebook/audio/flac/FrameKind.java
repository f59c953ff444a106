package org.stagebook.audio.flac;

/**
 * What all frames of a recording have in common, so that sound that looks like the header of a frame is told from one.
 *
 * @param frames how many samples per channel each but the last has, when all have as many
 * @param channels 1 to 8
 * @param bitsPerSample 4 to 24
 */
record FrameKind(int frames, int channels, int bitsPerSample) {

    private static final int MOST_CHANNELS = 8;
    private static final int MOST_CODED = 10;

    /** Whether a frame with these codes for channels and bits (RFC 9639, sections 9.1.3 and 9.1.4) can be one of them. */
    boolean has(int channelCode, int bitsCode) {
        boolean joined = channelCode >= MOST_CHANNELS && channelCode <= MOST_CODED && channels == 2;
        return (joined || channelCode == channels - 1) && hasBits(bitsCode);
    }

    private boolean hasBits(int code) {
        return switch (code) {
            case 0 -> true;
            case 1 -> bitsPerSample == 8;
            case 2 -> bitsPerSample == 12;
            case 4 -> bitsPerSample == 16;
            case 5 -> bitsPerSample == 20;
            case 6 -> bitsPerSample == 24;
            default -> false;
        };
    }

    /** More bytes than a frame of so many samples per channel can have: each sample as it is, and all headers. */
    long mostBytes(int samples) {
        return 64L + channels * (8L + 4L * samples);
    }
}
