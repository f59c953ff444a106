package org.stagebook.delivery.qc.sound;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.stagebook.delivery.qc.QcSettings.Click;

/**
 * Decides whether a rough place is a click: what cannot be predicted there stands far above what cannot be predicted before and
 * after.
 *
 * <p>The predictor is learnt from the 20 ms before. A shot or a drum is no click, because after its first sample the prediction
 * keeps failing; nor is a voice, whose pulses come again.
 */
final class ClickJudge {

    private static final int ORDER = 16;
    private static final double LEARN_SECONDS = 0.021;
    private static final double ALONE_SECONDS = 0.02;
    private static final double NEAR_SECONDS = 0.006;
    private static final double ALONE = 0.35;
    private static final int BEFORE = 20;
    private static final int AFTER = 40;

    /** What dithering to 24 bits leaves. */
    private static final double LEAST_NOISE = 1e-7;

    private final double ratio;
    private final double least;
    private final int learn;
    private final int alone;
    private final int near;
    private final double[] window;
    private final double[] windowed;
    private final double[] correlation = new double[ORDER + 1];
    private final double[] predictor = new double[ORDER + 1];
    private final double[] old = new double[ORDER + 1];
    private final double[] residual;

    ClickJudge(Click limits, int sampleRateHz) {
        this.ratio = Math.pow(10, limits.aboveResidualDb() / 20);
        this.least = Math.pow(10, limits.leastDbfs() / 20);
        this.learn = (int) (LEARN_SECONDS * sampleRateHz);
        this.alone = (int) (ALONE_SECONDS * sampleRateHz);
        this.near = (int) (NEAR_SECONDS * sampleRateHz);
        this.window = new double[learn];
        Arrays.setAll(window, i -> 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / learn));
        this.windowed = new double[learn];
        this.residual = new double[2 * alone + 1];
    }

    /** How many samples are needed before a place and after it. */
    int context() {
        return learn + BEFORE + ORDER;
    }

    /** The roughest sample of a range. */
    int roughest(double[] samples, int from, int to) {
        int found = from;
        double greatest = -1;
        for (int i = from; i < to; i++) {
            double rough =
                    Math.abs(samples[i - 2] + samples[i + 2] - 4 * (samples[i - 1] + samples[i + 1]) + 6 * samples[i]);
            if (rough > greatest) {
                greatest = rough;
                found = i;
            }
        }
        return found;
    }

    /** How far the sample leaps, full scale 1, if it is a click. */
    OptionalDouble leap(double[] samples, int at) {
        learn(samples, at - BEFORE - learn);
        predict(samples, at);
        double leap = greatest(alone - 3, alone + 4);
        double before = rms(alone - near, alone - BEFORE);
        double after = rms(alone + AFTER, alone + near);
        boolean standsOut = leap >= ratio * Math.max(LEAST_NOISE, Math.max(before, after));
        boolean isAlone = Math.max(greatest(0, alone - BEFORE), greatest(alone + AFTER, 2 * alone + 1)) < ALONE * leap;
        return standsOut && isAlone && leap >= least ? OptionalDouble.of(leap) : OptionalDouble.empty();
    }

    /** Levinson and Durbin's recursion, with a little white noise so that it never divides by nothing. */
    private void learn(double[] samples, int from) {
        for (int i = 0; i < learn; i++) {
            windowed[i] = samples[from + i] * window[i];
        }
        for (int lag = 0; lag <= ORDER; lag++) {
            double sum = 0;
            for (int i = lag; i < learn; i++) {
                sum += windowed[i] * windowed[i - lag];
            }
            correlation[lag] = sum;
        }
        Arrays.fill(predictor, 0);
        predictor[0] = 1;
        double error = correlation[0] * (1 + 1e-9) + 1e-16;
        for (int order = 1; order <= ORDER; order++) {
            double sum = 0;
            for (int i = 0; i < order; i++) {
                sum += predictor[i] * correlation[order - i];
            }
            double reflection = -sum / error;
            System.arraycopy(predictor, 0, old, 0, order + 1);
            for (int i = 1; i <= order; i++) {
                predictor[i] = old[i] + reflection * old[order - i];
            }
            error *= Math.max(1e-12, 1 - reflection * reflection);
        }
    }

    private void predict(double[] samples, int at) {
        for (int i = -alone; i <= alone; i++) {
            double sum = 0;
            for (int tap = 0; tap <= ORDER; tap++) {
                sum += predictor[tap] * samples[at + i - tap];
            }
            residual[alone + i] = sum;
        }
    }

    private double greatest(int from, int to) {
        double greatest = 0;
        for (int i = from; i < to; i++) {
            greatest = Math.max(greatest, Math.abs(residual[i]));
        }
        return greatest;
    }

    private double rms(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += residual[i] * residual[i];
        }
        return Math.sqrt(sum / (to - from));
    }
}
