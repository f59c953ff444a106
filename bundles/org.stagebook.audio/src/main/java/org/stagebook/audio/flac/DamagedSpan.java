package org.stagebook.audio.flac;

/**
 * Sound that cannot be decoded and is read as silence.
 *
 * @param startFrame number of its first sample
 * @param endFrame number of the first sample after it
 */
public record DamagedSpan(long startFrame, long endFrame) {

    public long frames() {
        return endFrame - startFrame;
    }
}
