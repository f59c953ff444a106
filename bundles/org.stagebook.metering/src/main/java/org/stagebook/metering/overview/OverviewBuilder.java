package org.stagebook.metering.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.loudness.KWeighting;

/**
 * Makes the overview of a recording while it is being measured.
 *
 * <p>Points take {@value #FINEST_FRAMES} frames; once all channels together have {@value #MOST_POINTS} of them, pairs are
 * joined and points take twice as many, so that memory stays below 13 MB, however long the recording. Allocates only where
 * its lists grow. How the sound is cut into blocks changes nothing. Damaged samples count as silence.
 */
public final class OverviewBuilder implements Analyser {

    static final int FINEST_FRAMES = 256;
    static final int MOST_POINTS = 1 << 20;
    /** Each zoom is that much coarser than the one before. */
    static final int ZOOM = 4;

    private static final int FEWEST_POINTS = 256;

    private final int sampleRateHz;
    private final PointSeries[] channels;
    private final Optional<LoudnessPoints> loudness;
    private long frames;

    /**
     * Prepares.
     *
     * @param weights of the channels in loudness; absent where nobody knows where they are heard: there is no loudness then,
     *     nor below {@link KWeighting#LEAST_RATE_HZ}
     */
    public OverviewBuilder(int sampleRateHz, int channels, Optional<ChannelWeights> weights) {
        this(sampleRateHz, channels, weights, MOST_POINTS);
    }

    OverviewBuilder(int sampleRateHz, int channels, Optional<ChannelWeights> weights, int mostPoints) {
        this.sampleRateHz = sampleRateHz;
        this.channels = new PointSeries[channels];
        int each = Math.max(2, mostPoints / channels / 2 * 2);
        for (int channel = 0; channel < channels; channel++) {
            this.channels[channel] = new PointSeries(FINEST_FRAMES, each);
        }
        this.loudness = weights.filter(known -> sampleRateHz >= KWeighting.LEAST_RATE_HZ)
                .map(known -> new LoudnessPoints(sampleRateHz, known.weights()));
    }

    @Override
    public void accept(double[][] planar, int count) {
        for (int channel = 0; channel < channels.length; channel++) {
            channels[channel].accept(planar[channel], count);
        }
        if (loudness.isPresent()) {
            loudness.get().accept(planar, count);
        }
        frames += count;
    }

    /**
     * The overview of all sound so far.
     *
     * @param contentHash names the content, whatever the file is called: letters, digits, {@code -} and {@code _}
     */
    public Overview overview(String contentHash) {
        List<Zoom> zooms = new ArrayList<>();
        PointSeries.Points[] points = new PointSeries.Points[channels.length];
        for (int channel = 0; channel < points.length; channel++) {
            points[channel] = channels[channel].points();
        }
        zooms.add(Zoom.of(points));
        while (zooms.getLast().points() > FEWEST_POINTS) {
            for (int channel = 0; channel < points.length; channel++) {
                points[channel] = points[channel].joined(ZOOM);
            }
            zooms.add(Zoom.of(points));
        }
        return new Overview(
                new Overview.Content(contentHash, sampleRateHz, channels.length, frames),
                zooms,
                loudness.map(LoudnessPoints::momentary).orElse(new short[0]),
                loudness.map(LoudnessPoints::shortTerm).orElse(new short[0]));
    }
}
