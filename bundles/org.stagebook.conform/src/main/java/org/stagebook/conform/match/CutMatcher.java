package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stagebook.conform.match.Atoms.Part;
import org.stagebook.interchange.cutlist.CutEvent;

/**
 * Finds out what became of every frame of an old cut in a new one, several reels at once.
 *
 * <p>Two frames show the same image if they show the same frame of the same source through the same effect. Sources are told
 * apart by {@link SourceNaming}; frames of a retimed event lie to each other as {@link EffectGroups} says; a still is the same
 * only with the same length, frame by frame from its start; in a dissolve, wipe or key the incoming picture counts, unless the
 * other cut shows the outgoing one only. Black and gaps are one image. Where events lie over each other, {@link VisibleEvents}
 * says which is seen. Pieces that go on where the last ended are one: a split changes nothing.
 *
 * <p>An image both cuts show once is the same frame. One they show several times is told by its neighbours, see {@link
 * Alignment}; neighbours are those images the other cut shows as well, so that what is inserted or deleted between does not
 * matter. What is not determined so is ambiguous and never guessed. All of it takes time in proportion to the number of events,
 * but for sorting, however long they are.
 */
public final class CutMatcher {

    private final MatchOptions options;

    /** A matcher that knows what the user says of names. */
    public CutMatcher(MatchOptions options) {
        this.options = options;
    }

    /**
     * Compares two cuts.
     *
     * @param oldCut the reels of the old cut; reels of the same number are one
     * @param newCut the reels of the new cut, counted in the same rate
     * @throws IllegalArgumentException if the rates differ
     */
    public Comparison compare(List<ReelCut> oldCut, List<ReelCut> newCut) {
        checkRates(Stream.concat(oldCut.stream(), newCut.stream()).toList());
        ComparedEvents compared = ComparedEvents.of(oldCut, newCut);
        SortedMap<Integer, List<CutEvent>> oldEvents = events(oldCut, compared);
        SortedMap<Integer, List<CutEvent>> newEvents = events(newCut, compared);
        List<List<CutEvent>> all = new ArrayList<>(oldEvents.values());
        all.addAll(newEvents.values());
        Strips strips = new Strips(all, options);
        SortedMap<Integer, List<Piece>> oldPieces = pieces(strips, oldEvents);
        SortedMap<Integer, List<Piece>> newPieces = pieces(strips, newEvents);
        return new Comparison(map(oldPieces, newPieces), Shot.of(oldPieces), Shot.of(newPieces), options.vfxPatterns());
    }

    private static ChangeMap map(SortedMap<Integer, List<Piece>> oldPieces, SortedMap<Integer, List<Piece>> newPieces) {
        SortedMap<Integer, List<Piece>> oldDecided = decided(oldPieces, newPieces);
        SortedMap<Integer, List<Piece>> newDecided = decided(newPieces, oldPieces);
        List<List<Piece>> both = new ArrayList<>(oldDecided.values());
        both.addAll(newDecided.values());
        Atoms atoms = new Atoms(both);
        SortedMap<Integer, List<Part>> oldParts = parts(oldDecided, atoms);
        SortedMap<Integer, List<Part>> newParts = parts(newDecided, atoms);
        Sequence.Marks marks = new Sequence.Marks(atoms);
        Sequence oldRow = Sequence.of(oldParts, shown(newParts), marks);
        Sequence newRow = Sequence.of(newParts, shown(oldParts), marks);
        return new MapMaker(oldRow, newRow, new Alignment(oldRow, newRow, atoms.count())).make();
    }

    private static SortedMap<Integer, List<CutEvent>> events(List<ReelCut> cut, ComparedEvents compared) {
        SortedMap<Integer, List<CutEvent>> events = new TreeMap<>();
        for (ReelCut reel : cut) {
            List<CutEvent> ofReel = events.computeIfAbsent(reel.reelNumber(), number -> new ArrayList<>());
            reel.list().events().stream().filter(compared::contain).forEach(ofReel::add);
        }
        return events;
    }

    private static SortedMap<Integer, List<Piece>> pieces(Strips strips, SortedMap<Integer, List<CutEvent>> events) {
        SortedMap<Integer, List<Piece>> pieces = new TreeMap<>();
        events.forEach((reel, list) -> pieces.put(reel, strips.of(list)));
        return pieces;
    }

    private static SortedMap<Integer, List<Piece>> decided(
            SortedMap<Integer, List<Piece>> pieces, SortedMap<Integer, List<Piece>> other) {
        ShownImages inChief = ShownImages.of(List.copyOf(other.values()), false);
        ShownImages all = ShownImages.of(List.copyOf(other.values()), true);
        SortedMap<Integer, List<Piece>> decided = new TreeMap<>();
        pieces.forEach((reel, list) -> decided.put(reel, ShownImages.decided(list, inChief, all)));
        return decided;
    }

    private static SortedMap<Integer, List<Part>> parts(SortedMap<Integer, List<Piece>> pieces, Atoms atoms) {
        SortedMap<Integer, List<Part>> parts = new TreeMap<>();
        pieces.forEach((reel, list) -> {
            List<Part> ofReel = new ArrayList<>();
            list.forEach(piece -> atoms.parts(reel, piece, ofReel::add));
            parts.put(reel, ofReel);
        });
        return parts;
    }

    private static BitSet shown(SortedMap<Integer, List<Part>> parts) {
        BitSet shown = new BitSet();
        parts.values()
                .forEach(
                        reel -> reel.stream().filter(part -> part.atom() >= 0).forEach(part -> shown.set(part.atom())));
        return shown;
    }

    private static void checkRates(List<ReelCut> reels) {
        long rates = reels.stream().map(reel -> reel.list().format()).distinct().count();
        if (rates > 1) {
            throw new IllegalArgumentException("The lists count their frames differently: "
                    + String.join(
                            ", ",
                            reels.stream()
                                    .map(reel -> reel.list().format().label())
                                    .distinct()
                                    .toList())
                    + ". Nothing was compared. Read all of them at the rate they were made in.");
        }
    }
}
