package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stagebook.conform.match.Atoms.Part;
import org.stagebook.conform.match.Sequence.Entry;

/** Writes an alignment of rows as what became of each frame. */
final class MapMaker {

    private final Sequence oldRow;
    private final Sequence newRow;
    private final Alignment alignment;

    /** What is not found in the new cut, by atom. */
    private final Map<Integer, List<Integer>> leftInNew = new HashMap<>();

    private final IdentityHashMap<Part, Fate> fates = new IdentityHashMap<>();
    private final Set<Part> found = parts();
    private final Set<Part> taken = parts();
    private final Set<Part> uncertain = parts();
    private final List<Stretch> pieces = new ArrayList<>();

    MapMaker(Sequence oldRow, Sequence newRow, Alignment alignment) {
        this.oldRow = oldRow;
        this.newRow = newRow;
        this.alignment = alignment;
    }

    ChangeMap make() {
        for (int j = 0; j < newRow.size(); j++) {
            if (alignment.oldOf(j) == Alignment.NONE) {
                leftInNew
                        .computeIfAbsent(newRow.at(j).atom(), atom -> new ArrayList<>())
                        .add(j);
            }
        }
        for (int i = 0; i < oldRow.size(); i++) {
            int j = alignment.newOf(i);
            if (j != Alignment.NONE) {
                pair(oldRow.at(i), newRow.at(j));
            } else {
                open(i);
            }
        }
        SimilarFootage similar = new SimilarFootage(
                parts(newRow).stream().filter(part -> !taken.contains(part)).toList());
        List<Stretch> stretches = new ArrayList<>(pieces);
        for (Part part : parts(oldRow)) {
            if (!found.contains(part)) {
                Fate fate = fates.get(part);
                stretches.addAll(
                        fate == null ? similar.fatesOf(part, uncertain) : List.of(new Stretch(span(part), fate)));
            }
        }
        return new ChangeMap(joined(stretches), left(false), left(true));
    }

    /** Black may be cut up differently in the two rows; it is as long in both. */
    private void pair(Entry one, Entry other) {
        int k = 0;
        long into = 0;
        for (Part part : one.parts()) {
            found.add(part);
            long at = part.start();
            while (at < part.end()) {
                Part there = other.parts().get(k);
                long length = Math.min(part.end() - at, there.end() - there.start() - into);
                pieces.add(new Stretch(
                        ReelSpan.of(part.reel(), at, length),
                        new Fate.Moved(ReelSpan.of(there.reel(), there.start() + into, length))));
                taken.add(there);
                at += length;
                into += length;
                if (there.start() + into == there.end()) {
                    k++;
                    into = 0;
                }
            }
        }
    }

    /** Something that the rows do not determine. */
    private void open(int i) {
        Entry entry = oldRow.at(i);
        if (entry.black()) {
            openBlack(i);
            return;
        }
        List<Integer> places = new ArrayList<>(alignment.claims(i));
        for (int j : leftInNew.getOrDefault(entry.atom(), List.of())) {
            if (places.size() < Fate.Ambiguous.MOST_CANDIDATES && !places.contains(j)) {
                places.add(j);
            }
        }
        if (!places.isEmpty() && !entry.parts().isEmpty()) {
            List<ReelSpan> candidates = places.stream()
                    .map(j -> span(newRow.at(j).parts().getFirst()))
                    .toList();
            fates.put(entry.parts().getFirst(), new Fate.Ambiguous(candidates));
        }
        if (!entry.parts().isEmpty()) {
            for (int j : leftInNew.getOrDefault(entry.atom(), List.of())) {
                uncertain.addAll(newRow.at(j).parts());
            }
        }
    }

    /** Black that became longer or shorter, or whose neighbours are gone. */
    private void openBlack(int i) {
        List<Part> places = new ArrayList<>();
        neighbour(i - 1, 1).ifPresent(entry -> places.add(entry.parts().getFirst()));
        neighbour(i + 1, -1)
                .map(entry -> entry.parts().getLast())
                .filter(part -> !places.contains(part))
                .ifPresent(places::add);
        if (!places.isEmpty()) {
            Fate fate = new Fate.Ambiguous(places.stream().map(MapMaker::span).toList());
            oldRow.at(i).parts().forEach(part -> fates.put(part, fate));
            uncertain.addAll(places);
        }
    }

    /** The open black beside the partner of a neighbour. */
    private Optional<Entry> neighbour(int i, int step) {
        int partner = i < 0 || i >= oldRow.size() ? Alignment.NONE : alignment.newOf(i);
        int j = partner + step;
        boolean black = partner != Alignment.NONE
                && j >= 0
                && j < newRow.size()
                && newRow.at(j).black()
                && alignment.oldOf(j) == Alignment.NONE;
        return black ? Optional.of(newRow.at(j)) : Optional.empty();
    }

    private List<ReelSpan> left(boolean unsure) {
        List<ReelSpan> left = new ArrayList<>();
        for (Part part : parts(newRow)) {
            if (!taken.contains(part) && uncertain.contains(part) == unsure) {
                if (!left.isEmpty() && left.getLast().runsInto(span(part))) {
                    left.add(left.removeLast().joinedWith(span(part)));
                } else {
                    left.add(span(part));
                }
            }
        }
        return left;
    }

    /** Parts are told apart by being themselves. */
    private static Set<Part> parts() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static List<Part> parts(Sequence row) {
        List<Part> parts = new ArrayList<>();
        SortedMap<Integer, List<Part>> all = row.allParts();
        all.values().forEach(parts::addAll);
        return parts;
    }

    private static List<Stretch> joined(List<Stretch> pieces) {
        TreeMap<Integer, TreeMap<Long, Stretch>> sorted = new TreeMap<>();
        pieces.forEach(piece -> sorted.computeIfAbsent(piece.old().reelNumber(), reel -> new TreeMap<>())
                .put(piece.old().frames().startFrame(), piece));
        List<Stretch> joined = new ArrayList<>();
        for (TreeMap<Long, Stretch> reel : sorted.values()) {
            for (Stretch piece : reel.values()) {
                Optional<Stretch> both =
                        joined.isEmpty() ? Optional.empty() : joined.getLast().joinedWith(piece);
                both.ifPresent(stretch -> joined.removeLast());
                joined.add(both.orElse(piece));
            }
        }
        return joined;
    }

    static ReelSpan span(Part part) {
        return ReelSpan.of(part.reel(), part.start(), part.end() - part.start());
    }
}
