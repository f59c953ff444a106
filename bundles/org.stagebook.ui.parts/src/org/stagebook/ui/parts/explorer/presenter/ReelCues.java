package org.stagebook.ui.parts.explorer.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** The cues of one reel in the order of time, gathered by category; removed ones stand apart. */
final class ReelCues {

    private static final Comparator<Cue> BY_TIME =
            Comparator.comparing(ReelCues::start).thenComparing(cue -> cue.getNumber() == null ? "" : cue.getNumber());

    private final Reel reel;

    ReelCues(Reel reel) {
        this.reel = reel;
    }

    List<Cue> active() {
        return select(cue -> cue.getStatus() != CueStatus.REMOVED);
    }

    List<Cue> removed() {
        return select(cue -> cue.getStatus() == CueStatus.REMOVED);
    }

    List<Cue> of(Optional<Category> category) {
        return select(cue -> cue.getStatus() != CueStatus.REMOVED
                && Optional.ofNullable(cue.getCategory()).equals(category));
    }

    /** The categories in use, in the production's order, then the cues without one. */
    List<ExplorerGroup.CategoryCues> categories() {
        List<Optional<Category>> used = active().stream()
                .map(cue -> Optional.ofNullable(cue.getCategory()))
                .distinct()
                .sorted(Comparator.comparingInt(this::order))
                .toList();
        return used.stream()
                .map(category -> new ExplorerGroup.CategoryCues(reel, category))
                .toList();
    }

    private int order(Optional<Category> category) {
        if (category.isEmpty() || !(reel.eContainer() instanceof Production production)) {
            return Integer.MAX_VALUE;
        }
        return production.getCategories().indexOf(category.get());
    }

    private List<Cue> select(Predicate<Cue> test) {
        return reel.getCues().stream().filter(test).sorted(BY_TIME).toList();
    }

    private static Position start(Cue cue) {
        TimeRange range = cue.getRange();
        return range == null ? Position.ZERO : range.start();
    }
}
