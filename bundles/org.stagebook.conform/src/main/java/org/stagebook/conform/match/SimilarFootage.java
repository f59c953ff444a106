package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stagebook.conform.match.Atoms.Part;

/**
 * Finds footage again that is shown in another way: through another effect, or as a still of another length. Where exactly
 * one of its frames is now, the lists do not say.
 */
final class SimilarFootage {

    /** What is new or left in the new cut: by source, by its first source frame. */
    private final Map<Integer, TreeMap<Long, List<Shown>>> bySource = new HashMap<>();

    private final Map<Integer, Long> longest = new HashMap<>();

    /** Source frames from one up to another, shown by a part. */
    private record Shown(long from, long until, Part part) {}

    SimilarFootage(List<Part> newParts) {
        for (Part part : newParts) {
            Piece.Footage footage = footage(part);
            if (footage.source() >= 0) {
                Shown shown = shown(part);
                bySource.computeIfAbsent(footage.source(), source -> new TreeMap<>())
                        .computeIfAbsent(shown.from(), from -> new ArrayList<>())
                        .add(shown);
                longest.merge(footage.source(), shown.until() - shown.from(), Math::max);
            }
        }
    }

    /** What became of a part of the old cut that is shown nowhere as it was; notes the parts it may be in. */
    List<Stretch> fatesOf(Part part, Set<Part> mayBe) {
        Shown old = shown(part);
        TreeMap<Long, List<Shown>> source = bySource.get(footage(part).source());
        if (source == null) {
            return List.of(new Stretch(MapMaker.span(part), new Fate.Deleted()));
        }
        long reach = longest.getOrDefault(footage(part).source(), 0L);
        List<Shown> overlapping = new ArrayList<>();
        source.subMap(old.from() - reach, true, old.until(), false)
                .values()
                .forEach(list -> list.stream()
                        .filter(shown -> shown.until() > old.from())
                        .filter(shown -> overlapping.size() < 64)
                        .forEach(overlapping::add));
        overlapping.forEach(shown -> mayBe.add(shown.part()));
        return split(part, overlapping);
    }

    /** Frames with the same candidates make one stretch. */
    private static List<Stretch> split(Part part, List<Shown> overlapping) {
        List<Stretch> stretches = new ArrayList<>();
        long at = part.start();
        while (at < part.end()) {
            List<Shown> here = at(part, at, overlapping);
            long end = at + 1;
            while (end < part.end()
                    && !overlapping.isEmpty()
                    && at(part, end, overlapping).equals(here)) {
                end++;
            }
            end = overlapping.isEmpty() ? part.end() : end;
            Fate fate = here.isEmpty()
                    ? new Fate.Deleted()
                    : new Fate.Ambiguous(here.stream()
                            .limit(Fate.Ambiguous.MOST_CANDIDATES)
                            .map(shown -> MapMaker.span(shown.part()))
                            .toList());
            stretches.add(new Stretch(ReelSpan.of(part.reel(), at, end - at), fate));
            at = end;
        }
        return stretches;
    }

    private static List<Shown> at(Part part, long recordFrame, List<Shown> overlapping) {
        long frame = footage(part).frameAfter(recordFrame - part.start());
        return overlapping.stream()
                .filter(shown -> shown.from() <= frame && frame < shown.until())
                .toList();
    }

    private static Shown shown(Part part) {
        Piece.Footage footage = footage(part);
        long first = footage.frameAfter(0);
        long after = footage.frameAfter(part.end() - part.start());
        boolean backwards = footage.speed() < 0;
        long from = backwards ? Math.min(after + 1, first) : first;
        long until = backwards ? first + 1 : Math.max(after, first + 1);
        return new Shown(from, until, part);
    }

    private static Piece.Footage footage(Part part) {
        Piece piece = part.piece();
        return piece.footage().after(part.start() - piece.frames().startFrame());
    }
}
