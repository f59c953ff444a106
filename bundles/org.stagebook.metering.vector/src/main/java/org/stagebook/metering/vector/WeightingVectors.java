package org.stagebook.metering.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.stagebook.metering.lanes.FilterState;
import org.stagebook.metering.lanes.Lanes;
import org.stagebook.metering.loudness.KWeighting;

/** The K-weighting with its energy, a vector of lanes at a time. */
final class WeightingVectors {

    private static final VectorSpecies<Double> WIDE = DoubleVector.SPECIES_PREFERRED;
    private static final int L = Lanes.COUNT;
    private static final int FIRST = Lanes.PEAK_HISTORY * L;

    void filter(double[] samples, int rows, KWeighting filter, FilterState state) {
        for (int lane = 0; lane < L; lane += WIDE.length()) {
            filter(samples, rows * L, filter, state, lane);
        }
    }

    /** The shelf's first coefficient is taken out of the loop: it multiplies what goes in and what comes out instead. */
    private static void filter(double[] samples, int count, KWeighting filter, FilterState state, int lane) {
        double gain = filter.shelf().b0();
        DoubleVector a1 = broadcast(-filter.highPassA1());
        DoubleVector a2 = broadcast(-filter.highPassA2());
        DoubleVector b1 = broadcast(filter.shelf().b1() / gain);
        DoubleVector b2 = broadcast(filter.shelf().b2() / gain);
        DoubleVector c1 = broadcast(-filter.shelf().a1());
        DoubleVector c2 = broadcast(-filter.shelf().a2());
        DoubleVector u2 = load(state.highPassed(), lane);
        DoubleVector u1 = load(state.highPassed(), L + lane);
        DoubleVector v2 = load(state.weighted(), lane).div(gain);
        DoubleVector v1 = load(state.weighted(), L + lane).div(gain);
        DoubleVector energy = DoubleVector.zero(WIDE);
        DoubleVector x1 = load(samples, FIRST + lane - L);
        DoubleVector step1 = x1.sub(load(samples, FIRST + lane - 2 * L));
        for (int i = FIRST + lane; i < FIRST + lane + count; i += L) {
            DoubleVector x = load(samples, i);
            DoubleVector step = x.sub(x1);
            DoubleVector u = a1.fma(u1, a2.fma(u2, step.sub(step1)));
            DoubleVector v = c1.fma(v1, c2.fma(v2, b1.fma(u1, b2.fma(u2, u))));
            energy = v.fma(v, energy);
            x1 = x;
            step1 = step;
            u2 = u1;
            u1 = u;
            v2 = v1;
            v1 = v;
        }
        u2.intoArray(state.highPassed(), lane);
        u1.intoArray(state.highPassed(), L + lane);
        v2.mul(gain).intoArray(state.weighted(), lane);
        v1.mul(gain).intoArray(state.weighted(), L + lane);
        energy.mul(gain * gain).add(load(state.energies(), lane)).intoArray(state.energies(), lane);
    }

    private static DoubleVector broadcast(double value) {
        return DoubleVector.broadcast(WIDE, value);
    }

    private static DoubleVector load(double[] values, int index) {
        return DoubleVector.fromArray(WIDE, values, index);
    }
}
