package org.stagebook.ui.parts.picture.presenter;

import java.util.Optional;
import org.stagebook.picture.PictureInfo;
import org.stagebook.timebase.Position;

/** Sentences of the picture window. */
public final class PictureWords {

    private PictureWords() {}

    /** What is written where a picture would be; empty where there is one. */
    public static String instead(PictureState state, Optional<Position> position) {
        return switch (state) {
            case PictureState.NoReel none -> "Open a production to see its picture.";
            case PictureState.NoneChosen none ->
                "No picture chosen for " + none.reel()
                        + " yet. Choose the reference file that editorial sent: MOV, MP4 or MXF. It follows the playhead.";
            case PictureState.Opening opening -> "Opening " + opening.name() + "\u2026";
            case PictureState.Unreadable unreadable -> unreadable.why();
            case PictureState.Ready ready ->
                position.filter(at -> !ready.place().reaches(at))
                        .map(at -> beyond(ready.place(), at))
                        .orElse("");
        };
    }

    private static String beyond(PicturePlace place, Position at) {
        return place.frameAt(at) < 0 ? "The picture begins later." : "The picture has ended.";
    }

    /** The line below the buttons: the file, and what does not fit. */
    public static String line(PictureState state) {
        return switch (state) {
            case PictureState.NoReel none -> "";
            case PictureState.NoneChosen none -> "";
            case PictureState.Opening opening -> opening.name();
            case PictureState.Unreadable unreadable -> unreadable.name();
            case PictureState.Ready ready ->
                ready.name() + "  \u00b7  " + facts(ready.cache().info());
        };
    }

    /** What does not fit, one after the other; empty when all does. */
    public static String remarks(PictureState state) {
        return state instanceof PictureState.Ready ready
                ? String.join(" ", ready.place().remarks())
                : "";
    }

    private static String facts(PictureInfo info) {
        return info.size().width() + "\u00d7" + info.size().height() + "  \u00b7  "
                + info.rate().label() + "  \u00b7  " + info.codec()
                + info.start().map(start -> "  \u00b7  " + start).orElse("");
    }

    /** How late the shown frame is; empty while it is the wanted one. */
    public static String late(long wanted, long shown) {
        long frames = Math.abs(wanted - shown);
        return frames == 0 ? "" : "picture " + frames + (frames == 1 ? " frame late" : " frames late");
    }
}
