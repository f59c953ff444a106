package org.stagebook.metering.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The overs that were found, in order of their places. The same place heard again stays one over; when there are too many, the
 * least is left out, so that a day of distorted sound takes no more room than an hour.
 */
final class OverList {

    static final int MOST = 1_000;

    private static final Comparator<Over> ORDER =
            Comparator.comparingLong(Over::startFrame).thenComparingInt(Over::channel);
    private static final Comparator<Over> BY_PEAK = Comparator.comparingDouble(Over::truePeakDbtp);

    private final List<Over> overs = new ArrayList<>();
    private List<Over> copy = List.of();
    private boolean changed;
    private long leftOut;

    void add(Over found) {
        Over over = found;
        for (int i = overs.size() - 1; i >= 0; i--) {
            if (overs.get(i).touches(over)) {
                over = over.joined(overs.remove(i));
            }
        }
        if (overs.size() == MOST) {
            over = withoutLeast(over);
            leftOut++;
        }
        int place = overs.size();
        while (place > 0 && ORDER.compare(overs.get(place - 1), over) > 0) {
            place--;
        }
        overs.add(place, over);
        changed = true;
    }

    /** Of all with an added one, takes the least out; answers what is to be put in. */
    private Over withoutLeast(Over added) {
        int least = 0;
        for (int i = 1; i < overs.size(); i++) {
            least = BY_PEAK.compare(overs.get(i), overs.get(least)) < 0 ? i : least;
        }
        Over out = overs.remove(least);
        return BY_PEAK.compare(added, out) < 0 ? out : added;
    }

    /** A list with one more, which may go on. */
    static List<Over> with(List<Over> listed, Over open) {
        List<Over> all = new ArrayList<>(listed);
        int place = all.size();
        while (place > 0 && ORDER.compare(all.get(place - 1), open) > 0) {
            place--;
        }
        all.add(place, open);
        return List.copyOf(all);
    }

    void clear() {
        overs.clear();
        leftOut = 0;
        changed = true;
    }

    long leftOut() {
        return leftOut;
    }

    /** As they are now; the same list until another is found. */
    List<Over> list() {
        if (changed) {
            copy = List.copyOf(overs);
            changed = false;
        }
        return copy;
    }
}
