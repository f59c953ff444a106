package org.stagebook.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.conform.PictureMap.Outcome;
import org.stagebook.conform.changes.ChangeList;
import org.stagebook.edit.change.PictureChange.RangeMove;
import org.stagebook.model.ConformState;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.Identified;
import org.stagebook.model.Judgement;
import org.stagebook.model.Measurement;
import org.stagebook.model.Production;
import org.stagebook.model.QcResult;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Works out which judgements do not hold any more, and where their ranges and those of mix changes are from now on. */
final class JudgementPlanner {
    private final Production production;
    private final PictureMap map;
    private final TimecodeFormat format;
    private final ChangeList changes;
    private final Map<Integer, Reel> reels;
    private final String cuts;
    private final List<BecomesStale> stale = new ArrayList<>();
    private final List<RangeMove> ranges = new ArrayList<>();

    /** What a judgement is about. */
    private record Subject(
            Judgement judgement,
            String name,
            @Nullable Reel reel,
            @Nullable TimeRange range) {}

    /** @param cuts the two cuts by name, as a reason begins with */
    JudgementPlanner(Production production, PictureMap map, ChangeList changes, Map<Integer, Reel> reels, String cuts) {
        this.production = production;
        this.map = map;
        this.format = changes.format();
        this.changes = changes;
        this.reels = reels;
        this.cuts = cuts;
    }

    void plan() {
        production
                .getSignOffs()
                .forEach(it -> plan(new Subject(it, "Sign-off " + it.getScope(), it.getReel(), it.getRange())));
        for (Measurement it : production.getMeasurements()) {
            plan(new Subject(it, "Measurement " + it.getQuantity(), it.getReel(), it.getRange()));
        }
        for (QcResult it : production.getQcResults()) {
            plan(new Subject(it, "QC result " + it.getCheck(), it.getReel(), it.getRange()));
        }
        production.getDeliverables().stream()
                .filter(it -> it.getStatus() != DeliverableStatus.PLANNED)
                .forEach(it -> plan(subject(it)));
        production.getMixVersions().stream()
                .flatMap(version -> version.getChanges().stream())
                .forEach(it -> reelOf(it.getReel(), it.getRange())
                        .ifPresent(reel -> move(it, reel, it.getRange(), it.getReel() != null)));
    }

    List<BecomesStale> stale() {
        return stale;
    }

    List<RangeMove> ranges() {
        return ranges;
    }

    private static Subject subject(Deliverable deliverable) {
        return new Subject(deliverable, "Deliverable " + deliverable.getName(), deliverable.getReel(), null);
    }

    private void plan(Subject subject) {
        TimeRange range = subject.range();
        if (range == null) {
            planWhole(subject);
            return;
        }
        reelOf(subject.reel(), range).ifPresent(reel -> {
            Outcome outcome = map.outcome(reel.getNumber(), range);
            boolean same = outcome.state() == ConformState.IN_PLACE
                    && outcome.reel() == reel.getNumber()
                    && outcome.range().equals(range);
            if (!same) {
                String from = format.format(range.start()) + " to " + format.format(range.end()) + " of reel "
                        + reel.getNumber();
                add(subject, from + ": " + whatHappened(outcome, reel) + ".");
                move(subject.judgement(), reel, range, subject.reel() != null);
            }
        });
    }

    private String whatHappened(Outcome outcome, Reel reel) {
        String place = (outcome.reel() == reel.getNumber() ? "" : "reel " + outcome.reel() + ", ")
                + format.format(outcome.range().start());
        return switch (outcome.state()) {
            case IN_PLACE -> "its picture moved to " + place;
            case CUT -> "all of its picture was deleted";
            case CHECK -> outcome.edits();
        };
    }

    private void planWhole(Subject subject) {
        Reel reel = subject.reel();
        long rows = changes.rows().stream()
                .filter(row -> reel == null || concerns(row, reel.getNumber()))
                .count();
        if (rows > 0) {
            String what = reel == null ? "the production" : "reel " + reel.getNumber();
            String first = changes.rows().stream()
                    .filter(row -> reel == null || concerns(row, reel.getNumber()))
                    .findFirst()
                    .map(this::words)
                    .orElse("");
            add(subject, rows + (rows == 1 ? " edit" : " edits") + " in " + what + ", the first: " + first + ".");
        }
    }

    private static boolean concerns(org.stagebook.conform.changes.ChangeRow row, int reel) {
        return row.reelNumber() == reel;
    }

    private String words(org.stagebook.conform.changes.ChangeRow row) {
        return row.kind().label()
                + " "
                + row.oldPlace()
                        .map(place -> "at " + map.label(place.frames().startFrame()) + " of the old cut")
                        .or(() -> row.newPlace()
                                .map(place -> "at " + map.label(place.frames().startFrame()) + " of the new cut"))
                        .orElse("");
    }

    private void add(Subject subject, String what) {
        stale.add(new BecomesStale(subject.judgement(), subject.name(), cuts + ", " + what));
    }

    /** The reel a range lies in, among those that are conformed. */
    private Optional<Reel> reelOf(@Nullable Reel stated, @Nullable TimeRange range) {
        if (stated != null) {
            return Optional.of(stated).filter(reel -> range != null && map.covers(reel.getNumber()));
        }
        return range == null
                ? Optional.empty()
                : reels.values().stream()
                        .filter(reel -> map.covers(reel.getNumber())
                                && reel.getStart() != null
                                && reel.getEnd() != null
                                && !range.start().isBefore(reel.getStart())
                                && range.start().isBefore(reel.getEnd()))
                        .findFirst();
    }

    private void move(Identified object, Reel reel, @Nullable TimeRange range, boolean namesReel) {
        if (range != null) {
            Outcome outcome = map.outcome(reel.getNumber(), range);
            Optional<Reel> other = namesReel && outcome.reel() != reel.getNumber()
                    ? Optional.ofNullable(reels.get(outcome.reel()))
                    : Optional.empty();
            ranges.add(new RangeMove(object, outcome.range(), other));
        }
    }
}
