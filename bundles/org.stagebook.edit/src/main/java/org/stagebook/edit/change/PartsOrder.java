package org.stagebook.edit.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** Brings a list of parts into a wanted order by the fewest steps: what stands right already is not touched. */
final class PartsOrder {
    private PartsOrder() {}

    static void make(EList<Object> list, List<EObject> wanted) {
        if (list.equals(wanted)) {
            return;
        }
        Set<Object> staying = new HashSet<>(wanted);
        for (int i = list.size() - 1; i >= 0; i--) {
            if (!staying.contains(list.get(i))) {
                list.remove(i);
            }
        }
        Set<Object> fixed = longestRising(list, wanted);
        int next = 0;
        for (EObject part : wanted) {
            if (fixed.contains(part)) {
                next = indexFrom(list, part, next) + 1;
            } else if (part.eContainer() != null && list.contains(part)) {
                int from = list.indexOf(part);
                int to = from < next ? next - 1 : next;
                list.move(to, from);
                next = to + 1;
            } else {
                list.add(next++, part);
            }
        }
    }

    /** What stands right is found close behind what was placed last, if at all there. */
    private static int indexFrom(List<Object> list, Object part, int start) {
        for (int i = start; i < list.size(); i++) {
            if (list.get(i).equals(part)) {
                return i;
            }
        }
        return list.indexOf(part);
    }

    /** As many as possible of the parts that stand in the wanted order among themselves. */
    private static Set<Object> longestRising(List<Object> list, List<EObject> wanted) {
        Map<Object, Integer> ranks = new HashMap<>();
        wanted.forEach(part -> ranks.put(part, ranks.size()));
        int[] rank =
                list.stream().mapToInt(part -> ranks.getOrDefault(part, -1)).toArray();
        int[] ends = new int[rank.length];
        int[] before = new int[rank.length];
        int length = 0;
        for (int i = 0; i < rank.length; i++) {
            int at = search(rank, ends, length, rank[i]);
            before[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        List<Object> rising = new ArrayList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            rising.add(list.get(i));
        }
        return new HashSet<>(rising);
    }

    private static int search(int[] rank, int[] ends, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rank[ends[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
