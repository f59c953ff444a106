package org.stagebook.playback.engine;

import java.io.IOException;
import org.stagebook.playback.plan.RenderPlan;
import org.stagebook.playback.read.PlanReader.CourseReader;

/** Reads ahead into one stream. */
final class Filler {

    private final PlayStream stream;
    private final CourseReader reader;
    private final double[][][] scratch;
    private final int[] firsts;
    private final int endFade;

    /**
     * Prepares.
     *
     * @param scratch {@code [source][channel][frame]} for one chunk, shared by all fillers of a thread
     * @param endFade how many frames before the end of the course fade
     */
    Filler(PlayStream stream, CourseReader reader, double[][][] scratch, int[] firsts, int endFade) {
        this.stream = stream;
        this.reader = reader;
        this.scratch = scratch;
        this.firsts = firsts;
        this.endFade = endFade;
    }

    /** Room to read one chunk of all sources of a plan. */
    static double[][][] scratch(RenderPlan plan) {
        return plan.sources().stream()
                .map(source -> new double[source.channels().count()][PlayStream.CHUNK])
                .toArray(double[][][]::new);
    }

    PlayStream stream() {
        return stream;
    }

    /** Whether enough is there to begin. */
    boolean isReady(long frames) {
        return stream.available() >= Math.min(frames, stream.endFrame() - stream.consumed()) || !stream.wantsChunk();
    }

    /** Reads one chunk if there is room for it. */
    boolean fill() throws IOException {
        if (!stream.wantsChunk()) {
            return false;
        }
        float[][] chunk = stream.nextChunk();
        for (int source = 0; source < scratch.length; source++) {
            reader.read(source, stream.filled(), scratch[source], PlayStream.CHUNK);
            for (int channel = 0; channel < scratch[source].length; channel++) {
                copy(scratch[source][channel], chunk[firsts[source] + channel]);
            }
        }
        fadeEnd(chunk);
        stream.chunkFilled();
        return true;
    }

    private void fadeEnd(float[][] chunk) {
        long left = stream.endFrame() - stream.filled();
        for (int i = (int) Math.max(0, Math.min(left - endFade, PlayStream.CHUNK));
                i < PlayStream.CHUNK && i < left;
                i++) {
            float gain = (left - i) / (float) (endFade + 1);
            for (float[] channel : chunk) {
                channel[i] *= gain;
            }
        }
    }

    /** 24-bit samples fit a float exactly; damaged ones are silence, so that no device gets them. */
    private static void copy(double[] from, float[] to) {
        for (int i = 0; i < PlayStream.CHUNK; i++) {
            float sample = (float) from[i];
            to[i] = Float.isFinite(sample) ? sample : 0;
        }
    }
}
