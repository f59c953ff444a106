package org.stagebook.audio.wave;

import org.stagebook.audio.SampleFormat;

/**
 * The {@code fmt} chunk of a WAVE file.
 *
 * @param sampleRateHz frames per second as stated, which pull-up sessions may put off the usual rates
 * @param channels at least 1
 * @param sample how one sample is stored
 * @param channelMask the speaker mask of WAVE_FORMAT_EXTENSIBLE, 0 when there is none
 */
public record WaveFormat(int sampleRateHz, int channels, SampleFormat sample, int channelMask) {

    /** Bytes of one sample of every channel. */
    public int frameSizeBytes() {
        return channels * sample.containerBytes();
    }
}
