package org.stagebook.playback.engine;

import java.util.Arrays;
import org.stagebook.playback.monitor.GainMatrix;

/**
 * What of a stream is heard where: the chosen source through its gains into the loudspeakers. Immutable, made by others for the audio
 * thread.
 */
final class MixTable {

    private final int source;
    private final int[][] inputs;
    private final float[][] gains;

    /**
     * Prepares.
     *
     * @param source which one is heard
     * @param firstChannel of it among all channels of a stream
     */
    MixTable(int source, int firstChannel, GainMatrix matrix) {
        this.source = source;
        this.inputs = new int[matrix.outputs()][];
        this.gains = new float[matrix.outputs()][];
        for (int output = 0; output < matrix.outputs(); output++) {
            collect(output, firstChannel, matrix);
        }
    }

    private void collect(int output, int firstChannel, GainMatrix matrix) {
        int count = 0;
        int[] channels = new int[matrix.inputs()];
        float[] factors = new float[matrix.inputs()];
        for (int input = 0; input < matrix.inputs(); input++) {
            if (matrix.gain(output, input) != 0) {
                channels[count] = firstChannel + input;
                factors[count] = (float) matrix.gain(output, input);
                count++;
            }
        }
        inputs[output] = Arrays.copyOf(channels, count);
        gains[output] = Arrays.copyOf(factors, count);
    }

    int source() {
        return source;
    }

    /** Adds frames of a chunk to the loudspeakers at full weight: one channel at gain 1 arrives as it is. */
    void add(float[][] chunk, int from, float[][] out, int to, int count) {
        for (int output = 0; output < Math.min(inputs.length, out.length); output++) {
            for (int term = 0; term < inputs[output].length; term++) {
                add(chunk[inputs[output][term]], from, out[output], to, count, gains[output][term]);
            }
        }
    }

    /** Adds frames at a weight that runs in a straight line. */
    void addFading(float[][] chunk, int from, float[][] out, int to, int count, float weight, float slope) {
        for (int output = 0; output < Math.min(inputs.length, out.length); output++) {
            for (int term = 0; term < inputs[output].length; term++) {
                float gain = gains[output][term];
                fade(chunk[inputs[output][term]], from, out[output], to, count, gain * weight, gain * slope);
            }
        }
    }

    private static void add(float[] in, int from, float[] out, int to, int count, float gain) {
        for (int i = 0; i < count; i++) {
            out[to + i] += gain * in[from + i];
        }
    }

    private static void fade(float[] in, int from, float[] out, int to, int count, float gain, float slope) {
        for (int i = 0; i < count; i++) {
            out[to + i] += (gain + slope * i) * in[from + i];
        }
    }
}
