package org.stagebook.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.edit.change.PictureChange;
import org.stagebook.edit.change.PictureChange.ReelCuts;
import org.stagebook.interchange.cutlist.CutRecords;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Reel;

/** Checks the lists of a picture change against the cuts the reels lie by, and says which of them the reels lack. */
final class ReelCutPlanner {
    private final CutLabels oldLabels;
    private final CutLabels newLabels;
    private final boolean trustOldLists;
    private final List<String> notices = new ArrayList<>();

    ReelCutPlanner(CutLabels oldLabels, CutLabels newLabels, boolean trustOldLists) {
        this.oldLabels = oldLabels;
        this.newLabels = newLabels;
        this.trustOldLists = trustOldLists;
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
                    .ifPresent(current -> check(reel, current, knownOld, knownNew));
        }
        return new ReelCuts(
                reel,
                oldList.map(list -> inReel(knownOld, list, oldLabels)),
                newList.map(list -> inReel(knownNew, list, newLabels)));
    }

    private void check(Reel reel, PictureCut current, Optional<PictureCut> knownOld, Optional<PictureCut> knownNew) {
        String lies = "Reel " + reel.getNumber() + " lies by the cut " + name(current);
        if (knownNew.equals(Optional.of(current))) {
            throw new IllegalArgumentException(
                    lies + " already. Nothing was changed. Undo that conform first to do it again.");
        }
        knownOld.ifPresent(other -> {
            throw new IllegalArgumentException(lies + ", and the old list is that of " + name(other)
                    + ". Nothing was changed. Give the list of " + name(current)
                    + " as the old one, or say that the old lists are to be trusted if the reel does lie by them.");
        });
        notices.add(
                lies + "; the old list is none of the cuts the reel has. It was taken for the cut the reel lies by.");
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
