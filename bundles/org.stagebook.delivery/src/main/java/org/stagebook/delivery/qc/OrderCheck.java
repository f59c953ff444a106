package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.Speaker;
import org.stagebook.delivery.qc.OrderVerdict.Opinion;
import org.stagebook.delivery.qc.sound.ChannelTotals;

/**
 * Asks the sound which channel is the LFE, and, where there is a dialogue stem, which is the centre. It contradicts only what it
 * knows: that a channel without highs lies elsewhere than the stated LFE, which has them; or that dialogue is heard in one channel, and
 * not at all in the stated centre.
 */
final class OrderCheck {

    private static final double SOUNDS_DBFS = -75;
    private static final double ONLY_LOW = Math.pow(10, -15 / 10.0);
    private static final double HAS_HIGHS = Math.pow(10, -6 / 10.0);
    private static final double HOLDS_DIALOGUE = 0.7;
    private static final double HOLDS_NONE = 0.1;

    private final ChannelOrder order;
    private final List<ChannelTotals> totals;
    private final IntToDoubleFunction dialogue;

    /**
     * Prepares.
     *
     * @param dialogue how much of the dialogue each channel holds, 0 where nobody knows
     */
    OrderCheck(ChannelOrder order, List<ChannelTotals> totals, IntToDoubleFunction dialogue) {
        this.order = order;
        this.totals = totals;
        this.dialogue = dialogue;
    }

    OrderVerdict verdict() {
        int lfe = order.channelOf(Speaker.LFE);
        int centre = order.channelOf(Speaker.CENTRE);
        int[] low = IntStream.range(0, totals.size()).filter(this::isLow).toArray();
        int[] spoken = IntStream.range(0, totals.size())
                .filter(channel -> dialogue.applyAsDouble(channel) > HOLDS_DIALOGUE)
                .toArray();
        boolean lowElsewhere = lfe >= 0 && low.length == 1 && low[0] != lfe && hasHighs(lfe);
        boolean spokenElsewhere = centre >= 0
                && spoken.length == 1
                && spoken[0] != centre
                && Math.abs(dialogue.applyAsDouble(centre)) < HOLDS_NONE;
        if (lowElsewhere || spokenElsewhere) {
            List<ChannelOrder> fitting = fitting(low.length == 1 ? low[0] : -1, spoken.length == 1 ? spoken[0] : -1);
            if (!fitting.isEmpty()) {
                return contradiction(lowElsewhere, low, spoken, fitting);
            }
        }
        boolean lfeAgrees = lfe >= 0 && low.length == 1 && low[0] == lfe;
        boolean centreAgrees = centre >= 0 && spoken.length == 1 && spoken[0] == centre;
        if (lfeAgrees || centreAgrees) {
            String what = lfeAgrees ? "The LFE holds low frequencies only" : "The dialogue is heard in C";
            return new OrderVerdict(Opinion.AGREES, List.of(), what + ", as " + order + " says.");
        }
        return new OrderVerdict(
                Opinion.CANNOT_TELL, List.of(), "Nothing in the sound tells whether " + order + " is right.");
    }

    private OrderVerdict contradiction(boolean low, int[] lows, int[] spoken, List<ChannelOrder> fitting) {
        String what = low
                ? "Channel " + (lows[0] + 1) + " holds low frequencies only and the stated LFE does not"
                : "The dialogue is heard in channel " + (spoken[0] + 1) + " and not in the stated C";
        String orders = fitting.stream().map(ChannelOrder::toString).collect(Collectors.joining(", or "));
        return new OrderVerdict(
                Opinion.CONTRADICTS, fitting, what + ": the order is not " + order + " but rather " + orders + ".");
    }

    private boolean isLow(int channel) {
        ChannelTotals of = totals.get(channel);
        return of.rmsDbfs() > SOUNDS_DBFS && of.high() < ONLY_LOW * of.low();
    }

    private boolean hasHighs(int channel) {
        ChannelTotals of = totals.get(channel);
        return of.rmsDbfs() > SOUNDS_DBFS && of.high() > HAS_HIGHS * of.low();
    }

    /** The trade's orders of the same speakers that put LFE and centre where the sound has them; negative where it does not say. */
    private List<ChannelOrder> fitting(int lfe, int centre) {
        Optional<ChannelLayout> layout = order.layout();
        List<ChannelOrder> fitting = new ArrayList<>();
        if (layout.isPresent()) {
            Arrays.stream(OrderConvention.values())
                    .flatMap(convention -> convention.order(layout.get()).stream())
                    .distinct()
                    .filter(other -> !other.equals(order))
                    .filter(other -> lfe < 0 || other.channelOf(Speaker.LFE) == lfe)
                    .filter(other -> centre < 0 || other.channelOf(Speaker.CENTRE) == centre)
                    .forEach(fitting::add);
        }
        return fitting;
    }
}
