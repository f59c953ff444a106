package org.stagebook.playback.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/** Captured sound, frame by frame, compared with the pattern it should be. */
public final class Interleaved {

    private final float[] samples;
    private final ChannelOrder outputs;

    /**
     * Takes what was captured.
     *
     * @param samples full scale ±1
     * @param outputs the speaker of each channel as the device has it
     */
    public Interleaved(float[] samples, ChannelOrder outputs) {
        this.samples = samples.clone();
        this.outputs = outputs;
    }

    public ChannelOrder outputs() {
        return outputs;
    }

    /** Whole numbers of 24 bits, little endian. */
    public static Interleaved ofPcm24(byte[] bytes, ChannelOrder outputs) {
        float[] samples = new float[bytes.length / 3];
        for (int index = 0; index < samples.length; index++) {
            int low = (bytes[3 * index] & 0xFF) | (bytes[3 * index + 1] & 0xFF) << 8;
            samples[index] = (float) (low | bytes[3 * index + 2] << 16) / Pattern.FULL_SCALE;
        }
        return new Interleaved(samples, outputs);
    }

    /** Floats, little endian. */
    public static Interleaved ofFloats(byte[] bytes, ChannelOrder outputs) {
        float[] samples = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(samples);
        return new Interleaved(samples, outputs);
    }

    public int frames() {
        return samples.length / outputs.channelCount();
    }

    public float sample(Speaker speaker, int frame) {
        return samples[frame * outputs.channelCount() + outputs.channelOf(speaker)];
    }

    public float[] channel(Speaker speaker) {
        float[] channel = new float[frames()];
        for (int frame = 0; frame < channel.length; frame++) {
            channel[frame] = sample(speaker, frame);
        }
        return channel;
    }

    /** The frame at which any channel first sounds, or the number of frames. */
    public int start() {
        int index = 0;
        while (index < samples.length && samples[index] == 0) {
            index++;
        }
        return index / outputs.channelCount();
    }

    /**
     * The first sample that is not what was played, in words; nothing if all are.
     *
     * @param from the frame of the capture at which the pattern begins
     */
    public Optional<String> mismatch(Pattern pattern, int from, int frames) {
        for (int frame = 0; frame < frames; frame++) {
            for (Speaker speaker : outputs.speakers()) {
                float is = sample(speaker, from + frame);
                float wanted = pattern.sample(speaker, frame);
                if (is != wanted) {
                    return Optional.of(speaker.label() + " at frame " + frame + " is " + is * Pattern.FULL_SCALE
                            + " and not " + pattern.value(speaker, frame));
                }
            }
        }
        return Optional.empty();
    }
}
