package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stagebook.model.Cue;
import org.stagebook.ui.parts.spotting.presenter.Grouping.Group;

/** Puts cues under the heads of their groups, keeping their order within each. */
final class GroupedLines {

    private static final Comparator<Group> ORDER =
            Comparator.comparingLong(Group::order).thenComparing(Group::name, new NaturalOrder());

    private GroupedLines() {}

    static List<RowLine> of(List<Cue> cues, Grouping grouping, Set<String> folded) {
        List<RowLine> lines = new ArrayList<>(cues.size());
        if (grouping == Grouping.NONE) {
            cues.forEach(cue -> lines.add(new RowLine.OfCue(cue)));
            return lines;
        }
        Map<Group, List<Cue>> groups = new TreeMap<>(ORDER);
        cues.forEach(cue -> groups.computeIfAbsent(grouping.of(cue), none -> new ArrayList<>())
                .add(cue));
        groups.forEach((group, members) -> {
            String name = group.name().isEmpty() ? grouping.nameless() : group.name();
            boolean isFolded = folded.contains(name);
            lines.add(new RowLine.Head(name, group.chip(), members.size(), isFolded));
            if (!isFolded) {
                members.forEach(cue -> lines.add(new RowLine.OfCue(cue)));
            }
        });
        return lines;
    }
}
