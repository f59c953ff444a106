package org.stagebook.metering.lanes;

import static org.assertj.core.api.Assumptions.assumeThat;

import org.stagebook.metering.vector.VectorKernelSource;

/** The vector loops, where this machine has them: tests of them are skipped elsewhere, with the reason. */
final class VectorLoops {

    private VectorLoops() {}

    static KernelSource source() {
        KernelSource source = new VectorKernelSource();
        assumeThat(source.isUsable())
                .as("this processor has no vectors of 256 bits, so that the plain loops are the only ones")
                .isTrue();
        return source;
    }
}
