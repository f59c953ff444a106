package org.stagebook.conform.changes;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.stagebook.conform.match.Fate;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.conform.match.Stretch;

/**
 * Tells what was moved from what it was moved past: of the stretches that stay in a reel, those stay in order that make up the
 * most frames; the others were moved.
 */
final class InOrder {
    private final Set<Stretch> inOrder = new HashSet<>();

    /** The best row so far that ends with a stretch. */
    private record Row(Stretch last, long frames, java.util.Optional<Row> before) {}

    /** @param stayed stretches of one reel that are in it still */
    InOrder(List<Stretch> stayed) {
        TreeMap<Long, Row> best = new TreeMap<>();
        stayed.stream().sorted(Comparator.comparingLong(InOrder::newStart)).forEach(stretch -> {
            long start = stretch.old().frames().startFrame();
            var before = best.lowerEntry(start);
            long frames = stretch.old().length()
                    + (before == null ? 0 : before.getValue().frames());
            var row = new Row(
                    stretch,
                    frames,
                    before == null ? java.util.Optional.empty() : java.util.Optional.of(before.getValue()));
            var next = best.ceilingEntry(start);
            while (next != null && next.getValue().frames() <= frames) {
                best.remove(next.getKey());
                next = best.ceilingEntry(start);
            }
            if (best.get(start) == null) {
                best.put(start, row);
            }
        });
        java.util.Optional<Row> row = best.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(best.lastEntry().getValue());
        while (row.isPresent()) {
            inOrder.add(row.get().last());
            row = row.get().before();
        }
    }

    boolean contains(Stretch stretch) {
        return inOrder.contains(stretch);
    }

    static long newStart(Stretch stretch) {
        return stretch.fate() instanceof Fate.Moved(ReelSpan place)
                ? place.frames().startFrame()
                : stretch.old().frames().startFrame();
    }
}
