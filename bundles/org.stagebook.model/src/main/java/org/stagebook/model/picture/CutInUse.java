package org.stagebook.model.picture;

import java.util.List;
import java.util.Optional;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Reel;

/** The cut people take a reel to lie by. */
public final class CutInUse {

    private CutInUse() {}

    /** The cut a picture change brought the reel to; before the first, the latest that was received. */
    public static Optional<PictureCut> of(Reel reel) {
        List<PictureCut> received = reel.getPictureCuts();
        return Optional.ofNullable(reel.getCurrentCut())
                .or(() -> received.isEmpty() ? Optional.empty() : Optional.of(received.getLast()));
    }
}
