package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.stagebook.interchange.cutlist.FrameSpan;

/**
 * What became of every frame of an old cut in a new one: each is in one stretch.
 *
 * <p>The stretches of a reel join without a gap from the first frame its list covers to the last; black and gaps count.
 */
public final class ChangeMap {

    private final List<Stretch> stretches;
    private final List<ReelSpan> inserted;
    private final List<ReelSpan> uncertain;
    private final Map<Integer, NavigableMap<Long, Stretch>> byReel = new TreeMap<>();

    ChangeMap(List<Stretch> stretches, List<ReelSpan> inserted, List<ReelSpan> uncertain) {
        this.stretches = List.copyOf(stretches);
        this.inserted = List.copyOf(inserted);
        this.uncertain = List.copyOf(uncertain);
        for (Stretch stretch : stretches) {
            byReel.computeIfAbsent(stretch.old().reelNumber(), number -> new TreeMap<>())
                    .put(stretch.old().frames().startFrame(), stretch);
        }
    }

    /** All stretches, reel by reel in the order of the old cut. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** What is new in the new cut, in its order. */
    public List<ReelSpan> inserted() {
        return inserted;
    }

    /** What may be new, or the place of an ambiguous stretch, in the order of the new cut. */
    public List<ReelSpan> uncertain() {
        return uncertain;
    }

    /** The stretch a frame of the old cut is in; empty for one its list does not cover. */
    public Optional<Stretch> at(int reelNumber, long frame) {
        return Optional.ofNullable(byReel.get(reelNumber))
                .map(reel -> reel.floorEntry(frame))
                .map(Map.Entry::getValue)
                .filter(stretch -> stretch.old().frames().contains(frame));
    }

    /** The parts of stretches that lie in a span of the old cut, in its order. */
    public List<Stretch> in(ReelSpan span) {
        NavigableMap<Long, Stretch> reel = byReel.getOrDefault(span.reelNumber(), new TreeMap<>());
        Long first = reel.floorKey(span.frames().startFrame());
        List<Stretch> parts = new ArrayList<>();
        long from = first == null ? span.frames().startFrame() : first;
        for (Stretch stretch :
                reel.subMap(from, true, span.frames().endFrame(), false).values()) {
            stretch.old().frames().intersection(span.frames()).ifPresent(part -> parts.add(cut(stretch, part)));
        }
        return parts;
    }

    private static Stretch cut(Stretch whole, FrameSpan part) {
        long skipped = part.startFrame() - whole.old().frames().startFrame();
        ReelSpan old = new ReelSpan(whole.old().reelNumber(), part);
        return switch (whole.fate()) {
            case Fate.Moved(ReelSpan place) ->
                new Stretch(
                        old,
                        new Fate.Moved(
                                ReelSpan.of(place.reelNumber(), place.frames().startFrame() + skipped, part.length())));
            case Fate.Deleted deleted -> new Stretch(old, deleted);
            case Fate.Ambiguous ambiguous -> new Stretch(old, ambiguous);
        };
    }
}
