package org.stagebook.metering.overview;

import java.util.List;

/**
 * A recording as a painter needs it: least and greatest sample, RMS and loudness of any stretch without touching samples.
 *
 * <p>Immutable and fit for any thread; a query looks at no more than twenty points and allocates nothing. Samples are
 * kept to 11 bits of precision (0.05 %), ±65504 at most; loudness to 0.01 LU. Two hours of 5.1 take about 8 MB.
 */
public final class Overview {

    /** A stretch is made of at least so many points where there are so many. */
    private static final int FEWEST = 4;

    private static final long POINTS_PER_SECOND = 10;

    /**
     * What it is an overview of.
     *
     * @param hash names the content
     * @param frames samples per channel
     */
    public record Content(String hash, int sampleRateHz, int channels, long frames) {}

    private final Content content;
    private final List<Zoom> zooms;
    private final short[] momentary;
    private final short[] shortTerm;

    /** Takes over the arrays: zooms from the finest, loudness in 0.01 LU every 100 ms. */
    Overview(Content content, List<Zoom> zooms, short[] momentary, short[] shortTerm) {
        this.content = content;
        this.zooms = List.copyOf(zooms);
        this.momentary = momentary;
        this.shortTerm = shortTerm;
    }

    public Content content() {
        return content;
    }

    /** How many frames a point of the finest zoom takes; for shorter stretches the samples themselves are wanted. */
    public int finestFrames() {
        return zooms.getFirst().framesPerPoint();
    }

    /** The least sample of the points that a stretch touches, 0 outside the recording. */
    public float min(int channel, long startFrame, long endFrame) {
        Zoom zoom = zoom(endFrame - startFrame);
        int from = from(zoom, startFrame);
        int to = to(zoom, endFrame);
        return to <= from ? 0 : zoom.least(channel, from, to);
    }

    /** The greatest sample of the points that a stretch touches, 0 outside the recording. */
    public float max(int channel, long startFrame, long endFrame) {
        Zoom zoom = zoom(endFrame - startFrame);
        int from = from(zoom, startFrame);
        int to = to(zoom, endFrame);
        return to <= from ? 0 : zoom.greatest(channel, from, to);
    }

    /** The RMS of the points that a stretch touches, a constant of 1 being 1; 0 outside the recording. */
    public float rms(int channel, long startFrame, long endFrame) {
        Zoom zoom = zoom(endFrame - startFrame);
        int from = from(zoom, startFrame);
        int to = to(zoom, endFrame);
        return to <= from ? 0 : zoom.rms(channel, from, to);
    }

    /** The coarsest zoom that still divides so many frames. */
    private Zoom zoom(long frames) {
        for (int i = zooms.size() - 1; i > 0; i--) {
            if ((long) zooms.get(i).framesPerPoint() * FEWEST <= frames) {
                return zooms.get(i);
            }
        }
        return zooms.getFirst();
    }

    private static int from(Zoom zoom, long startFrame) {
        return (int) Math.min(zoom.points(), Math.max(0, startFrame) / zoom.framesPerPoint());
    }

    private static int to(Zoom zoom, long endFrame) {
        long end = Math.max(0, endFrame);
        return (int) Math.min(zoom.points(), (end + zoom.framesPerPoint() - 1) / zoom.framesPerPoint());
    }

    /** Points of loudness, one every 100 ms; 0 where nobody knows where the channels are heard. */
    public int loudnessPoints() {
        return momentary.length;
    }

    /** The point of loudness that ends last at or before a frame, -1 when there is none. */
    public int loudnessPointAt(long frame) {
        return (int) Math.min(momentary.length, frame * POINTS_PER_SECOND / content.sampleRateHz()) - 1;
    }

    /** Loudness of the 400 ms that end with a point; negative infinity for silence, NaN before there are that many. */
    public double momentaryLufs(int point) {
        return LoudnessPoints.lufs(momentary[point]);
    }

    /** Loudness of the 3 s that end with a point; negative infinity for silence, NaN before there are that many. */
    public double shortTermLufs(int point) {
        return LoudnessPoints.lufs(shortTerm[point]);
    }

    List<Zoom> zooms() {
        return zooms;
    }

    short[] momentary() {
        return momentary;
    }

    short[] shortTerm() {
        return shortTerm;
    }
}
