package org.stagebook.playback.monitor;

import java.util.Arrays;

/**
 * How much of each input is heard in each output: {@code gain(output, input)}, 1 for unchanged. Immutable.
 */
public final class GainMatrix {

    private final double[][] gains;
    private final int inputs;

    private GainMatrix(double[][] gains, int inputs) {
        this.gains = gains;
        this.inputs = inputs;
    }

    /** From rows of gains, one row per output; they are copied. */
    public static GainMatrix of(double[][] rows, int inputs) {
        return new GainMatrix(Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new), inputs);
    }

    /** Each input in the output of its number, as many as both have. */
    public static GainMatrix straight(int outputs, int inputs) {
        double[][] rows = new double[outputs][inputs];
        for (int i = 0; i < Math.min(outputs, inputs); i++) {
            rows[i][i] = 1;
        }
        return new GainMatrix(rows, inputs);
    }

    /** Each input in its own output, at a gain. */
    public static GainMatrix scaled(double[] gainOfEach) {
        double[][] rows = new double[gainOfEach.length][gainOfEach.length];
        for (int i = 0; i < gainOfEach.length; i++) {
            rows[i][i] = gainOfEach[i];
        }
        return new GainMatrix(rows, gainOfEach.length);
    }

    public int inputs() {
        return inputs;
    }

    public int outputs() {
        return gains.length;
    }

    public double gain(int output, int input) {
        return gains[output][input];
    }

    /** This, and its outputs into the inputs of another. */
    public GainMatrix then(GainMatrix next) {
        double[][] rows = new double[next.outputs()][inputs];
        for (int output = 0; output < rows.length; output++) {
            for (int middle = 0; middle < gains.length; middle++) {
                double share = next.gains[output][middle];
                for (int input = 0; share != 0 && input < inputs; input++) {
                    rows[output][input] += share * gains[middle][input];
                }
            }
        }
        return new GainMatrix(rows, inputs);
    }

    /** All of it louder or softer. */
    public GainMatrix times(double factor) {
        double[][] rows = new double[gains.length][inputs];
        for (int output = 0; output < rows.length; output++) {
            for (int input = 0; input < inputs; input++) {
                rows[output][input] = gains[output][input] * factor;
            }
        }
        return new GainMatrix(rows, inputs);
    }
}
