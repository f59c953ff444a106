package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.stagebook.interchange.cutlist.CutEvent;

/**
 * One uninterrupted piece of a source in a cut, however many events the list makes of it.
 *
 * @param place where it is seen
 * @param event the first event it comes from
 */
public record Shot(ReelSpan place, CutEvent event) {

    /** What people call it: the clip, else what the event line says. */
    public String name() {
        return event.source().clipName().isBlank()
                ? event.source().reelName()
                : event.source().clipName();
    }

    /** The shots of reels; a dissolve and what follows it are one. */
    static List<Shot> of(SortedMap<Integer, List<Piece>> reels) {
        List<Shot> shots = new ArrayList<>();
        reels.forEach((reel, pieces) -> {
            Piece last = null;
            for (Piece piece : pieces) {
                boolean goesOn = last != null
                        && last.footage().source() >= 0
                        && last.frames().endFrame() == piece.frames().startFrame()
                        && last.image().after(last.frames().length()).equals(piece.image());
                if (goesOn) {
                    Shot shot = shots.removeLast();
                    ReelSpan more = new ReelSpan(reel, piece.frames());
                    shots.add(new Shot(shot.place().joinedWith(more), shot.event()));
                } else {
                    piece.event().ifPresent(event -> shots.add(new Shot(new ReelSpan(reel, piece.frames()), event)));
                }
                last = piece;
            }
        });
        return shots;
    }
}
