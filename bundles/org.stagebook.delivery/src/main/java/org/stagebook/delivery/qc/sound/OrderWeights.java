package org.stagebook.delivery.qc.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;

/**
 * How much each channel counts by the order that is stated, and by the other orders of the trade of the same speakers: all are added up
 * along the way, so that nothing has to be read again where the sound contradicts the statement. Orders that weigh alike share a row.
 *
 * @param rows factors of power by channel, the stated order's first
 */
record OrderWeights(List<double[]> rows) {

    /** By the stated order alone. */
    static OrderWeights of(double[] stated) {
        return new OrderWeights(List.of(stated));
    }

    /**
     * By all orders.
     *
     * @param weights of the channels in an order
     */
    static OrderWeights of(ChannelOrder stated, Function<ChannelOrder, double[]> weights) {
        List<double[]> rows = new ArrayList<>();
        for (ChannelOrder order :
                Stream.concat(Stream.of(stated), others(stated)).toList()) {
            double[] row = weights.apply(order);
            if (rows.stream().noneMatch(known -> Arrays.equals(known, row))) {
                rows.add(row);
            }
        }
        return new OrderWeights(rows);
    }

    private static Stream<ChannelOrder> others(ChannelOrder stated) {
        return Arrays.stream(OrderConvention.values())
                .map(convention -> stated.layout().flatMap(convention::order))
                .flatMap(Optional::stream)
                .distinct();
    }

    int count() {
        return rows.size();
    }

    /** Which row an order's weights are; the stated one's where nobody has them. */
    int row(double[] weights) {
        for (int row = 0; row < rows.size(); row++) {
            if (Arrays.equals(rows.get(row), weights)) {
                return row;
            }
        }
        return 0;
    }
}
