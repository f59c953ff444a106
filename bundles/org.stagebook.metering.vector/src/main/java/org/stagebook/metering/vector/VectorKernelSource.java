package org.stagebook.metering.vector;

import jdk.incubator.vector.VectorShape;
import org.stagebook.metering.lanes.KernelSource;
import org.stagebook.metering.lanes.Kernels;
import org.stagebook.metering.lanes.Lanes;

/** Offers the loops in explicit vectors, where the processor has vectors worth it. */
public final class VectorKernelSource implements KernelSource {

    private static final int LEAST_BITS = 256;
    private static final int MOST_BITS = Lanes.COUNT * Float.SIZE;

    /** For the service loader. */
    public VectorKernelSource() {}

    @Override
    public boolean isUsable() {
        int bits = VectorShape.preferredShape().vectorBitSize();
        return bits >= LEAST_BITS && bits <= MOST_BITS;
    }

    @Override
    public Kernels create() {
        return new VectorKernels();
    }
}
