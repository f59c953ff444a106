package org.stagebook.playback.monitor;

import java.util.Arrays;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.plan.SourceChannels;

/**
 * The loudspeakers of a room, and what settings make of a source in them.
 *
 * @param speakers in the order of the stream that feeds them
 */
public record MonitorSection(ChannelOrder speakers) {

    /**
     * The gains from a source to the loudspeakers.
     *
     * @param sourceGainDb what is done to this source alone, to match its loudness with others
     */
    public GainMatrix matrix(SourceChannels source, MonitorSettings settings, double sourceGainDb) {
        double[] keys = new double[source.count()];
        Arrays.setAll(keys, channel -> settings.keys().gain(source, channel));
        double db = settings.level().gainDb() + sourceGainDb + (settings.isDimmed() ? MonitorSettings.DIM_DB : 0);
        return GainMatrix.scaled(keys).then(room(source, settings)).times(Math.pow(10, db / 20));
    }

    private GainMatrix room(SourceChannels source, MonitorSettings settings) {
        DownMix mix = new DownMix(settings.stereo());
        if (source.order().isEmpty()) {
            return mix.matrix(source, speakers);
        }
        ChannelOrder heardAs =
                settings.isMono() ? ChannelOrder.M : settings.fold().orElse(speakers);
        GainMatrix heard = mix.matrix(source, heardAs);
        return heardAs.equals(speakers) ? heard : heard.then(mix.matrix(heardAs, speakers));
    }
}
