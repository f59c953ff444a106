package org.stagebook.history.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of a list that both sides changed: what was there before keeps its order, or takes that of the side that rearranged it;
 * what is new follows what it was put behind. If both rearranged it differently, the old order stays.
 *
 * @param order the members in their order
 * @param conflict whether both rearranged it differently
 */
record OrderedUnion(List<String> order, boolean conflict) {

    static OrderedUnion of(List<String> base, List<String> first, List<String> second, Set<String> members) {
        Set<String> common = new LinkedHashSet<>(base);
        common.retainAll(members);
        common.retainAll(new HashSet<>(first));
        common.retainAll(new HashSet<>(second));
        List<String> before = only(base, common);
        List<String> byFirst = only(first, common);
        List<String> bySecond = only(second, common);
        boolean movedFirst = !byFirst.equals(before);
        boolean movedSecond = !bySecond.equals(before);
        boolean conflict = movedFirst && movedSecond && !byFirst.equals(bySecond);
        List<String> moved = movedFirst ? byFirst : bySecond;
        List<String> spine = conflict ? before : moved;
        return new OrderedUnion(weave(spine, List.of(first, second, base), members), conflict);
    }

    private static List<String> only(List<String> list, Set<String> members) {
        return list.stream().filter(members::contains).toList();
    }

    private static List<String> weave(List<String> spine, List<List<String>> sources, Set<String> members) {
        Set<String> placed = new HashSet<>(spine);
        Set<String> anchors = Set.copyOf(placed);
        Map<String, List<List<String>>> runs = new HashMap<>();
        for (List<String> source : sources) {
            Map<String, List<String>> own = new HashMap<>();
            String anchor = "";
            for (String element : source) {
                if (anchors.contains(element)) {
                    anchor = element;
                } else if (members.contains(element) && placed.add(element)) {
                    own.computeIfAbsent(anchor, key -> new ArrayList<>()).add(element);
                }
            }
            own.forEach((key, run) ->
                    runs.computeIfAbsent(key, k -> new ArrayList<>()).add(run));
        }
        List<String> order = new ArrayList<>(members.size());
        append("", runs, order);
        for (String element : spine) {
            order.add(element);
            append(element, runs, order);
        }
        return order;
    }

    private static void append(String anchor, Map<String, List<List<String>>> runs, List<String> order) {
        List<List<String>> behind = runs.getOrDefault(anchor, List.of());
        behind.stream().sorted(Comparator.comparing(List::getFirst)).forEach(order::addAll);
    }
}
