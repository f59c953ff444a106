package org.stagebook.testkit.cuts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;

/** Where each retimed event of cuts lies in its effect, by the definition {@link FrameOracle} gives. */
final class TrueEffects {
    private final Map<CutEvent, EffectPlace> places;

    /** Two that are equal show the same. */
    record EffectPlace(Object group, long place) {}

    /** What is known of an event that contradicts its likes. */
    private record Contradictory(String source, long speed, long from, long to, long length) {}

    TrueEffects(List<CutList> lists, TrueNames names) {
        places = places(lists, names);
    }

    /** Where a retimed event starts. */
    EffectPlace placeOf(CutEvent event) {
        return Objects.requireNonNull(places.get(event));
    }

    /** Whether an event stands still, or has no source timecode that would move. */
    static boolean isStill(CutEvent event) {
        return event.sourceFrames().isEmpty() || Math.abs(event.speed()) < 0.001;
    }

    /** Whether an event runs, but not at the speed it was shot at. */
    static boolean isRetimed(CutEvent event) {
        return !isStill(event) && Math.abs(event.speed() - 1) >= 0.001;
    }

    /** Every retimed event with its group and place, by walking from event to event. */
    private static Map<CutEvent, EffectPlace> places(List<CutList> lists, TrueNames names) {
        Map<CutEvent, EffectPlace> places = new HashMap<>();
        List<CutEvent> events = new ArrayList<>();
        for (CutList list : lists) {
            list.events().stream()
                    .filter(e -> !e.source().isBlack() && isRetimed(e))
                    .forEach(events::add);
        }
        for (CutEvent first : events) {
            if (places.containsKey(first)) {
                continue;
            }
            Map<CutEvent, Long> group = new HashMap<>();
            group.put(first, 0L);
            Deque<CutEvent> open = new ArrayDeque<>(List.of(first));
            boolean contradictory = false;
            while (!open.isEmpty()) {
                CutEvent one = open.pop();
                long start = Objects.requireNonNull(group.get(one));
                for (CutEvent other : events) {
                    for (long distance : distances(one, other, names)) {
                        Long known = group.putIfAbsent(other, start + distance);
                        contradictory |= known != null && known != start + distance;
                        if (known == null) {
                            open.push(other);
                        }
                    }
                }
            }
            boolean alone = contradictory;
            group.forEach((event, place) ->
                    places.put(event, alone ? new EffectPlace(whole(event, names), 0) : new EffectPlace(first, place)));
        }
        return places;
    }

    private static Object whole(CutEvent e, TrueNames names) {
        return new Contradictory(
                names.nameOf(e),
                Math.round(e.speed() * 1000),
                e.sourceFrames().startFrame(),
                e.sourceFrames().endFrame(),
                e.recordFrames().length());
    }

    private static List<Long> distances(CutEvent one, CutEvent other, TrueNames names) {
        List<Long> distances = new ArrayList<>();
        if (names.nameOf(one).equals(names.nameOf(other))
                && Math.round(one.speed() * 1000) == Math.round(other.speed() * 1000)) {
            if (one.sourceFrames().startFrame() == other.sourceFrames().startFrame()) {
                distances.add(0L);
            }
            if (one.sourceFrames().endFrame() == other.sourceFrames().endFrame()) {
                distances.add(one.recordFrames().length() - other.recordFrames().length());
            }
            if (follows(one, other)) {
                distances.add(one.recordFrames().length());
            }
            if (follows(other, one)) {
                distances.add(-other.recordFrames().length());
            }
        }
        return distances;
    }

    private static boolean follows(CutEvent one, CutEvent other) {
        return one.line() + 1 == other.line()
                && one.recordFrames().endFrame() == other.recordFrames().startFrame()
                && one.sourceFrames().endFrame() == other.sourceFrames().startFrame();
    }
}
