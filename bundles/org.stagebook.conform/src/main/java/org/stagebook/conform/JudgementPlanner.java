package org.stagebook.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stagebook.conform.PictureMap.Outcome;
import org.stagebook.conform.changes.ChangeList;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.edit.change.PictureChange.RangeMove;
import org.stagebook.edit.change.PictureChange.Stale;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.Identified;
import org.stagebook.model.Judgement;
import org.stagebook.model.ListeningTest;
import org.stagebook.model.Measurement;
import org.stagebook.model.MixChange;
import org.stagebook.model.Production;
import org.stagebook.model.QcResult;
import org.stagebook.model.Reel;
import org.stagebook.model.SignOff;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Works out which judgements do not hold any more, and where their ranges and those of mix changes and listening tests are from now
 * on.
 *
 * <p>A range whose picture is deleted stays where that was, and no later change moves it: what was judged there is not in the
 * film. A deliverable that is only planned, and made from no version yet, does not become stale.
 */
final class JudgementPlanner {
    /** Behind it the two cuts are named. */
    static final String REASON_BEGINS = "Picture cut ";

    private final Production production;
    private final PictureMap map;
    private final TimecodeFormat format;
    private final ChangeList changes;
    private final Map<Integer, Reel> reels;
    private final Function<Scope, String> cuts;
    private final List<BecomesStale> stale = new ArrayList<>();
    private final List<RangeMove> ranges = new ArrayList<>();

    /** How much of the production something is about. */
    sealed interface Scope {
        record OfReel(int reelNumber) implements Scope {}

        record OfProduction() implements Scope {}
    }

    /** What is judged, where that is said. */
    private record Subject(
            Identified object,
            String name,
            @Nullable Reel reel,
            @Nullable TimeRange range) {}

    /** @param cuts the two cuts by name, as a reason begins with */
    JudgementPlanner(
            Production production,
            PictureMap map,
            ChangeList changes,
            Map<Integer, Reel> reels,
            Function<Scope, String> cuts) {
        this.production = production;
        this.map = map;
        this.format = changes.format();
        this.changes = changes;
        this.reels = reels;
        this.cuts = cuts;
    }

    void plan() {
        for (SignOff it : production.getSignOffs()) {
            plan(it, new Subject(it, "Sign-off " + it.getScope(), it.getReel(), it.getRange()));
        }
        for (Measurement it : production.getMeasurements()) {
            plan(it, new Subject(it, "Measurement " + it.getQuantity(), it.getReel(), it.getRange()));
        }
        for (QcResult it : production.getQcResults()) {
            plan(it, new Subject(it, named(it), it.getReel(), it.getRange()));
        }
        for (Deliverable it : production.getDeliverables()) {
            if (it.getStatus() != DeliverableStatus.PLANNED || it.getMixVersion() != null) {
                plan(it, new Subject(it, "Deliverable " + it.getName(), it.getReel(), null));
            }
        }
        production.getMixVersions().stream()
                .flatMap(version -> version.getChanges().stream())
                .filter(change -> !change.isPictureDeleted())
                .forEach(this::plan);
        production.getMixVersions().stream()
                .flatMap(version -> version.getListeningTests().stream())
                .filter(test -> !test.isPictureDeleted())
                .forEach(this::plan);
    }

    private static String named(QcResult result) {
        Deliverable deliverable = result.getDeliverable();
        return deliverable == null ? "QC result " + result.getCheck() : "QC of " + deliverable.getName();
    }

    List<BecomesStale> stale() {
        return stale;
    }

    List<RangeMove> ranges() {
        return ranges;
    }

    private void plan(MixChange change) {
        TimeRange range = change.getRange();
        reelOf(change.getReel(), range)
                .ifPresent(reel ->
                        move(new Subject(change, "", change.getReel(), range), map.spanOf(reel.getNumber(), range)));
    }

    private void plan(ListeningTest test) {
        TimeRange range = test.getRange();
        reelOf(test.getReel(), range)
                .ifPresent(reel ->
                        move(new Subject(test, "", test.getReel(), range), map.spanOf(reel.getNumber(), range)));
    }

    private void plan(Judgement judgement, Subject subject) {
        TimeRange range = subject.range();
        if (range == null) {
            planWhole(judgement, subject);
        } else if (!judgement.isPictureDeleted()) {
            reelOf(subject.reel(), range).ifPresent(reel -> planRange(judgement, subject, reel, range));
        }
    }

    private void planRange(Judgement judgement, Subject subject, Reel reel, TimeRange range) {
        Outcome outcome = map.spanOf(reel.getNumber(), range);
        if (!outcome.staysAt(reel.getNumber(), range)) {
            String from =
                    format.format(range.start()) + " to " + format.format(range.end()) + " of reel " + reel.getNumber();
            add(judgement, subject, new Scope.OfReel(reel.getNumber()), from + ": " + whatHappened(outcome, reel));
            move(subject, outcome);
        }
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

    private void planWhole(Judgement judgement, Subject subject) {
        Optional<Reel> reel = Optional.ofNullable(subject.reel());
        List<ChangeRow> rows = changes.rows().stream()
                .filter(row -> reel.isEmpty() || row.reelNumber() == reel.get().getNumber())
                .toList();
        if (!rows.isEmpty()) {
            String what = reel.map(it -> "reel " + it.getNumber()).orElse("the production");
            Scope scope =
                    reel.<Scope>map(it -> new Scope.OfReel(it.getNumber())).orElseGet(Scope.OfProduction::new);
            add(
                    judgement,
                    subject,
                    scope,
                    rows.size() + (rows.size() == 1 ? " edit" : " edits") + " in " + what + ", the first: "
                            + words(rows.getFirst()));
        }
    }

    private String words(ChangeRow row) {
        return row.kind().label()
                + row.oldPlace()
                        .map(place -> " at " + map.label(place.frames().startFrame()) + " of the old cut")
                        .or(() -> row.newPlace()
                                .map(place -> " at " + map.label(place.frames().startFrame()) + " of the new cut"))
                        .orElse("");
    }

    /** What a picture change made stale does not become so again; the first such reason is the one that counts. */
    private void add(Judgement judgement, Subject subject, Scope scope, String what) {
        if (judgement.getStaleReason() != null && judgement.getStaleReason().contains(REASON_BEGINS)) {
            return;
        }
        String reason = cuts.apply(scope) + ", " + what + ".";
        stale.add(new BecomesStale(new Stale.OfJudgement(judgement, reason), subject.name(), reason));
    }

    /** The reel a range lies in, among those that are conformed. */
    private Optional<Reel> reelOf(@Nullable Reel stated, @Nullable TimeRange range) {
        if (range == null) {
            return Optional.empty();
        }
        return stated != null
                ? Optional.of(stated).filter(reel -> map.bounds().covers(reel.getNumber()))
                : reels.values().stream()
                        .filter(reel -> map.bounds().covers(reel.getNumber()) && covers(reel, range))
                        .findFirst();
    }

    private static boolean covers(Reel reel, TimeRange range) {
        return reel.getStart() != null
                && reel.getEnd() != null
                && !range.start().isBefore(reel.getStart())
                && range.start().isBefore(reel.getEnd());
    }

    private void move(Subject subject, Outcome outcome) {
        TimeRange range = subject.range();
        if (range == null) {
            return;
        }
        if (outcome.isCut()) {
            ranges.add(new RangeMove(subject.object(), range, Optional.empty(), true));
            return;
        }
        Optional<Reel> other = Optional.ofNullable(subject.reel())
                .filter(reel -> reel.getNumber() != outcome.reel())
                .flatMap(reel -> Optional.ofNullable(reels.get(outcome.reel())));
        ranges.add(new RangeMove(subject.object(), outcome.range(), other, false));
    }
}
