package org.stagebook.conform;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.edit.change.NewPictureEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutRecords;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Reel;

/** Finds lists among the cuts a reel has: the same events, in everything a cut keeps of them. */
final class KnownCuts {

    private KnownCuts() {}

    /** Whether a cut has the events of a list. */
    static boolean isSame(PictureCut cut, CutList list) {
        return CutRecords.eventsOf(cut).equals(CutRecords.describe(list, "", "").events());
    }

    /** The cut of a reel that has the events of a list: the one it lies by, else the latest. */
    static Optional<PictureCut> find(Reel reel, CutList list) {
        List<NewPictureEvent> events = CutRecords.describe(list, "", "").events();
        List<PictureCut> cuts = reel.getPictureCuts();
        return Optional.ofNullable(reel.getCurrentCut())
                .filter(cut -> CutRecords.eventsOf(cut).equals(events))
                .or(() -> IntStream.iterate(cuts.size() - 1, i -> i >= 0, i -> i - 1)
                        .mapToObj(cuts::get)
                        .filter(cut -> CutRecords.eventsOf(cut).equals(events))
                        .findFirst());
    }
}
