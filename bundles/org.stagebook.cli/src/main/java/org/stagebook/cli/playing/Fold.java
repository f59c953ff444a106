package org.stagebook.cli.playing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.monitor.DownMix;
import org.stagebook.playback.monitor.GainMatrix;
import org.stagebook.playback.monitor.StereoFold;
import org.stagebook.playback.plan.SourceChannels;

/**
 * What becomes of the channels of a source in other speakers.
 *
 * @param from the order of the source
 * @param to the order of the device
 * @param stereo which kind of stereo two speakers get
 */
public record Fold(ChannelOrder from, ChannelOrder to, StereoFold stereo) {

    /**
     * A channel in a speaker.
     *
     * @param channel its label
     * @param gain negative where its polarity is turned
     */
    public record Share(String channel, double gain) {
        @Override
        public String toString() {
            boolean isWhole = Math.abs(Math.abs(gain) - 1) < 1e-9;
            String level = isWhole ? "" : String.format(Locale.ROOT, " %.1f dB", gainDb());
            return channel + level + (gain < 0 ? " inverted" : "");
        }

        double gainDb() {
            return 20 * Math.log10(Math.abs(gain));
        }
    }

    /** Whether every speaker of the source is there, so that nothing is mixed. */
    boolean isNone() {
        return to.speakers().containsAll(from.speakers());
    }

    /** What each speaker plays. */
    Map<String, List<Share>> speakers() {
        GainMatrix matrix = matrix();
        Map<String, List<Share>> speakers = new LinkedHashMap<>();
        for (int output = 0; output < matrix.outputs(); output++) {
            List<Share> shares = new ArrayList<>();
            for (int input = 0; input < matrix.inputs(); input++) {
                if (matrix.gain(output, input) != 0) {
                    shares.add(new Share(from.speakers().get(input).label(), matrix.gain(output, input)));
                }
            }
            speakers.put(to.speakers().get(output).label(), List.copyOf(shares));
        }
        return speakers;
    }

    /** The channels that no speaker plays. */
    List<String> notHeard() {
        GainMatrix matrix = matrix();
        List<String> missing = new ArrayList<>();
        for (int input = 0; input < matrix.inputs(); input++) {
            boolean isHeard = false;
            for (int output = 0; output < matrix.outputs(); output++) {
                isHeard |= matrix.gain(output, input) != 0;
            }
            if (!isHeard) {
                missing.add(from.speakers().get(input).label());
            }
        }
        return missing;
    }

    private GainMatrix matrix() {
        return new DownMix(stereo).matrix(SourceChannels.of(from), to);
    }

    /** {@code "5.1 to Stereo"}, the kind of stereo where there are several. */
    String title() {
        boolean isStereo = to.equals(ChannelOrder.L_R) && from.channelCount() > 2;
        return PlaySource.layout(from) + " to " + PlaySource.layout(to) + (isStereo ? " " + stereo.label() : "");
    }

    /** One line for each speaker. */
    List<String> lines() {
        return speakers().entrySet().stream()
                .map(entry -> entry.getKey() + " plays "
                        + (entry.getValue().isEmpty()
                                ? "nothing"
                                : entry.getValue().stream().map(Share::toString).collect(Collectors.joining(", "))))
                .toList();
    }
}
