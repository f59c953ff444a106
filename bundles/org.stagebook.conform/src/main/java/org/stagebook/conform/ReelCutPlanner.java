package org.stagebook.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.conform.match.ChangeMap;
import org.stagebook.conform.match.CutMatcher;
import org.stagebook.conform.match.Fate;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.conform.match.Stretch;
import org.stagebook.edit.change.PictureChange;
import org.stagebook.edit.change.PictureChange.ReelCuts;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutRecords;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Reel;

/** Checks the lists of a picture change against the cuts the reels lie by, and says which of them the reels lack. */
final class ReelCutPlanner {
    private final CutLabels oldLabels;
    private final CutLabels newLabels;
    private final boolean trustOldLists;
    private final MatchOptions match;
    private final List<String> notices = new ArrayList<>();

    ReelCutPlanner(CutLabels oldLabels, CutLabels newLabels, ConformOptions options) {
        this.oldLabels = oldLabels;
        this.newLabels = newLabels;
        trustOldLists = options.trustOldLists();
        match = options.match();
    }

    /** What is odd, a sentence each. */
    List<String> notices() {
        return notices;
    }

    /** @throws IllegalArgumentException with a sentence, if a reel lies by another cut than its old list */
    List<ReelCuts> plan(Map<Integer, Reel> reels, List<ReelCut> oldCut, List<ReelCut> newCut) {
        return reels.values().stream()
                .map(reel -> plan(reel, listOf(reel, oldCut), listOf(reel, newCut)))
                .filter(cuts -> cuts.oldCut().isPresent() || cuts.newCut().isPresent())
                .toList();
    }

    private static Optional<ReelCut> listOf(Reel reel, List<ReelCut> cut) {
        return cut.stream().filter(it -> it.reelNumber() == reel.getNumber()).findFirst();
    }

    private ReelCuts plan(Reel reel, Optional<ReelCut> oldList, Optional<ReelCut> newList) {
        Optional<PictureCut> knownOld = oldList.flatMap(list -> KnownCuts.find(reel, list.list()));
        Optional<PictureCut> knownNew = newList.flatMap(list -> KnownCuts.find(reel, list.list()));
        if (oldList.isPresent() && !trustOldLists) {
            Optional.ofNullable(reel.getCurrentCut())
                    .filter(current -> !knownOld.equals(Optional.of(current)))
                    .ifPresent(current -> check(new Lies(reel, current), oldList.get(), knownOld, knownNew));
        }
        return new ReelCuts(
                reel,
                oldList.map(list -> inReel(knownOld, list, oldLabels)),
                newList.map(list -> inReel(knownNew, list, newLabels)));
    }

    /** The cut a reel lies by. */
    private record Lies(Reel reel, PictureCut current) {
        String words() {
            return "Reel " + reel.getNumber() + " lies by the cut " + name(current);
        }
    }

    private void check(Lies lies, ReelCut oldList, Optional<PictureCut> knownOld, Optional<PictureCut> knownNew) {
        if (knownNew.equals(Optional.of(lies.current()))) {
            throw new IllegalArgumentException(
                    lies.words() + " already. Nothing was changed. Undo that conform first to do it again.");
        }
        knownOld.ifPresent(other -> {
            throw new IllegalArgumentException(
                    lies.words() + ", and the old list is that of " + name(other) + givenInstead(lies));
        });
        int percent = CutRecords.listOf(lies.current())
                .map(current -> percentShared(current, oldList))
                .orElse(0);
        if (percent == 0) {
            throw new IllegalArgumentException(
                    lies.words() + ", and the old list has no picture of it" + givenInstead(lies));
        }
        notices.add(lies.words() + "; the old list is none of the cuts the reel has. It was taken for the cut the reel"
                + " lies by, since " + percent + " % of that cut's picture is in it.");
    }

    private static String givenInstead(Lies lies) {
        return ". Nothing was changed. Give the list of " + name(lies.current())
                + " as the old one, or say that the old lists are to be trusted if the reel does lie by them.";
    }

    /** How much of a cut's picture is in a list, black left out since every film has it; 0 only if none is. */
    private int percentShared(CutList current, ReelCut list) {
        ChangeMap map = new CutMatcher(match)
                .compare(List.of(new ReelCut(list.reelNumber(), current)), List.of(list))
                .map();
        List<Stretch> picture = current.events().stream()
                .filter(event -> !event.source().isBlack())
                .flatMap(event -> map.in(new ReelSpan(list.reelNumber(), event.recordFrames())).stream())
                .toList();
        long all = picture.stream().mapToLong(it -> it.old().length()).sum();
        long gone = picture.stream()
                .filter(it -> it.fate() instanceof Fate.Deleted)
                .mapToLong(it -> it.old().length())
                .sum();
        return all == gone ? 0 : (int) Math.max(1, Math.round(100.0 * (all - gone) / all));
    }

    private static String name(PictureCut cut) {
        String label = cut.getLabel();
        return "\"" + (label == null || label.isBlank() ? "without a name" : label) + "\"";
    }

    private static PictureChange.ReelCut inReel(Optional<PictureCut> known, ReelCut list, CutLabels labels) {
        return known.<PictureChange.ReelCut>map(PictureChange.ReelCut.Known::new)
                .orElseGet(() -> new PictureChange.ReelCut.Missing(
                        CutRecords.describe(list.list(), labels.of(list.reelNumber()), list.sourceFile())));
    }
}
