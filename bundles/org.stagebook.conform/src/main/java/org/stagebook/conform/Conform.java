package org.stagebook.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stagebook.conform.changes.ChangeList;
import org.stagebook.conform.match.Comparison;
import org.stagebook.conform.match.CutMatcher;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.edit.change.PictureChange;
import org.stagebook.edit.change.PictureChange.ObjectMove;
import org.stagebook.edit.change.PictureChange.ReelCuts;
import org.stagebook.edit.change.PictureChange.StaleJudgement;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimecodeFormat;

/** Plans picture changes. */
public final class Conform {

    private final Production production;
    private final List<ReelCut> oldCut;
    private final List<ReelCut> newCut;
    private final ConformOptions options;
    private final TimecodeFormat format;
    private final Map<Integer, Reel> reels = new TreeMap<>();
    private final List<String> notices = new ArrayList<>();

    private Conform(Production production, List<ReelCut> oldCut, List<ReelCut> newCut, ConformOptions options) {
        this.production = production;
        this.options = options;
        production.getReels().forEach(reel -> reels.put(reel.getNumber(), reel));
        this.oldCut = oldCut.stream().map(this::atItsHour).toList();
        this.newCut = newCut.stream().map(this::atItsHour).toList();
        format = oldCut.getFirst().list().format();
    }

    /**
     * Works out what a picture change does; nothing is changed yet. To be called on the editing session's thread.
     *
     * @param oldCut the lists the production's reels lie by now
     * @param newCut the lists of the new cut, of the same reels and of others that picture went to
     * @throws IllegalArgumentException with a sentence, if the lists cannot be compared, the production has no such reel, or the
     *     change was made already
     */
    public static ConformPlan plan(
            Production production, List<ReelCut> oldCut, List<ReelCut> newCut, ConformOptions options) {
        check(production, oldCut, newCut);
        return new Conform(production, oldCut, newCut, options).plan();
    }

    private ConformPlan plan() {
        Comparison comparison = new CutMatcher(options.match()).compare(oldCut, newCut);
        PictureMap map = new PictureMap(comparison.map(), oldCut, newCut, format);
        List<ReelCuts> cuts = cuts();
        ChangeList changes = ChangeList.of(comparison, format);
        PictureBoundPlanner planner =
                new PictureBoundPlanner(map, new FormerCuts(newCut, format, options.match()), newLabel());
        List<Affected> affected = reels.values().stream()
                .filter(reel -> map.covers(reel.getNumber()))
                .flatMap(reel -> planner.plan(reel).stream())
                .toList();
        String names = "Picture cut " + newLabel() + " after " + oldLabel();
        JudgementPlanner judgements = new JudgementPlanner(production, map, changes, reels, names);
        judgements.plan();
        PictureChange change = new PictureChange(
                cuts,
                affected.stream().map(this::move).toList(),
                judgements.ranges(),
                judgements.stale().stream()
                        .map(it -> new StaleJudgement(it.judgement(), it.reason()))
                        .toList(),
                new ReelPointPlanner(map, format).plan(reels.values()));
        return new ConformPlan(
                oldLabel(), newLabel(), comparison, changes, affected, judgements.stale(), notices, change);
    }

    private ObjectMove move(Affected it) {
        boolean remember = it.object() instanceof Cue && it.object().getConformState() != ConformState.CUT;
        Reel reel = reels.get(it.newReel());
        if (reel == null) {
            throw noReel(it.newReel());
        }
        return new ObjectMove(it.object(), reel, it.newRange(), it.state(), it.words(), remember);
    }

    private List<ReelCuts> cuts() {
        Map<Integer, CutList> oldLists = new TreeMap<>();
        oldCut.forEach(cut -> oldLists.put(cut.reelNumber(), cut.list()));
        Map<Integer, CutList> newLists = new TreeMap<>();
        newCut.forEach(cut -> newLists.put(cut.reelNumber(), cut.list()));
        return reels.values().stream()
                .filter(reel -> oldLists.containsKey(reel.getNumber()) || newLists.containsKey(reel.getNumber()))
                .map(reel -> cuts(
                        reel,
                        Optional.ofNullable(oldLists.get(reel.getNumber())),
                        Optional.ofNullable(newLists.get(reel.getNumber()))))
                .toList();
    }

    private ReelCuts cuts(Reel reel, Optional<CutList> oldList, Optional<CutList> newList) {
        Optional<PictureCut> knownOld = oldList.flatMap(list -> CutRecords.find(reel, list));
        Optional<PictureCut> knownNew = newList.flatMap(list -> CutRecords.find(reel, list));
        refuseSecondTime(reel, knownOld, knownNew);
        return new ReelCuts(
                reel,
                knownOld,
                oldList.filter(list -> knownOld.isEmpty())
                        .map(list -> CutRecords.describe(list, oldLabel(), options.oldFile())),
                newList.filter(list -> knownNew.isEmpty())
                        .map(list -> CutRecords.describe(list, newLabel(), options.newFile())));
    }

    private void refuseSecondTime(Reel reel, Optional<PictureCut> knownOld, Optional<PictureCut> knownNew) {
        boolean latest = knownNew.filter(
                        cut -> cut.equals(reel.getPictureCuts().getLast()) && !knownOld.equals(knownNew))
                .isPresent();
        boolean done = latest
                && knownOld.isPresent()
                && production.getReels().stream()
                        .flatMap(any -> any.getCues().stream())
                        .flatMap(cue -> cue.getEarlierPlaces().stream()
                                .skip(Math.max(0, cue.getEarlierPlaces().size() - 1)))
                        .anyMatch(place -> knownOld.get().equals(place.getPictureCut()));
        if (done) {
            throw new IllegalArgumentException("Reel " + reel.getNumber() + " was conformed from "
                    + oldLabel() + " to " + newLabel()
                    + " already. Nothing was changed. Undo that first to do it again.");
        }
    }

    private String oldLabel() {
        return label(options.oldLabel(), oldCut, "old cut");
    }

    private String newLabel() {
        return label(options.newLabel(), newCut, "new cut");
    }

    private static String label(String stated, List<ReelCut> cut, String otherwise) {
        return Stream.of(stated, cut.getFirst().list().title(), otherwise)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(otherwise);
    }

    /** A list that does not touch its reel counts from another hour: it is put at the reel's. */
    private ReelCut atItsHour(ReelCut cut) {
        Reel reel = reels.get(cut.reelNumber());
        List<CutEvent> events = cut.list().events();
        if (reel == null || reel.getStart() == null || events.isEmpty()) {
            return cut;
        }
        TimecodeFormat counting = cut.list().format();
        long hour = counting.framesPerDay() / 24;
        long reelHour = Math.floorDiv(
                counting.frameAt(reel.getStart(), org.stagebook.timebase.Rounding.NEAREST) + hour / 2, hour);
        long first = events.stream()
                .mapToLong(event -> event.recordFrames().startFrame())
                .min()
                .orElse(0);
        long shift = (reelHour - Math.floorDiv(first + hour / 60, hour)) * hour;
        if (shift == 0) {
            return cut;
        }
        notices.add("The list \"" + cut.list().title() + "\" of reel " + cut.reelNumber()
                + " counts from another hour than the reel; it was put at the reel's hour.");
        List<CutEvent> shifted = events.stream()
                .map(event -> new CutEvent(
                        event.line(),
                        event.number(),
                        event.channels(),
                        event.source(),
                        event.sourceFrames(),
                        event.recordFrames().shiftedBy(shift),
                        event.transition(),
                        event.speed()))
                .toList();
        return new ReelCut(
                cut.reelNumber(),
                new CutList(cut.list().title(), counting, shifted, cut.list().markers()));
    }

    private static void check(Production production, List<ReelCut> oldCut, List<ReelCut> newCut) {
        if (oldCut.isEmpty() || newCut.isEmpty()) {
            throw new IllegalArgumentException(
                    "A picture change needs an old and a new edit list. Nothing was changed.");
        }
        Stream.concat(oldCut.stream(), newCut.stream()).forEach(cut -> {
            if (production.getReels().stream().noneMatch(reel -> reel.getNumber() == cut.reelNumber())) {
                throw noReel(cut.reelNumber());
            }
            if (cut.list().events().stream()
                    .allMatch(event -> event.recordFrames().isEmpty())) {
                throw new IllegalArgumentException("The list \"" + cut.list().title() + "\" of reel " + cut.reelNumber()
                        + " has no events. Nothing was changed.");
            }
        });
    }

    private static IllegalArgumentException noReel(int number) {
        return new IllegalArgumentException("The production has no reel " + number
                + ". Nothing was changed. Add the reel, or say which reel the list is of.");
    }
}
