package org.stagebook.playback.monitor;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.playback.plan.SourceChannels;

/**
 * Which loudspeakers carry a channel whose own loudspeaker is not there.
 *
 * <p>A channel moves down a chain until it meets loudspeakers that are: heights 3 dB softer into the bed below them, sides and rears of
 * 7.1 unchanged into the surrounds of 5.1, surrounds and centre 3 dB softer into left and right (ITU-R BS.775-4). The LFE is left
 * out where there is none, as broadcasters demand of fold-downs. A 5.1 surround plays in sides and rears of a 7.1 room at 3 dB less in
 * each.
 *
 * @param stereo which kind of stereo two loudspeakers get
 */
public record DownMix(StereoFold stereo) {

    /** Half the power. */
    static final double MINUS_3_DB = Math.sqrt(0.5);

    /** Nothing loops back, so no chain is longer. */
    private static final int LONGEST_CHAIN = 8;

    /** The gains from a source's channels to loudspeakers. */
    public GainMatrix matrix(SourceChannels source, ChannelOrder speakers) {
        return source.order()
                .map(order -> matrix(order, speakers))
                .orElseGet(() -> GainMatrix.straight(speakers.channelCount(), source.count()));
    }

    /** The gains from channels to loudspeakers. */
    public GainMatrix matrix(ChannelOrder order, ChannelOrder speakers) {
        double[][] rows = new double[speakers.channelCount()][order.channelCount()];
        for (int input = 0; input < order.channelCount(); input++) {
            place(order.speakers().get(input), 1, speakers, new Column(rows, input), LONGEST_CHAIN);
        }
        return GainMatrix.of(rows, order.channelCount());
    }

    private void place(Speaker speaker, double gain, ChannelOrder speakers, Column column, int chain) {
        int output = speakers.channelOf(speaker);
        if (output >= 0) {
            column.add(output, gain);
        } else if (chain > 0) {
            for (Share share : substitutes(speaker, speakers)) {
                place(share.speaker(), gain * share.gain(), speakers, column, chain - 1);
            }
        }
    }

    private List<Share> substitutes(Speaker speaker, ChannelOrder speakers) {
        boolean isTotal = stereo == StereoFold.LT_RT && isStereo(speakers);
        return switch (speaker) {
            case LEFT_SURROUND -> surround(Speaker.LEFT, isTotal, sidesOf(speakers, true));
            case RIGHT_SURROUND -> surround(Speaker.RIGHT, isTotal, sidesOf(speakers, false));
            case MONO -> has(speakers, Speaker.CENTRE) ? full(Speaker.CENTRE) : pair(Speaker.LEFT, Speaker.RIGHT);
            case LEFT, RIGHT -> softer(has(speakers, Speaker.MONO) ? Speaker.MONO : Speaker.CENTRE);
            case CENTRE -> has(speakers, Speaker.MONO) ? full(Speaker.MONO) : pair(Speaker.LEFT, Speaker.RIGHT);
            default -> chain(speaker);
        };
    }

    /** For the speakers that always fold alike. */
    private static List<Share> chain(Speaker speaker) {
        return switch (speaker) {
            case LFE_2 -> full(Speaker.LFE);
            case LEFT_CENTRE -> pair(Speaker.LEFT, Speaker.CENTRE);
            case RIGHT_CENTRE -> pair(Speaker.RIGHT, Speaker.CENTRE);
            case LEFT_WIDE -> pair(Speaker.LEFT, Speaker.LEFT_SIDE_SURROUND);
            case RIGHT_WIDE -> pair(Speaker.RIGHT, Speaker.RIGHT_SIDE_SURROUND);
            case CENTRE_SURROUND -> pair(Speaker.LEFT_SURROUND, Speaker.RIGHT_SURROUND);
            case LEFT_SIDE_SURROUND, LEFT_REAR_SURROUND -> full(Speaker.LEFT_SURROUND);
            case RIGHT_SIDE_SURROUND, RIGHT_REAR_SURROUND -> full(Speaker.RIGHT_SURROUND);
            case LEFT_TOP_FRONT, LEFT_BOTTOM_FRONT -> softer(Speaker.LEFT);
            case RIGHT_TOP_FRONT, RIGHT_BOTTOM_FRONT -> softer(Speaker.RIGHT);
            case CENTRE_TOP_FRONT, CENTRE_BOTTOM_FRONT, TOP -> softer(Speaker.CENTRE);
            case LEFT_TOP_MIDDLE -> softer(Speaker.LEFT_SIDE_SURROUND);
            case RIGHT_TOP_MIDDLE -> softer(Speaker.RIGHT_SIDE_SURROUND);
            case LEFT_TOP_REAR -> softer(Speaker.LEFT_REAR_SURROUND);
            case RIGHT_TOP_REAR -> softer(Speaker.RIGHT_REAR_SURROUND);
            case CENTRE_TOP_REAR -> softer(Speaker.CENTRE_SURROUND);
            default -> List.of();
        };
    }

    private static List<Share> surround(Speaker front, boolean isTotal, Optional<List<Share>> sides) {
        if (isTotal) {
            return List.of(new Share(Speaker.LEFT, -MINUS_3_DB), new Share(Speaker.RIGHT, MINUS_3_DB));
        }
        return sides.orElseGet(() -> softer(front));
    }

    /** The sides and rears that play a surround of 5.1, where the room has them. */
    private static Optional<List<Share>> sidesOf(ChannelOrder speakers, boolean left) {
        Speaker side = left ? Speaker.LEFT_SIDE_SURROUND : Speaker.RIGHT_SIDE_SURROUND;
        Speaker rear = left ? Speaker.LEFT_REAR_SURROUND : Speaker.RIGHT_REAR_SURROUND;
        if (has(speakers, side)) {
            return Optional.of(has(speakers, rear) ? pair(side, rear) : full(side));
        }
        return has(speakers, Speaker.CENTRE_SURROUND) ? Optional.of(softer(Speaker.CENTRE_SURROUND)) : Optional.empty();
    }

    private static boolean isStereo(ChannelOrder speakers) {
        return has(speakers, Speaker.LEFT)
                && has(speakers, Speaker.RIGHT)
                && speakers.speakers().stream().noneMatch(DownMix::isSurround);
    }

    private static boolean isSurround(Speaker speaker) {
        return Math.abs(speaker.azimuthDegrees()) >= 90;
    }

    private static boolean has(ChannelOrder speakers, Speaker speaker) {
        return speakers.channelOf(speaker) >= 0;
    }

    private static List<Share> full(Speaker speaker) {
        return List.of(new Share(speaker, 1));
    }

    private static List<Share> softer(Speaker speaker) {
        return List.of(new Share(speaker, MINUS_3_DB));
    }

    private static List<Share> pair(Speaker one, Speaker other) {
        return List.of(new Share(one, MINUS_3_DB), new Share(other, MINUS_3_DB));
    }

    private record Share(Speaker speaker, double gain) {}

    private static final class Column {
        private final double[][] rows;
        private final int input;

        Column(double[][] rows, int input) {
            this.rows = rows;
            this.input = input;
        }

        void add(int output, double gain) {
            rows[output][input] += gain;
        }
    }
}
