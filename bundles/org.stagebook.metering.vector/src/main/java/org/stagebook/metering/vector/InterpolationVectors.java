package org.stagebook.metering.vector;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.stagebook.metering.lanes.Lanes;

/**
 * The interpolating filter, a vector of lanes and two rows at a time.
 *
 * <p>Phases come in pairs of which one is the other reversed. With the sums and differences of samples at the same
 * distance from the middle, weighted by half the sum and half the difference of the taps, such a pair yields p + q and p
 * - q: the greater magnitude is |p| + |q|.
 */
final class InterpolationVectors {

    private static final VectorSpecies<Float> WIDE = FloatVector.SPECIES_PREFERRED;
    private static final int W = WIDE.length();
    private static final int L = Lanes.COUNT;
    private static final int LAST = Lanes.PEAK_HISTORY;
    private static final int HALF = (LAST + 1) / 2;

    private final float[] rows = new float[(LAST + Lanes.MOST_ROWS) * L];
    /** For each distance from the middle four vectors of a tap each: sum and difference of two pairs of phases. */
    private final float[] taps = new float[HALF * 4 * W];

    private float[][] tapsOf = new float[0][];

    @SuppressWarnings(
            "ReferenceEquality") // the same taps come every time; comparing each would cost more than it saves
    void find(double[] samples, int count, float[][] phases, float[] greatest) {
        if (tapsOf != phases) {
            prepare(phases);
        }
        narrow(samples, rows, (count + LAST) * L);
        for (int lane = 0; lane < L; lane += W) {
            FloatVector peak = FloatVector.zero(WIDE);
            for (int row = 0; row + 1 < count; row += 2) {
                peak = peak.max(twoRows(rows, taps, row * L + lane));
            }
            peak.max(lastRow(count, lane)).intoArray(greatest, lane);
        }
    }

    private static void narrow(double[] samples, float[] singles, int count) {
        for (int i = 0; i < count; i++) {
            singles[i] = (float) samples[i];
        }
    }

    private void prepare(float[][] phases) {
        Arrays.fill(taps, 0);
        for (int pair = 0; pair < phases.length / 2; pair++) {
            for (int j = 0; j < HALF; j++) {
                // index 0 of a phase is its newest sample, which is the last row
                float oldest = phases[pair][LAST - j];
                float newest = phases[pair][j];
                Arrays.fill(taps, tap(j, 2 * pair), tap(j, 2 * pair) + W, (oldest + newest) / 2);
                Arrays.fill(taps, tap(j, 2 * pair + 1), tap(j, 2 * pair + 1) + W, (oldest - newest) / 2);
            }
        }
        tapsOf = phases;
    }

    private static int tap(int j, int which) {
        return (4 * j + which) * W;
    }

    private static FloatVector twoRows(float[] x, float[] taps, int first) {
        FloatVector p = FloatVector.zero(WIDE);
        FloatVector q = p;
        FloatVector r = p;
        FloatVector s = p;
        FloatVector p2 = p;
        FloatVector q2 = p;
        FloatVector r2 = p;
        FloatVector s2 = p;
        for (int j = 0; j < HALF; j++) {
            int tap = 4 * W * j;
            FloatVector old = load(x, first + j * L);
            FloatVector young = load(x, first + (LAST - j) * L);
            FloatVector sum = old.add(young);
            FloatVector difference = old.sub(young);
            FloatVector old2 = load(x, first + (j + 1) * L);
            FloatVector young2 = load(x, first + (LAST + 1 - j) * L);
            FloatVector sum2 = old2.add(young2);
            FloatVector difference2 = old2.sub(young2);
            p = sum.fma(load(taps, tap), p);
            p2 = sum2.fma(load(taps, tap), p2);
            q = difference.fma(load(taps, tap + W), q);
            q2 = difference2.fma(load(taps, tap + W), q2);
            r = sum.fma(load(taps, tap + 2 * W), r);
            r2 = sum2.fma(load(taps, tap + 2 * W), r2);
            s = difference.fma(load(taps, tap + 3 * W), s);
            s2 = difference2.fma(load(taps, tap + 3 * W), s2);
        }
        FloatVector one = p.abs().add(q.abs()).max(r.abs().add(s.abs()));
        FloatVector other = p2.abs().add(q2.abs()).max(r2.abs().add(s2.abs()));
        return one.max(other);
    }

    /** A row without a partner. */
    private FloatVector lastRow(int count, int lane) {
        if (count % 2 == 0) {
            return FloatVector.zero(WIDE);
        }
        int first = (count - 1) * L + lane;
        FloatVector[] sums = {
            FloatVector.zero(WIDE), FloatVector.zero(WIDE), FloatVector.zero(WIDE), FloatVector.zero(WIDE)
        };
        for (int j = 0; j < HALF; j++) {
            FloatVector old = load(rows, first + j * L);
            FloatVector young = load(rows, first + (LAST - j) * L);
            for (int which = 0; which < sums.length; which++) {
                FloatVector both = which % 2 == 0 ? old.add(young) : old.sub(young);
                sums[which] = both.fma(load(taps, tap(j, which)), sums[which]);
            }
        }
        return sums[0].abs().add(sums[1].abs()).max(sums[2].abs().add(sums[3].abs()));
    }

    private static FloatVector load(float[] values, int index) {
        return FloatVector.fromArray(WIDE, values, index);
    }
}
