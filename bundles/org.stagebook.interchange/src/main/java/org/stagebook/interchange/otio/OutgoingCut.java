package org.stagebook.interchange.otio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.model.PictureCut;
import org.stagebook.model.PictureEvent;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.TransitionKind;
import org.stagebook.model.picture.CutInUse;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * The picture cut a reel lies by on its way to another program.
 *
 * @param shots events that show picture, by time
 */
record OutgoingCut(List<Shot> shots) {

    OutgoingCut {
        shots = List.copyOf(shots);
    }

    /**
     * An event of picture.
     *
     * @param sourceStart in the source's own time
     * @param sourceRate how the source counts
     * @param transition how it begins, and how many frames that takes
     */
    record Shot(
            String number,
            String channels,
            CutSource source,
            TimeRange range,
            Position sourceStart,
            FrameRate sourceRate,
            Start transition,
            double speed) {}

    /** How a shot begins. */
    record Start(TransitionKind kind, long frames) {}

    /** The cut of every reel, or of one. */
    static List<OutgoingCut> of(Production production, OptionalInt reelNumber) {
        List<OutgoingCut> cuts = new ArrayList<>();
        for (Reel reel : production.getReels()) {
            boolean wanted = reelNumber.isEmpty() || reelNumber.getAsInt() == reel.getNumber();
            if (wanted) {
                CutInUse.of(reel)
                        .ifPresent(cut ->
                                cuts.add(of(cut, production.getTimecodeFormat().rate())));
            }
        }
        return cuts;
    }

    private static OutgoingCut of(PictureCut cut, FrameRate production) {
        FrameRate rate = cut.getTimecodeFormat() == null
                ? production
                : cut.getTimecodeFormat().rate();
        return new OutgoingCut(cut.getEvents().stream()
                .filter(event -> event.getRange() != null && isPicture(text(event.getChannels())))
                .map(event -> shot(event, rate))
                .sorted(Comparator.comparing(shot -> shot.range().start()))
                .toList());
    }

    private static boolean isPicture(String channels) {
        return channels.equals("B") || channels.contains("V");
    }

    private static Shot shot(PictureEvent event, FrameRate rate) {
        TimeRange source = event.getSourceRange();
        return new Shot(
                text(event.getNumber()),
                text(event.getChannels()),
                new CutSource(text(event.getSource()), text(event.getClipName()), text(event.getFile())),
                event.getRange(),
                source == null ? Position.ZERO : source.start(),
                rate,
                new Start(event.getTransition(), event.getTransitionFrames()),
                event.getSpeed());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
