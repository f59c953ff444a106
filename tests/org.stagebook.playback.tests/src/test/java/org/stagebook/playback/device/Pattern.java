package org.stagebook.playback.device;

import java.util.List;
import org.stagebook.audio.Speaker;

/** Sound of which each sample says by its value where it belongs: values of 24 bits, exact as floats and as integers. */
public enum Pattern {
    /** Numbers that do not repeat within 16 million frames and differ between channels. */
    COUNTER {
        @Override
        public int value(Speaker speaker, long frame) {
            long number = number(speaker);
            long mixed = (frame * 9973 + 1) * (2 * number + 1) + 1_000_003 * number;
            return (int) (mixed << 40 >> 40);
        }
    },
    /** A tone for each speaker, none a multiple of another. */
    TONE {
        @Override
        public int value(Speaker speaker, long frame) {
            return (int) Math.rint(0.5 * FULL_SCALE * Math.sin(2 * Math.PI * frequencyHz(speaker) * frame / 48_000));
        }
    };

    public static final int FULL_SCALE = 1 << 23;

    /** What a speaker is to play at a frame, of 24 bits. */
    public abstract int value(Speaker speaker, long frame);

    /** The same as a sample at full scale ±1. */
    public float sample(Speaker speaker, long frame) {
        return (float) value(speaker, frame) / FULL_SCALE;
    }

    /** The pitch of a speaker's tone. */
    public static double frequencyHz(Speaker speaker) {
        return 211 + 97 * number(speaker);
    }

    private static int number(Speaker speaker) {
        return List.of(Speaker.values()).indexOf(speaker);
    }

    /** How strong a frequency is in some samples, as the amplitude of a sine. */
    public static double strength(float[] samples, double frequencyHz) {
        double re = 0;
        double im = 0;
        for (int frame = 0; frame < samples.length; frame++) {
            double angle = 2 * Math.PI * frequencyHz * frame / 48_000;
            re += samples[frame] * Math.cos(angle);
            im += samples[frame] * Math.sin(angle);
        }
        return 2 * Math.hypot(re, im) / samples.length;
    }
}
