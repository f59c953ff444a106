package org.stagebook.playback.engine;

import org.stagebook.playback.plan.RenderPlan;

/** Where the channels of each source lie among those of all. */
final class PlanChannels {

    private PlanChannels() {}

    /** The first channel of each source. */
    static int[] firsts(RenderPlan plan) {
        int[] counts = counts(plan);
        int[] firsts = new int[counts.length];
        for (int i = 1; i < counts.length; i++) {
            firsts[i] = firsts[i - 1] + counts[i - 1];
        }
        return firsts;
    }

    /** How many channels each source has. */
    static int[] counts(RenderPlan plan) {
        return plan.sources().stream()
                .mapToInt(source -> source.channels().count())
                .toArray();
    }
}
