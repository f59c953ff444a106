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

    /** The shots that start in a span. */
    List<Shot> startingIn(ReelSpan span) {
        return List.copyOf(shots.getOrDefault(span.reelNumber(), new TreeMap<>())
                .subMap(span.frames().startFrame(), span.frames().endFrame())
                .values());
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
