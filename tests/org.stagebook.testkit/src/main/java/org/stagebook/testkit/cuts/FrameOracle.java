package org.stagebook.testkit.cuts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stagebook.interchange.cutlist.CutList;

/**
 * Says frame by frame, slowly and by the definition only, which frame of a new cut a frame of an old one is.
 *
 * <p>The definition. Two frames show the same image if they show the same frame of the same source at the same speed. A retimed
 * event shows by its place in the effect: events that start at the same source frame, that end at the same one, or that follow
 * each other without a hole are the same effect; where that is contradictory, only events equal in everything are. A still has
 * frames known by their place in it and its whole length. In a dissolve the incoming image counts if the other cut shows it, or
 * else the outgoing one, as it was shot, if the other cut shows that. Black is one image.
 *
 * <p>Leave out of both cuts the frames whose image the other does not show. Then a frame is determined if (1) its image is shown
 * once in each cut; or (2) a determined frame stands in the same distance before, or after, it and what it may be, with the same
 * images between, none of them determined, and no other pair of frames that this is true of shares one of the two; for black it
 * must be so before and after; or (3) its image is shown once in each among the frames not determined. The ends of a reel count
 * as determined. (2) and (3) are repeated until nothing changes. A frame that is not determined is ambiguous if an undetermined
 * frame of the new cut shows its image, or the same frame of its source in another way; otherwise it is deleted. Black that is
 * not determined is ambiguous if next to it, next to the place of its neighbour, is such black too.
 */
public final class FrameOracle {

    /** What a frame is. */
    public enum Verdict {
        DETERMINED,
        AMBIGUOUS,
        DELETED
    }

    static final int NONE = -1;

    private final FrameCut oldCut;
    private final FrameCut newCut;
    private final int[] partner;
    private final int[] partnerOfNew;
    private final Verdict[] verdicts;
    private final List<Integer> oldRow;
    private final List<Integer> newRow;

    /** @param oldCut a list for each reel, reels 1, 2, 3 ... */
    public FrameOracle(List<CutList> oldCut, List<CutList> newCut) {
        this(oldCut, newCut, true);
    }

    /** Only the images, without what they determine, if it says so. */
    FrameOracle(List<CutList> oldCut, List<CutList> newCut, boolean wholly) {
        List<CutList> all = new ArrayList<>(oldCut);
        all.addAll(newCut);
        TrueNames names = new TrueNames(all);
        TrueEffects effects = new TrueEffects(all, names);
        this.oldCut = new FrameCut(oldCut, names, effects);
        this.newCut = new FrameCut(newCut, names, effects);
        this.oldCut.decide(this.newCut);
        this.newCut.decide(this.oldCut);
        partner = new int[this.oldCut.size()];
        partnerOfNew = new int[this.newCut.size()];
        Arrays.fill(partner, NONE);
        Arrays.fill(partnerOfNew, NONE);
        verdicts = new Verdict[partner.length];
        oldRow = row(this.oldCut, this.newCut.images());
        newRow = row(this.newCut, this.oldCut.images());
        if (wholly) {
            align();
        }
    }

    /** Counted through all reels of the new cut; less than 0 if it is not determined. */
    public int newFrameOf(int oldFrame) {
        return partner[oldFrame];
    }

    /** What became of a frame counted through all reels of the old cut. */
    public Verdict verdict(int oldFrame) {
        return verdicts[oldFrame];
    }

    /** Frames of the old cut from the first to the last of each list, gaps too. */
    public int oldFrames() {
        return partner.length;
    }

    Object oldImage(int frame) {
        return oldCut.image(frame);
    }

    Object newImage(int frame) {
        return newCut.image(frame);
    }

    int newFrames() {
        return partnerOfNew.length;
    }

    /** Frames of the old cut that the new one shows, and marks below 0 for the ends of reels. */
    List<Integer> oldRow() {
        return oldRow;
    }

    List<Integer> newRow() {
        return newRow;
    }

    static boolean isBlack(Object image) {
        return image.equals(FrameCut.BLACK);
    }

    private void align() {
        FrameAlignment alignment = new FrameAlignment(images(oldRow, oldCut), images(newRow, newCut), FrameCut.BLACK);
        for (int i = 0; i < oldRow.size(); i++) {
            int j = alignment.newOf(i);
            if (oldRow.get(i) >= 0 && j >= 0) {
                partner[oldRow.get(i)] = newRow.get(j);
                partnerOfNew[newRow.get(j)] = oldRow.get(i);
            }
        }
        judge(alignment);
    }

    private void judge(FrameAlignment alignment) {
        Set<Object> left = new HashSet<>();
        Set<List<Object>> leftFootage = new HashSet<>();
        for (int g = 0; g < partnerOfNew.length; g++) {
            if (partnerOfNew[g] == NONE) {
                left.add(newCut.image(g));
                newCut.footage(g).ifPresent(shown -> {
                    for (long frame = shown.from(); frame < shown.until(); frame++) {
                        leftFootage.add(List.of(shown.source(), frame));
                    }
                });
            }
        }
        for (int f = 0; f < partner.length; f++) {
            Object image = oldCut.image(f);
            boolean open = !image.equals(FrameCut.BLACK)
                    && (left.contains(image)
                            || oldCut.footage(f)
                                    .filter(shown -> leftFootage.contains(List.of(shown.source(), shown.from())))
                                    .isPresent());
            verdicts[f] = partner[f] != NONE ? Verdict.DETERMINED : open ? Verdict.AMBIGUOUS : Verdict.DELETED;
        }
        for (int i = 0; i < oldRow.size(); i++) {
            if (oldRow.get(i) >= 0 && alignment.isOpenBlack(i)) {
                verdicts[oldRow.get(i)] = Verdict.AMBIGUOUS;
            }
        }
    }

    /** Frames whose image the other cut shows; marks below 0 for the ends of reels. */
    private static List<Integer> row(FrameCut cut, Set<Object> shownByOther) {
        List<Integer> row = new ArrayList<>();
        for (int f = 0; f < cut.size(); f++) {
            int reel = cut.reel(f);
            if (f == 0 || cut.reel(f - 1) != reel) {
                row.add(-2 * reel);
            }
            Object image = cut.image(f);
            if (image.equals(FrameCut.BLACK) || shownByOther.contains(image)) {
                row.add(f);
            }
            if (f + 1 == cut.size() || cut.reel(f + 1) != reel) {
                row.add(-2 * reel - 1);
            }
        }
        return row;
    }

    private static List<Object> images(List<Integer> row, FrameCut cut) {
        List<Object> images = new ArrayList<>();
        row.forEach(f -> images.add(f < 0 ? (Object) ("end " + f) : cut.image(f)));
        return images;
    }
}
