package org.stagebook.metering.live;

import java.util.List;
import java.util.Optional;
import org.stagebook.metering.level.CorrelationReading;

/**
 * Everything the meters show at one moment. Immutable.
 *
 * @param serial another number whenever anything else here is another
 * @param programme what is heard
 * @param settings how the meters are set
 * @param frame of the programme, the one after the latest heard
 * @param channels in the programme's order
 * @param loudness {@link LoudnessReading#NONE} where nobody knows where the channels are heard
 * @param recent loudness of the latest 2 minutes, each 100 ms
 * @param whole loudness since the reset, thinned as it grows
 * @param correlations of left and right speakers that mirror each other, the front pair first
 * @param goniometer the latest samples of the front pair
 * @param balance where the sound comes from
 * @param spectrum third octaves
 * @param dialogue against the rest; absent without a dialogue stem
 * @param overs in order of their places
 * @param oversLeftOut how many more there were than the list takes
 */
public record MeterSnapshot(
        long serial,
        LiveProgramme programme,
        MeterSettings settings,
        long frame,
        List<ChannelReading> channels,
        LoudnessReading loudness,
        LoudnessTrace recent,
        LoudnessTrace whole,
        List<CorrelationReading> correlations,
        GoniometerPoints goniometer,
        SurroundBalance balance,
        SpectrumReading spectrum,
        Optional<DialogueReading> dialogue,
        List<Over> overs,
        long oversLeftOut) {

    /** Copies the lists. */
    public MeterSnapshot {
        channels = List.copyOf(channels);
        correlations = List.copyOf(correlations);
        overs = List.copyOf(overs);
    }

    /** The greatest true peak of all channels since the reset; negative infinity for silence. */
    public double truePeakDbtp() {
        double greatest = Double.NEGATIVE_INFINITY;
        for (ChannelReading channel : channels) {
            greatest = Math.max(greatest, channel.truePeakDbtp());
        }
        return greatest;
    }
}
