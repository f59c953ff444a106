package org.stagebook.interchange.protools.imports;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.interchange.protools.Placed;
import org.stagebook.interchange.protools.Placed.NoPlace;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.interchange.protools.TrackEvent;
import org.stagebook.model.FadeKind;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.Track;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Plans the fades among the rows of tracks; those in the same frames of the same track are there already. */
final class FadePlanner {

    private final Set<FadeKey> known = new HashSet<>();
    private final TimecodeFormat format;

    FadePlanner(Production production, TimecodeFormat format) {
        this.format = format;
        production.getReels().forEach(reel -> reel.getTracks().forEach(this::note));
    }

    /** Whether a fade was added. */
    boolean plan(TrackEvent event, NewTrack head, ImportContext context) {
        Placed start = context.clock().place(event.times().start());
        Placed end = context.clock().place(event.times().end());
        if (!(start instanceof SessionPoint first) || !(end instanceof SessionPoint last)) {
            String reason = (start instanceof NoPlace none ? none : (NoPlace) end).reason();
            context.warnings()
                    .add(event.line(), "The fade \"" + event.clipName() + "\" was not imported: " + reason + ".");
            return false;
        }
        if (last.position().isBefore(first.position())) {
            context.warnings().add(event.line(), "A fade that ends before it starts was not imported.");
            return false;
        }
        TimeRange range = new TimeRange(
                context.placement().exact(first), context.placement().exact(last));
        boolean isNew = known.add(key(head.name(), kind(event), range));
        if (isNew) {
            context.draft()
                    .addFade(
                            context.reels().reelAt(range.start()),
                            head,
                            NewObject.of(Literals.FADE)
                                    .with(Literals.FADE__KIND, kind(event))
                                    .with(Literals.FADE__RANGE, range));
        }
        return isNew;
    }

    private static FadeKind kind(TrackEvent event) {
        return switch (event.kind()) {
            case FADE_OUT -> FadeKind.FADE_OUT;
            case CROSS_FADE -> FadeKind.CROSS_FADE;
            case FADE_IN, CLIP -> FadeKind.FADE_IN;
        };
    }

    private void note(Track track) {
        track.getFades().stream()
                .filter(fade -> fade.getRange() != null)
                .forEach(
                        fade -> known.add(key(Objects.toString(track.getName(), ""), fade.getKind(), fade.getRange())));
    }

    private FadeKey key(String track, FadeKind kind, TimeRange range) {
        return new FadeKey(
                track,
                kind,
                format.frameAt(range.start(), Rounding.FLOOR),
                format.frameAt(range.end(), Rounding.FLOOR));
    }

    private record FadeKey(String track, FadeKind kind, long firstFrame, long endFrame) {}
}
