package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stagebook.conform.match.Atoms.Part;

/**
 * A cut as a row of atoms: the reels one after the other, each between a mark for its start and one for its end; without the
 * atoms that the other cut does not show. Black that lies together then is one atom, known by its length only.
 */
final class Sequence {

    /** One atom of the row, and the parts of the reel it stands for: one, or several of black. */
    record Entry(int atom, int reel, List<Part> parts, boolean black) {}

    private final List<Entry> entries = new ArrayList<>();

    /** All parts by reel, those left out of the row too. */
    private final SortedMap<Integer, List<Part>> allParts = new TreeMap<>();

    private Sequence() {}

    /** The row of a cut, made without what is shown in neither. */
    static Sequence of(SortedMap<Integer, List<Part>> parts, BitSet shownByOther, Marks marks) {
        Sequence row = new Sequence();
        row.allParts.putAll(parts);
        for (Map.Entry<Integer, List<Part>> reel : parts.entrySet()) {
            if (reel.getValue().isEmpty()) {
                continue;
            }
            row.entries.add(new Entry(marks.start(reel.getKey()), reel.getKey(), List.of(), false));
            row.addReel(reel.getKey(), reel.getValue(), shownByOther, marks);
            row.entries.add(new Entry(marks.end(reel.getKey()), reel.getKey(), List.of(), false));
        }
        return row;
    }

    private void addReel(int reel, List<Part> parts, BitSet shownByOther, Marks marks) {
        List<Part> black = new ArrayList<>();
        for (Part part : parts) {
            if (part.piece().image().isBlack()) {
                black.add(part);
            } else if (shownByOther.get(part.atom())) {
                addBlack(reel, black, marks);
                entries.add(new Entry(part.atom(), reel, List.of(part), false));
            }
        }
        addBlack(reel, black, marks);
    }

    private void addBlack(int reel, List<Part> black, Marks marks) {
        if (!black.isEmpty()) {
            long length =
                    black.stream().mapToLong(part -> part.end() - part.start()).sum();
            entries.add(new Entry(marks.black(length), reel, List.copyOf(black), true));
            black.clear();
        }
    }

    int size() {
        return entries.size();
    }

    Entry at(int index) {
        return entries.get(index);
    }

    SortedMap<Integer, List<Part>> allParts() {
        return allParts;
    }

    /** Atoms for the ends of reels and for black. */
    static final class Marks {
        private final Atoms atoms;
        private final Map<Integer, Integer> starts = new TreeMap<>();
        private final Map<Integer, Integer> ends = new TreeMap<>();

        Marks(Atoms atoms) {
            this.atoms = atoms;
        }

        int start(int reel) {
            return starts.computeIfAbsent(reel, number -> atoms.unique());
        }

        int end(int reel) {
            return ends.computeIfAbsent(reel, number -> atoms.unique());
        }

        int black(long length) {
            return atoms.black(length);
        }
    }
}
