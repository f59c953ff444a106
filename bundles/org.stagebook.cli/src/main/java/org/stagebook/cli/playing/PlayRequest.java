package org.stagebook.cli.playing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.match.LoudnessMatch;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.monitor.StereoFold;

/**
 * What is to be played how.
 *
 * @param line what can be heard
 * @param stretch what of it
 * @param heard which source, counted from 0
 * @param speakers what the device is asked for; absent for those of the source with the most channels
 * @param stereo which kind of stereo two speakers get
 * @param match what makes the sources equally loud, if that was wanted
 */
public record PlayRequest(
        PlayLine line,
        Stretch stretch,
        int heard,
        Optional<ChannelOrder> speakers,
        StereoFold stereo,
        Optional<LoudnessMatch> match) {

    private static final int BLOCK_FRAMES = 512;

    StreamFormat wanted() {
        return new StreamFormat(line.plan().sampleRateHz(), speakers.orElseGet(line::widest), BLOCK_FRAMES);
    }

    PlaySource source() {
        return line.sources().get(heard);
    }

    PlayRun.Hearing hearing() {
        List<Double> gains = match.map(LoudnessMatch::gainsDb)
                .orElseGet(() ->
                        Stream.generate(() -> 0.0).limit(line.sources().size()).collect(Collectors.toList()));
        return new PlayRun.Hearing(heard, gains, MonitorSettings.PLAIN.folded(Optional.empty(), stereo));
    }
}
