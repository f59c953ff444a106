package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stagebook.delivery.qc.sound.Spot;
import org.stagebook.metering.weighting.FrameRange;

/** Joins windows of the same kind and channel that follow each other without a gap. */
final class Joined {

    private Joined() {}

    static List<Spot> of(List<Spot> spots) {
        List<Spot> joined = new ArrayList<>();
        spots.stream()
                .sorted(Comparator.comparing(Spot::kind)
                        .thenComparingInt(Spot::channel)
                        .thenComparingLong(spot -> spot.range().startFrame()))
                .forEach(spot -> {
                    if (!joined.isEmpty() && isNext(joined.getLast(), spot)) {
                        joined.add(together(joined.removeLast(), spot));
                    } else {
                        joined.add(spot);
                    }
                });
        return joined;
    }

    private static boolean isNext(Spot spot, Spot next) {
        return spot.kind() == next.kind()
                && spot.kind() != QcKind.CLIPPING
                && spot.channel() == next.channel()
                && spot.isHeld() == next.isHeld()
                && spot.range().endFrame() >= next.range().startFrame();
    }

    private static Spot together(Spot spot, Spot next) {
        FrameRange range = new FrameRange(
                spot.range().startFrame(),
                Math.max(spot.range().endFrame(), next.range().endFrame()));
        return new Spot(spot.kind(), spot.channel(), range, Math.max(spot.value(), next.value()), spot.isHeld());
    }
}
