package org.stagebook.conform.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stagebook.conform.match.Comparison;
import org.stagebook.conform.match.Fate;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.conform.match.Shot;
import org.stagebook.conform.match.Stretch;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.timebase.TimecodeFormat;

/** Makes the rows of one reel. */
final class ReelRows {
    private final Comparison comparison;
    private final TimecodeFormat format;
    private final int reel;
    private final ShotFinder oldShots;
    private final ShotFinder newShots;
    private final ShotChanges shotChanges;
    private final List<Step> steps = new ArrayList<>();
    private final List<ChangeRow> rows = new ArrayList<>();
    private final List<Touch> touches = new ArrayList<>();
    private long total;

    /** Something that has its place in the row of the new cut: what is gone stands where it was taken out. */
    private record Step(long newFrame, int order, Consumer<ReelRows> rows) {}

    ReelRows(Comparison comparison, TimecodeFormat format, int reel) {
        this.comparison = comparison;
        this.format = format;
        this.reel = reel;
        oldShots = new ShotFinder(comparison.oldShots());
        newShots = new ShotFinder(comparison.newShots());
        shotChanges = new ShotChanges(oldShots, newShots, comparison.vfxPatterns());
    }

    /**
     * The rows.
     *
     * @param stretches of the old reel, in its order
     * @param movedIn stretches of other reels that are in this one now
     */
    List<ChangeRow> rows(List<Stretch> stretches, List<Stretch> movedIn) {
        InOrder inOrder = new InOrder(
                stretches.stream().filter(stretch -> isIn(stretch, reel)).toList());
        Optional<Stretch> last = Optional.empty();
        long at = stretches.stream()
                .filter(inOrder::contains)
                .findFirst()
                .map(InOrder::newStart)
                .orElse(Long.MIN_VALUE);
        for (Stretch stretch : stretches) {
            if (inOrder.contains(stretch)) {
                Optional<Stretch> before = last;
                steps.add(new Step(InOrder.newStart(stretch), 3, self -> self.goesAlong(stretch, before)));
                at = InOrder.newStart(stretch) + stretch.old().length();
                last = Optional.of(stretch);
            } else {
                steps.add(new Step(at, isHeadOfShot(stretch) ? 2 : 0, self -> self.takenOut(stretch)));
                if (isIn(stretch, reel)) {
                    steps.add(new Step(InOrder.newStart(stretch), 1, self -> self.putIn(stretch)));
                }
            }
        }
        movedIn.forEach(stretch -> steps.add(new Step(InOrder.newStart(stretch), 1, self -> self.putIn(stretch))));
        comparison.map().inserted().stream()
                .filter(span -> span.reelNumber() == reel)
                .forEach(span -> steps.add(new Step(span.frames().startFrame(), 1, self -> self.inserted(span))));
        comparison.map().uncertain().stream()
                .filter(span -> span.reelNumber() == reel)
                .forEach(span -> steps.add(new Step(span.frames().startFrame(), 1, self -> self.uncertain(span))));
        steps.sort(Comparator.comparingLong(Step::newFrame).thenComparingInt(Step::order));
        steps.forEach(step -> step.rows().accept(this));
        return rows;
    }

    /** Whether it is taken off the head of a shot, which comes after what is put behind the shot before. */
    private boolean isHeadOfShot(Stretch stretch) {
        FrameSpan old = stretch.old().frames();
        return stretch.fate() instanceof Fate.Deleted
                && oldShots.at(reel, old.startFrame())
                        .map(shot -> shot.place().frames())
                        .filter(shot -> shot.startFrame() == old.startFrame() && shot.endFrame() > old.endFrame())
                        .isPresent();
    }

    private static boolean isIn(Stretch stretch, int reel) {
        return stretch.fate() instanceof Fate.Moved(ReelSpan place) && place.reelNumber() == reel;
    }

    private void goesAlong(Stretch stretch, Optional<Stretch> before) {
        long slip = stretch.shift() - total;
        ReelSpan place = newPlace(stretch);
        if (slip != 0) {
            String words = (slip > 0 ? slip + " frames later" : -slip + " frames earlier") + " from here on.";
            add(slip, new Said(ChangeKind.MOVED, Optional.of(stretch.old()), Optional.of(place), words));
        }
        before.filter(other -> isSplit(other, stretch)).ifPresent(other -> {
            long joint = stretch.old().frames().startFrame();
            String words = "Something was put into the shot at " + label(joint) + " of the old cut.";
            add(
                    0,
                    new Said(
                            ChangeKind.SPLIT,
                            oldShots.at(reel, joint).map(Shot::place),
                            newShots.at(reel, place.frames().startFrame()).map(Shot::place),
                            words));
        });
        shotChanges.in(stretch).forEach(this::add);
    }

    private boolean isSplit(Stretch before, Stretch stretch) {
        long joint = stretch.old().frames().startFrame();
        return before.old().frames().endFrame() == joint
                && oldShots.at(reel, joint)
                        .filter(shot -> shot.place().frames().startFrame() < joint)
                        .isPresent();
    }

    private void takenOut(Stretch stretch) {
        long length = stretch.old().length();
        switch (stretch.fate()) {
            case Fate.Deleted deleted -> oldShots.pieces(stretch.old()).forEach(this::deleted);
            case Fate.Ambiguous(List<ReelSpan> candidates) ->
                add(
                        -length,
                        new Said(
                                ChangeKind.TO_CHECK,
                                Optional.of(stretch.old()),
                                Optional.empty(),
                                "The lists do not say where this is now; perhaps at " + labels(candidates) + "."));
            case Fate.Moved(ReelSpan place)
            when place.reelNumber() != reel ->
                add(
                        -length,
                        new Said(
                                ChangeKind.MOVED_BETWEEN_REELS,
                                Optional.of(stretch.old()),
                                Optional.of(place),
                                "Goes to reel " + place.reelNumber() + "."));
            case Fate.Moved(ReelSpan place) ->
                add(
                        -length,
                        new Said(
                                ChangeKind.MOVED,
                                Optional.of(stretch.old()),
                                Optional.of(place),
                                "Taken out here; goes to "
                                        + label(place.frames().startFrame()) + " of the new cut."));
        }
    }

    private void deleted(ReelSpan piece) {
        ChangeKind kind =
                oldShots.ends(piece).choose(ChangeKind.DELETED, ChangeKind.TRIMMED_HEAD, ChangeKind.TRIMMED_TAIL);
        String words = oldShots.ends(piece).isInside() ? "Out of the middle of the shot." : "";
        add(-piece.length(), new Said(kind, Optional.of(piece), Optional.empty(), words));
    }

    private void putIn(Stretch stretch) {
        ReelSpan place = newPlace(stretch);
        boolean sameReel = stretch.old().reelNumber() == reel;
        String words = sameReel
                ? "Put in here; from " + label(stretch.old().frames().startFrame()) + " of the old cut."
                : "From reel " + stretch.old().reelNumber() + ".";
        add(
                place.length(),
                new Said(
                        sameReel ? ChangeKind.MOVED : ChangeKind.MOVED_BETWEEN_REELS,
                        Optional.of(stretch.old()),
                        Optional.of(place),
                        words));
        shotChanges.in(stretch).forEach(this::add);
    }

    private void inserted(ReelSpan span) {
        for (ReelSpan piece : newShots.pieces(span)) {
            ChangeKind kind = newShots.ends(piece)
                    .choose(ChangeKind.INSERTED, ChangeKind.LENGTHENED_HEAD, ChangeKind.LENGTHENED_TAIL);
            add(piece.length(), new Said(kind, Optional.empty(), Optional.of(piece), ""));
        }
    }

    private void uncertain(ReelSpan span) {
        add(
                span.length(),
                new Said(
                        ChangeKind.TO_CHECK,
                        Optional.empty(),
                        Optional.of(span),
                        "New, or from the old cut: the lists do not say."));
    }

    private void add(long lengthChange, Said said) {
        total += lengthChange;
        String name = said.oldPlace()
                .map(oldShots::names)
                .or(() -> said.newPlace().map(newShots::names))
                .orElse("");
        rows.add(new ChangeRow(
                reel, said.kind(), said.oldPlace(), said.newPlace(), lengthChange, total, name, said.words()));
    }

    private void add(ShotChanges.ShotChange change) {
        touches.add(change.touch());
        add(0, change.said());
    }

    /** What looks different though it stayed; after the rows were made. */
    List<Touch> touches() {
        return touches;
    }

    private static ReelSpan newPlace(Stretch stretch) {
        return stretch.fate() instanceof Fate.Moved(ReelSpan place) ? place : stretch.old();
    }

    private String labels(List<ReelSpan> places) {
        return String.join(
                ", ",
                places.stream()
                        .limit(3)
                        .map(place -> (place.reelNumber() == reel ? "" : "reel " + place.reelNumber() + " ")
                                + label(place.frames().startFrame()))
                        .toList());
    }

    private String label(long frame) {
        return format.format(format.positionOfFrame(frame));
    }
}
