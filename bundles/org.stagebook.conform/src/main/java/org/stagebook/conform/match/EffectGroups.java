package org.stagebook.conform.match;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stagebook.interchange.cutlist.CutEvent;

/**
 * Says how retimed events of one source and speed lie to each other, frame by frame.
 *
 * <p>An edit list gives whole source frames, so the start of a retimed event tells a frame of the effect only within rounding.
 * Two events are the same effect where they start at the same source frame, end at the same one, or one goes on where the
 * other ends. Where these contradict each other, an event is like those only that are equal to it in everything.
 */
final class EffectGroups {

    private final IdentityHashMap<CutEvent, Node> nodes = new IdentityHashMap<>();
    private final Function<CutEvent, String> keys;

    /** Where an event lies in its group: union-find with distances. */
    private static final class Node {
        private final CutEvent event;
        private Node parent = this;
        private long distance;
        private boolean contradictory;

        Node(CutEvent event) {
            this.event = event;
        }
    }

    /** What retimed events must have in common to be compared. */
    private record Effect(String source, long speedInThousandths) {}

    /** An end of an effect. */
    private record End(Effect effect, boolean start, long frame) {}

    /** Two that say the same belong together. */
    record Place(Object group, long place) {}

    /** What two contradictory events must have in common. */
    private record Whole(Effect effect, long sourceStart, long sourceEnd, long length) {}

    EffectGroups(List<List<CutEvent>> lists, Function<CutEvent, String> keys) {
        this.keys = keys;
        Map<End, Node> ends = new HashMap<>();
        for (List<CutEvent> list : lists) {
            CutEvent previous = null;
            for (CutEvent event : list) {
                if (isRetimed(event)) {
                    Node node = nodes.computeIfAbsent(event, Node::new);
                    Effect effect = effect(event);
                    join(ends, new End(effect, true, event.sourceFrames().startFrame()), node, 0);
                    join(ends, new End(effect, false, event.sourceFrames().endFrame()), node, length(event));
                    if (previous != null && goesOn(previous, event)) {
                        union(node(previous), node, length(previous));
                    }
                    previous = event;
                } else {
                    previous = null;
                }
            }
        }
    }

    /** Whether an event runs at another speed than it was shot at, and is no freeze frame. */
    static boolean isRetimed(CutEvent event) {
        return Math.abs(event.speed()) >= 0.001 && Math.abs(event.speed() - 1) >= 0.001;
    }

    /** Where a retimed event starts. */
    Place placeOf(CutEvent event) {
        Node node = node(event);
        Node root = root(node);
        if (!root.contradictory) {
            return new Place(root, node.distance);
        }
        return new Place(
                new Whole(
                        effect(event),
                        event.sourceFrames().startFrame(),
                        event.sourceFrames().endFrame(),
                        length(event)),
                0);
    }

    private Node node(CutEvent event) {
        return nodes.computeIfAbsent(event, Node::new);
    }

    private boolean goesOn(CutEvent first, CutEvent second) {
        return first.recordFrames().endFrame() == second.recordFrames().startFrame()
                && first.sourceFrames().endFrame() == second.sourceFrames().startFrame()
                && effect(first).equals(effect(second));
    }

    /** Joins with the one that has the same end; the distance is from the event's start to that end. */
    private void join(Map<End, Node> ends, End end, Node node, long toEnd) {
        Node known = ends.putIfAbsent(end, node);
        if (known != null) {
            long otherToEnd = end.start() ? 0 : length(known.event);
            long distance = otherToEnd - toEnd;
            union(known, node, distance);
        }
    }

    /** Says that one starts so many frames after the other. */
    private static void union(Node first, Node second, long distance) {
        Node rootOfOne = root(first);
        Node rootOfOther = root(second);
        long gap = first.distance + distance - second.distance;
        if (rootOfOne == rootOfOther) {
            rootOfOne.contradictory |= gap != 0;
            return;
        }
        rootOfOther.parent = rootOfOne;
        rootOfOther.distance = gap;
        rootOfOne.contradictory |= rootOfOther.contradictory;
    }

    /** The root; afterwards it is the parent, and the distance is from it. */
    private static Node root(Node node) {
        Node root = node;
        long distance = 0;
        while (root.parent != root) {
            distance += root.distance;
            root = root.parent;
        }
        Node step = node;
        while (step != root) {
            Node next = step.parent;
            long own = step.distance;
            step.parent = root;
            step.distance = distance;
            distance -= own;
            step = next;
        }
        return root;
    }

    private Effect effect(CutEvent event) {
        return new Effect(keys.apply(event), Math.round(event.speed() * 1000));
    }

    private static long length(CutEvent event) {
        return event.recordFrames().length();
    }
}
