package org.stagebook.edit.change;

import java.util.List;
import java.util.Optional;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.Judgement;
import org.stagebook.model.PictureBound;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * What a picture change does to a production, worked out object by object.
 *
 * @param cuts the old and the new cut of each reel
 * @param moves what the objects of the reels become
 * @param ranges ranges that are no part of a reel, such as those of judgements, where they are from now on
 * @param stale judgements and approvals that do not hold any more
 * @param points the fixed points of reels that change
 */
public record PictureChange(
        List<ReelCuts> cuts,
        List<ObjectMove> moves,
        List<RangeMove> ranges,
        List<Stale> stale,
        List<ReelPoints> points) {

    /** Keeps the lists. */
    public PictureChange {
        cuts = List.copyOf(cuts);
        moves = List.copyOf(moves);
        ranges = List.copyOf(ranges);
        stale = List.copyOf(stale);
        points = List.copyOf(points);
    }

    /**
     * The cuts of a reel; empty where there is no list of it.
     *
     * @param oldCut the one it lay by
     * @param newCut the one it lies by from now on
     */
    public record ReelCuts(Reel reel, Optional<ReelCut> oldCut, Optional<ReelCut> newCut) {}

    /** A cut of a reel. */
    public sealed interface ReelCut {

        /** One the reel has. */
        record Known(PictureCut cut) implements ReelCut {}

        /** One that is to be added to it. */
        record Missing(NewPictureCut cut) implements ReelCut {}
    }

    /**
     * What a cue, clip, scene, marker, loop or fade becomes.
     *
     * @param reel where it lies from now on
     * @param range from where to where; a marker takes the start
     * @param remark what happened, in words; empty to say nothing
     * @param rememberPlace whether it keeps where it was in the old cut
     */
    public record ObjectMove(
            PictureBound object,
            Reel reel,
            TimeRange range,
            ConformState state,
            String remark,
            boolean rememberPlace) {}

    /**
     * A range that is no sound of a reel: of a sign-off, measurement, result of a check, change of a mix, or listening test; or the
     * place of a note, which takes the start.
     *
     * @param reel the reel it names from now on; empty to leave that
     * @param pictureDeleted whether its picture is gone; the range is then where that was
     */
    public record RangeMove(Identified object, TimeRange range, Optional<Reel> reel, boolean pictureDeleted) {}

    /** Something that was found or approved and does not hold any more. */
    public sealed interface Stale {

        /**
         * A judgement that became stale.
         *
         * @param reason in words; one it has already is kept before it
         */
        record OfJudgement(Judgement judgement, String reason) implements Stale {}

        /** An approved cue; it is a mixed one again, and its remark says why. */
        record OfApprovedCue(Cue cue) implements Stale {}
    }

    /** Where the fixed points of a reel lie from now on; a point that is not there is left out. */
    public record ReelPoints(Reel reel, List<ReelPoint> points) {
        /** Keeps the list. */
        public ReelPoints {
            points = List.copyOf(points);
        }
    }

    /** One fixed point. */
    public record ReelPoint(Kind kind, Position position) {

        /** Which one. */
        public enum Kind {
            START,
            HEAD_POP,
            FIRST_FRAME_OF_ACTION,
            LAST_FRAME_OF_ACTION,
            TAIL_POP,
            END
        }
    }
}
