package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of the old cut with one fate.
 *
 * @param old where it was
 */
public record Stretch(ReelSpan old, Fate fate) {

    /** How many frames later it is shown in its reel, where it is in the same reel still; less than 0 for earlier. */
    public long shift() {
        return fate instanceof Fate.Moved(ReelSpan place)
                ? place.frames().startFrame() - old.frames().startFrame()
                : 0;
    }

    /** This and the next as one, where what became of them is the same. */
    Optional<Stretch> joinedWith(Stretch next) {
        return old.runsInto(next.old)
                ? joined(fate, next.fate).map(both -> new Stretch(old.joinedWith(next.old), both))
                : Optional.empty();
    }

    private static Optional<Fate> joined(Fate first, Fate second) {
        if (first instanceof Fate.Moved(ReelSpan one) && second instanceof Fate.Moved(ReelSpan two)) {
            return one.runsInto(two) ? Optional.of(new Fate.Moved(one.joinedWith(two))) : Optional.empty();
        }
        if (first instanceof Fate.Ambiguous(List<ReelSpan> one)
                && second instanceof Fate.Ambiguous(List<ReelSpan> two)) {
            return joined(one, two);
        }
        return first instanceof Fate.Deleted && second instanceof Fate.Deleted ? Optional.of(first) : Optional.empty();
    }

    private static Optional<Fate> joined(List<ReelSpan> first, List<ReelSpan> second) {
        if (first.size() != second.size()) {
            return Optional.empty();
        }
        List<ReelSpan> joined = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).runsInto(second.get(i))) {
                return Optional.empty();
            }
            joined.add(first.get(i).joinedWith(second.get(i)));
        }
        return Optional.of(new Fate.Ambiguous(joined));
    }
}
