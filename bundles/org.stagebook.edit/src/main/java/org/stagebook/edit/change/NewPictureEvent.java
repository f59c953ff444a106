package org.stagebook.edit.change;

import java.util.Optional;
import java.util.function.Consumer;
import org.stagebook.model.PictureEvent;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.TransitionKind;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * An event of a picture cut; an empty text counts as not said.
 *
 * @param number in the edit list
 * @param channels as the list writes them: {@code V}, {@code A2}
 * @param range where it lies in the reel
 * @param sourceRange what is used of the source, in its own timecode
 */
public record NewPictureEvent(
        String number, String channels, Source source, TimeRange range, TimeRange sourceRange, Effect effect) {

    /** What it shows. */
    public record Source(String name, String clipName, String file) {}

    /**
     * How it begins and runs.
     *
     * @param transitionFrames 0 for a cut
     * @param outgoing what goes out during it, where the list says so
     * @param speed source frames for each frame shown
     */
    public record Effect(TransitionKind transition, int transitionFrames, Optional<Outgoing> outgoing, double speed) {}

    /**
     * What goes out.
     *
     * @param start its frame at the start of the transition, in its own timecode
     * @param speed source frames for each frame shown
     */
    public record Outgoing(Source source, Position start, double speed) {}

    PictureEvent create() {
        PictureEvent event = StagebookFactory.eINSTANCE.createPictureEvent();
        whereSaid(number, event::setNumber);
        whereSaid(channels, event::setChannels);
        whereSaid(source.name(), event::setSource);
        whereSaid(source.clipName(), event::setClipName);
        whereSaid(source.file(), event::setFile);
        event.setRange(range);
        event.setSourceRange(sourceRange);
        event.setTransition(effect.transition());
        event.setTransitionFrames(effect.transitionFrames());
        event.setSpeed(effect.speed());
        effect.outgoing().ifPresent(outgoing -> {
            whereSaid(outgoing.source().name(), event::setOutgoingSource);
            whereSaid(outgoing.source().clipName(), event::setOutgoingClipName);
            whereSaid(outgoing.source().file(), event::setOutgoingFile);
            event.setOutgoingStart(outgoing.start());
            event.setOutgoingSpeed(outgoing.speed());
        });
        return event;
    }

    static void whereSaid(String text, Consumer<String> setter) {
        if (!text.isEmpty()) {
            setter.accept(text);
        }
    }
}
