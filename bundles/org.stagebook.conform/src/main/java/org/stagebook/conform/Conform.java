package org.stagebook.conform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.conform.changes.ChangeList;
import org.stagebook.conform.match.Comparison;
import org.stagebook.conform.match.CutMatcher;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.edit.change.PictureChange;
import org.stagebook.edit.change.PictureChange.ObjectMove;
import org.stagebook.edit.change.PictureChange.ReelCuts;
import org.stagebook.interchange.placing.ReelFinder;
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
    private final CutLabels oldLabels;
    private final CutLabels newLabels;
    private final Map<Integer, Reel> reels = new TreeMap<>();
    private final List<String> notices = new ArrayList<>();

    private Conform(Production production, List<ReelCut> oldCut, List<ReelCut> newCut, ConformOptions options) {
        this.production = production;
        this.options = options;
        production.getReels().forEach(reel -> reels.put(reel.getNumber(), reel));
        ReelHours hours = new ReelHours(
                reels,
                new ReelFinder(production, oldCut.getFirst().list().format(), notices::add),
                oldCut.stream().map(ReelCut::reelNumber).collect(Collectors.toSet()),
                options.trustOldLists());
        this.oldCut = oldCut.stream().map(hours::atItsHour).toList();
        this.newCut = newCut.stream().map(hours::atItsHour).toList();
        notices.addAll(hours.notices());
        format = oldCut.getFirst().list().format();
        oldLabels = new CutLabels(oldCut, "", "old cut");
        newLabels = new CutLabels(newCut, options.newLabel(), "new cut");
    }

    /**
     * Works out what a picture change does; nothing is changed yet. To be called on the editing session's thread.
     *
     * @param oldCut the lists the production's reels lie by now, one for each reel
     * @param newCut the lists of the new cut, of the same reels and of others that picture went to
     * @throws IllegalArgumentException with a sentence, if the lists cannot be compared, the production has no such reel, or a
     *     reel lies by another cut
     */
    public static ConformPlan plan(
            Production production, List<ReelCut> oldCut, List<ReelCut> newCut, ConformOptions options) {
        check(production, oldCut, newCut);
        return new Conform(production, oldCut, newCut, options).plan();
    }

    private ConformPlan plan() {
        ReelCutPlanner cutPlanner = new ReelCutPlanner(oldLabels, newLabels, options);
        List<ReelCuts> cuts = cutPlanner.plan(reels, oldCut, newCut);
        notices.addAll(cutPlanner.notices());
        Comparison comparison = new CutMatcher(options.match()).compare(oldCut, newCut);
        ChangeList changes = ChangeList.of(comparison, format);
        PictureMap map = new PictureMap(comparison.map(), changes.touches(), oldCut, newCut, format);
        List<Affected> affected = affected(map);
        JudgementPlanner judgements = new JudgementPlanner(production, map, changes, reels, this::names);
        judgements.plan();
        List<BecomesStale> stale = new ArrayList<>(new ApprovedCues(format, oldLabels).stale(affected));
        stale.addAll(judgements.stale());
        ReelPointPlanner points = new ReelPointPlanner(map, format);
        PictureChange change = new PictureChange(
                cuts,
                affected.stream().map(this::move).toList(),
                Stream.concat(judgements.ranges().stream(), new NotePlanner(map, reels).ranges().stream())
                        .toList(),
                stale.stream().map(BecomesStale::stale).toList(),
                points.plan(reels.values()));
        notices.addAll(points.notices());
        return new ConformPlan(oldLabels.all(), newLabels.all(), comparison, changes, affected, stale, notices, change);
    }

    private List<Affected> affected(PictureMap map) {
        PictureBoundPlanner planner = new PictureBoundPlanner(
                map, new FormerCuts(oldCut, newCut, format, options.match()), oldLabels, newLabels);
        ApprovedCues approved = new ApprovedCues(format, oldLabels);
        return reels.values().stream()
                .filter(reel -> map.bounds().covers(reel.getNumber()))
                .flatMap(reel -> planner.plan(reel).stream())
                .map(approved::withReason)
                .toList();
    }

    /** Both cuts by name, as the reason of a stale judgement begins. */
    private String names(JudgementPlanner.Scope scope) {
        return switch (scope) {
            case JudgementPlanner.Scope.OfReel(int reel) ->
                JudgementPlanner.REASON_BEGINS + newLabels.of(reel) + " after " + oldLabels.of(reel);
            case JudgementPlanner.Scope.OfProduction() ->
                JudgementPlanner.REASON_BEGINS + newLabels.all() + " after " + oldLabels.all();
        };
    }

    private ObjectMove move(Affected it) {
        Standing after = it.after();
        Reel reel = reels.get(after.reelNumber());
        if (reel == null) {
            throw noReel(after.reelNumber());
        }
        return new ObjectMove(
                it.object(), reel, after.range(), after.state(), after.words(), FormerCuts.isToRemember(it));
    }

    private static void check(Production production, List<ReelCut> oldCut, List<ReelCut> newCut) {
        if (oldCut.isEmpty() || newCut.isEmpty()) {
            throw new IllegalArgumentException(
                    "A picture change needs an old and a new edit list. Nothing was changed.");
        }
        checkOncePerReel(oldCut);
        checkOncePerReel(newCut);
        Stream.concat(oldCut.stream(), newCut.stream()).forEach(cut -> check(production, cut));
    }

    private static void checkOncePerReel(List<ReelCut> cut) {
        Set<Integer> seen = new HashSet<>();
        cut.stream().filter(list -> !seen.add(list.reelNumber())).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("Reel " + twice.reelNumber()
                    + " has two lists of the same cut. Nothing was changed. Give each reel one old and one new"
                    + " list.");
        });
    }

    private static void check(Production production, ReelCut cut) {
        if (production.getReels().stream().noneMatch(reel -> reel.getNumber() == cut.reelNumber())) {
            throw noReel(cut.reelNumber());
        }
        if (cut.list().events().stream().allMatch(event -> event.recordFrames().isEmpty())) {
            throw new IllegalArgumentException("The list \"" + cut.list().title() + "\" of reel " + cut.reelNumber()
                    + " has no events. Nothing was changed.");
        }
    }

    private static IllegalArgumentException noReel(int number) {
        return new IllegalArgumentException("The production has no reel " + number
                + ". Nothing was changed. Add the reel, or say which reel the list is of.");
    }
}
