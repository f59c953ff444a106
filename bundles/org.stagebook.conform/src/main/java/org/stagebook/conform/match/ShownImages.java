package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stagebook.interchange.cutlist.FrameSpan;

/** Which images a cut shows: for each series the places, as spans that neither touch nor overlap. */
final class ShownImages {

    private final Map<Integer, NavigableMap<Long, Long>> endsByStart = new HashMap<>();

    void add(Image first, long length) {
        if (first.isBlack()) {
            endsByStart.computeIfAbsent(Image.BLACK, series -> new TreeMap<>()).put(0L, 1L);
            return;
        }
        NavigableMap<Long, Long> ends = endsByStart.computeIfAbsent(first.series(), series -> new TreeMap<>());
        long start = first.place();
        long end = start + length;
        Map.Entry<Long, Long> other = ends.floorEntry(end);
        while (other != null && other.getValue() >= start) {
            start = Math.min(start, other.getKey());
            end = Math.max(end, other.getValue());
            ends.remove(other.getKey());
            other = ends.floorEntry(end);
        }
        ends.put(start, end);
    }

    /** For how many frames from one image on, but not more than a number, it stays shown; or, less than 0, not shown. */
    long run(Image first, long most) {
        NavigableMap<Long, Long> ends = endsByStart.get(first.series());
        if (ends == null) {
            return -most;
        }
        if (first.isBlack()) {
            return most;
        }
        Map.Entry<Long, Long> at = ends.floorEntry(first.place());
        if (at != null && at.getValue() > first.place()) {
            return Math.min(most, at.getValue() - first.place());
        }
        Long next = ends.higherKey(first.place());
        return next == null ? -most : -Math.min(most, next - first.place());
    }

    /** The images in chief of a cut's pieces, and those that go out as well if wanted. */
    static ShownImages of(List<List<Piece>> reels, boolean outgoingToo) {
        ShownImages shown = new ShownImages();
        for (List<Piece> reel : reels) {
            for (Piece piece : reel) {
                long length = piece.frames().length();
                shown.add(piece.image(), length);
                if (outgoingToo) {
                    piece.outgoing().ifPresent(image -> shown.add(image, length));
                }
            }
        }
        return shown;
    }

    /**
     * Decides which picture of a dissolve, wipe or key counts: the incoming one if the other cut shows it; else the outgoing one
     * if the other cut shows that; else the incoming.
     *
     * @param inChief what the other cut shows in chief
     * @param all what it shows, outgoing pictures of its own changes included
     */
    static List<Piece> decided(List<Piece> pieces, ShownImages inChief, ShownImages all) {
        Predicate<Piece> changing = piece -> piece.outgoing().isPresent();
        if (pieces.stream().noneMatch(changing)) {
            return pieces;
        }
        List<Piece> decided = new ArrayList<>();
        pieces.forEach(piece -> decide(piece, inChief, all, decided));
        return decided;
    }

    private static void decide(Piece piece, ShownImages inChief, ShownImages all, List<Piece> decided) {
        FrameSpan frames = piece.frames();
        long at = frames.startFrame();
        while (piece.outgoing().isPresent() && at < frames.endFrame()) {
            Piece rest = piece.part(at, frames.endFrame());
            long incoming = inChief.run(rest.image(), rest.frames().length());
            Image out = rest.outgoing().orElseThrow();
            long outgoing = incoming > 0 ? 0 : all.run(out, -incoming);
            long length = incoming > 0 ? incoming : Math.abs(outgoing);
            Piece part = rest.part(at, at + length);
            decided.add(part.showing(outgoing > 0 ? out : part.image()));
            at += length;
        }
        if (piece.outgoing().isEmpty()) {
            decided.add(piece);
        }
    }
}
