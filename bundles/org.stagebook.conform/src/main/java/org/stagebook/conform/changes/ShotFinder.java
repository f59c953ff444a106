package org.stagebook.conform.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.conform.match.Shot;
import org.stagebook.interchange.cutlist.FrameSpan;

/** Finds shots of a cut by their place. */
final class ShotFinder {
    private final Map<Integer, NavigableMap<Long, Shot>> shots = new HashMap<>();

    ShotFinder(List<Shot> all) {
        all.forEach(shot -> shots.computeIfAbsent(shot.place().reelNumber(), reel -> new TreeMap<>())
                .put(shot.place().frames().startFrame(), shot));
    }

    /** The shot at a frame; empty in a gap. */
    Optional<Shot> at(int reel, long frame) {
        return Optional.ofNullable(shots.getOrDefault(reel, new TreeMap<>()).floorEntry(frame))
                .map(Map.Entry::getValue)
                .filter(shot -> shot.place().frames().contains(frame));
    }

    /** The shots that have frames in a span. */
    List<Shot> in(ReelSpan span) {
        NavigableMap<Long, Shot> ofReel = shots.getOrDefault(span.reelNumber(), new TreeMap<>());
        long start = at(span.reelNumber(), span.frames().startFrame())
                .map(shot -> shot.place().frames().startFrame())
                .orElse(span.frames().startFrame());
        return List.copyOf(ofReel.subMap(start, span.frames().endFrame()).values());
    }

    /** Which ends of shots a piece reaches; a gap is its own shot. */
    Ends ends(ReelSpan piece) {
        FrameSpan frames = piece.frames();
        return new Ends(
                at(piece.reelNumber(), frames.startFrame())
                        .map(shot -> shot.place().frames().startFrame() >= frames.startFrame())
                        .orElse(true),
                at(piece.reelNumber(), frames.endFrame() - 1)
                        .map(shot -> shot.place().frames().endFrame() <= frames.endFrame())
                        .orElse(true));
    }

    /** Whether a piece begins with the head of a shot and ends with the tail of one. */
    record Ends(boolean head, boolean tail) {

        boolean isInside() {
            return !head && !tail;
        }

        /** One of three, for whole shots and the middle of one, for a head, and for a tail. */
        <T> T choose(T whole, T ofHead, T ofTail) {
            return head == tail ? whole : head ? ofHead : ofTail;
        }
    }

    /** A span cut where shots begin and end; neighbouring whole shots stay together, and so do gaps with them. */
    List<ReelSpan> pieces(ReelSpan span) {
        List<ReelSpan> pieces = new ArrayList<>();
        long start = span.frames().startFrame();
        long end = span.frames().endFrame();
        long from = at(span.reelNumber(), start)
                .filter(shot -> shot.place().frames().startFrame() < start)
                .map(shot -> Math.min(end, shot.place().frames().endFrame()))
                .orElse(start);
        long until = at(span.reelNumber(), end - 1)
                .filter(shot -> shot.place().frames().endFrame() > end)
                .map(shot -> Math.max(from, shot.place().frames().startFrame()))
                .orElse(end);
        add(pieces, span.reelNumber(), start, from);
        add(pieces, span.reelNumber(), from, until);
        add(pieces, span.reelNumber(), until, end);
        return pieces;
    }

    private static void add(List<ReelSpan> pieces, int reel, long start, long end) {
        if (start < end) {
            pieces.add(new ReelSpan(reel, new FrameSpan(start, end)));
        }
    }

    /** The shots of a span by name: one, or the first and the last and how many. */
    String names(ReelSpan span) {
        List<String> names = new ArrayList<>();
        at(span.reelNumber(), span.frames().startFrame()).ifPresent(shot -> names.add(shot.name()));
        shots.getOrDefault(span.reelNumber(), new TreeMap<>())
                .subMap(span.frames().startFrame(), false, span.frames().endFrame(), false)
                .values()
                .forEach(shot -> names.add(shot.name()));
        return switch (names.size()) {
            case 0 -> "black";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + ", " + names.getLast();
            default -> names.getFirst() + " … " + names.getLast() + " (" + names.size() + " shots)";
        };
    }
}
