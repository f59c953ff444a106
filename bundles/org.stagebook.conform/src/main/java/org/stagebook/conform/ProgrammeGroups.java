package org.stagebook.conform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;

/** The events of a list that lie together: the gap between two reels in a list of the whole film is longer than any within. */
final class ProgrammeGroups {
    private static final int LONGEST_GAP_SECONDS = 120;

    private ProgrammeGroups() {}

    /** In the order of the reel; empty events are with what lies before them. */
    static List<List<CutEvent>> of(CutList list) {
        List<CutEvent> inOrder = new ArrayList<>(list.events());
        inOrder.sort(Comparator.comparingLong(event -> event.recordFrames().startFrame()));
        long longest = (long) LONGEST_GAP_SECONDS * list.format().framesPerTimecodeSecond();
        List<List<CutEvent>> groups = new ArrayList<>();
        long end = Long.MIN_VALUE;
        for (CutEvent event : inOrder) {
            if (groups.isEmpty() || event.recordFrames().startFrame() - end > longest) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(event);
            end = Math.max(end, event.recordFrames().endFrame());
        }
        return groups;
    }
}
