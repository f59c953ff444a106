package org.stagebook.metering.compare;

import java.util.ArrayList;
import java.util.List;

/** Chooses where two recordings are looked at closely: spread over what they share, where both sound. */
record Excerpts(Envelope first, Envelope second) {

    /**
     * First frames in the first recording.
     *
     * @param lag of the second recording, in points
     * @param length of an excerpt, in frames
     * @param most how many at most
     */
    List<Long> starts(int lag, int length, int most) {
        int from = Math.max(0, -lag);
        int to = Math.min(first.points(), second.points() - lag);
        int hop = first.hopFrames();
        int count = Math.clamp((long) (to - from) * hop / length, 1, most);
        List<Long> starts = new ArrayList<>();
        for (int i = 0; i < count && to > from; i++) {
            int begin = from + (int) ((long) (to - from) * i / count);
            int end = from + (int) ((long) (to - from) * (i + 1) / count);
            long middle = (long) loudest(begin, end, lag) * hop;
            long last = Math.max((long) from * hop, (long) to * hop - length);
            starts.add(Math.clamp(middle - length / 2, (long) from * hop, last));
        }
        return starts;
    }

    private int loudest(int begin, int end, int lag) {
        int best = begin;
        double loudest = -1;
        for (int point = begin; point < end; point++) {
            double both = Math.min(first.energy(point), second.energy((long) point + lag));
            if (both > loudest) {
                loudest = both;
                best = point;
            }
        }
        return best;
    }
}
