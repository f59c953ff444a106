package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Cuts series of images at every place where a piece of either cut starts or ends. What lies between two such places, an atom,
 * is shown as a whole or not at all, so that whole atoms can be compared instead of frames.
 */
final class Atoms {

    /** Where one source is used thousands of times over itself, its pieces are compared as wholes. */
    private static final long MOST_PARTS = 2_000_000;

    private final Map<Integer, long[]> places = new HashMap<>();
    private final Map<Integer, Integer> firstAtoms = new HashMap<>();
    private final Map<WholePiece, Integer> wholes = new HashMap<>();
    private final Map<Long, Integer> blacks = new HashMap<>();
    private int next;

    private record WholePiece(Image image, long length) {}

    /** A part of a piece, and which atom it shows. */
    record Part(int reel, Piece piece, long start, long end, int atom) {}

    Atoms(List<List<Piece>> reels) {
        Map<Integer, List<Piece>> bySeries = new HashMap<>();
        reels.forEach(reel -> reel.stream()
                .filter(piece -> !piece.image().isBlack())
                .forEach(piece -> bySeries.computeIfAbsent(piece.image().series(), series -> new ArrayList<>())
                        .add(piece)));
        bySeries.forEach(this::cut);
    }

    private void cut(int series, List<Piece> pieces) {
        long[] sorted = pieces.stream()
                .flatMapToLong(piece -> java.util.stream.LongStream.of(
                        piece.image().place(),
                        piece.image().place() + piece.frames().length()))
                .sorted()
                .distinct()
                .toArray();
        long parts = pieces.stream()
                .mapToLong(piece ->
                        index(sorted, piece.image().place() + piece.frames().length())
                                - index(sorted, piece.image().place()))
                .sum();
        if (parts <= MOST_PARTS) {
            places.put(series, sorted);
            firstAtoms.put(series, next);
            next += sorted.length;
        }
    }

    /** Gives the parts of a piece in its order. */
    void parts(int reel, Piece piece, Consumer<Part> parts) {
        long start = piece.frames().startFrame();
        long length = piece.frames().length();
        long[] cuts = places.get(piece.image().series());
        if (piece.image().isBlack()) {
            parts.accept(new Part(reel, piece, start, start + length, -1));
            return;
        }
        if (cuts == null) {
            int whole = wholes.computeIfAbsent(new WholePiece(piece.image(), length), key -> next++);
            parts.accept(new Part(reel, piece, start, start + length, whole));
            return;
        }
        long toRecord = start - piece.image().place();
        int first = firstAtoms.getOrDefault(piece.image().series(), 0);
        long end = piece.image().place() + length;
        for (int i = index(cuts, piece.image().place()); cuts[i] < end; i++) {
            parts.accept(new Part(reel, piece, cuts[i] + toRecord, cuts[i + 1] + toRecord, first + i));
        }
    }

    /** The atom of black of one length. */
    int black(long length) {
        return blacks.computeIfAbsent(length, key -> next++);
    }

    /** An atom like no other. */
    int unique() {
        return next++;
    }

    /** How many there are. */
    int count() {
        return next;
    }

    private static int index(long[] sorted, long place) {
        return Arrays.binarySearch(sorted, place);
    }
}
