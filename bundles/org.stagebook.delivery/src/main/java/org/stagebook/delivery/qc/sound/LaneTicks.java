package org.stagebook.delivery.qc.sound;

import org.stagebook.metering.lanes.Lanes;

/** What sixteen channels have in each tick of one block. */
final class LaneTicks {

    final double[][] energies = new double[BlockPlan.BLOCK_TICKS][Lanes.COUNT];
    final double[][] samplePeaks = new double[BlockPlan.BLOCK_TICKS][Lanes.COUNT];
    final float[][] truePeaks = new float[BlockPlan.BLOCK_TICKS][Lanes.COUNT];
}
