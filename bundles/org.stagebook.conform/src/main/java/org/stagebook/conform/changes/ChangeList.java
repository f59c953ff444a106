package org.stagebook.conform.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stagebook.conform.match.Comparison;
import org.stagebook.conform.match.Fate;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.conform.match.Stretch;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A picture change as rows people can carry out from top to bottom, reel by reel in the order of the new cut.
 *
 * <p>What only goes along with the edits before it has no row: the running total says by how much. So a reel that starts twelve
 * frames later is one row, and an inserted shot is one row.
 *
 * @param format how frames are written
 * @param touches picture that stayed but looks different: transitions that changed, and new versions of shots
 */
public record ChangeList(TimecodeFormat format, List<ChangeRow> rows, List<Touch> touches) {

    /** Keeps the lists. */
    public ChangeList {
        rows = List.copyOf(rows);
        touches = List.copyOf(touches);
    }

    /** The rows of a comparison. */
    public static ChangeList of(Comparison comparison, TimecodeFormat format) {
        TreeMap<Integer, List<Stretch>> byOldReel = new TreeMap<>();
        TreeSet<Integer> reels = new TreeSet<>();
        for (Stretch stretch : comparison.map().stretches()) {
            byOldReel
                    .computeIfAbsent(stretch.old().reelNumber(), reel -> new ArrayList<>())
                    .add(stretch);
            reels.add(stretch.old().reelNumber());
            if (stretch.fate() instanceof Fate.Moved(ReelSpan place)) {
                reels.add(place.reelNumber());
            }
        }
        comparison.map().inserted().forEach(span -> reels.add(span.reelNumber()));
        comparison.map().uncertain().forEach(span -> reels.add(span.reelNumber()));
        Map<Integer, List<Stretch>> movedIn = new TreeMap<>();
        for (Stretch stretch : comparison.map().stretches()) {
            if (stretch.fate() instanceof Fate.Moved(ReelSpan place)
                    && place.reelNumber() != stretch.old().reelNumber()) {
                movedIn.computeIfAbsent(place.reelNumber(), reel -> new ArrayList<>())
                        .add(stretch);
            }
        }
        List<ChangeRow> rows = new ArrayList<>();
        List<Touch> touches = new ArrayList<>();
        for (int reel : reels) {
            ReelRows ofReel = new ReelRows(comparison, format, reel);
            rows.addAll(ofReel.rows(byOldReel.getOrDefault(reel, List.of()), movedIn.getOrDefault(reel, List.of())));
            touches.addAll(ofReel.touches());
        }
        return new ChangeList(format, rows, touches);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
