package org.stagebook.conform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stagebook.conform.match.ReelCut;

/** What a cut is called: as it was said, else as the list of each reel is titled. */
final class CutLabels {
    private static final int MOST_NAMED = 2;

    private final Map<Integer, String> byReel = new TreeMap<>();
    private final String otherwise;

    /** @param otherwise what it is called where nothing says so, such as "new cut" */
    CutLabels(List<ReelCut> cut, String stated, String otherwise) {
        this.otherwise = stated.isBlank() ? otherwise : stated;
        cut.forEach(reel -> byReel.put(reel.reelNumber(), label(reel, stated)));
    }

    private String label(ReelCut cut, String stated) {
        String title = cut.list().title();
        return !stated.isBlank() ? stated : title.isBlank() ? otherwise : title;
    }

    /** That of one reel. */
    String of(int reel) {
        return byReel.getOrDefault(reel, otherwise);
    }

    /** That of all of them; lists of several titles are named as far as a line can hold. */
    String all() {
        Set<String> labels = new LinkedHashSet<>(byReel.values());
        List<String> named = new ArrayList<>(labels.stream().limit(MOST_NAMED).toList());
        if (labels.size() > MOST_NAMED) {
            named.add((labels.size() - MOST_NAMED) + " more");
        }
        return named.isEmpty() ? otherwise : String.join(", ", named);
    }
}
