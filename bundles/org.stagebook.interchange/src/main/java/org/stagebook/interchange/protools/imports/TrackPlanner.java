package org.stagebook.interchange.protools.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.interchange.placing.ImportPlan.PlannedClip;
import org.stagebook.interchange.protools.Placed;
import org.stagebook.interchange.protools.Placed.NoPlace;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.interchange.protools.SessionClip;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.protools.TrackEvent;
import org.stagebook.interchange.protools.TrackState;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Plans one track: its clips and fades exactly where they lie, each in its reel. */
final class TrackPlanner {

    private static final Duration LONGEST_PAST_MIDNIGHT = Duration.ofSeconds(12 * 3600);

    private final ImportContext context;
    private final SessionTrack track;
    private final NewTrack head;
    private final Materials materials;
    private final List<PlacedClip> placed = new ArrayList<>();
    private int skipped;
    private boolean addedAny;

    TrackPlanner(ImportContext context, SessionTrack track, Materials materials) {
        this.context = context;
        this.track = track;
        this.head = head(track);
        this.materials = materials;
    }

    /** What all tracks of an import share: the clip list, by name, and the fades. */
    record Materials(Map<String, SessionClip> clipList, FadePlanner fades) {}

    /**
     * Adds everything that is new.
     *
     * @param home where a track without clips goes
     * @return all clips that have a place, new or not
     */
    List<PlacedClip> plan(Position home) {
        boolean isNew = !context.already().hasTrack(track.name());
        track.events().forEach(this::plan);
        if (isNew) {
            context.draft().countTrack();
            if (!addedAny) {
                context.draft().addTrack(context.reels().reelAt(home), head);
            }
        } else {
            context.warnings()
                    .add(
                            track.line(),
                            "Track \"" + track.name()
                                    + "\" is in the production already; clips imported before, skipped with their cues: "
                                    + skipped + ".");
        }
        return placed;
    }

    private void plan(TrackEvent event) {
        if (!event.isClip()) {
            addedAny |= materials.fades().plan(event, head, context);
            return;
        }
        Placed start = context.clock().place(event.times().start());
        Placed end = context.clock().place(event.times().end());
        if (start instanceof SessionPoint first && end instanceof SessionPoint last) {
            plan(event, first, last);
        } else {
            String reason = (start instanceof NoPlace none ? none : (NoPlace) end).reason();
            warn(event, "was not imported: " + reason);
        }
    }

    private void plan(TrackEvent event, SessionPoint start, SessionPoint end) {
        if (end.position().isBefore(start.position())) {
            warn(event, "was not imported: it ends before it starts");
            return;
        }
        if (start.afterMidnight() && isTooLate(start)) {
            warn(event, "lies before the session start; it was read as being on the next day");
        }
        TimeRange exact = new TimeRange(
                context.placement().exact(start), context.placement().exact(end));
        TimeRange frames = context.placement().frames(start, end);
        SourceOfClip source = source(event);
        NewClip clip = new NewClip(event.clipName(), exact, source.file(), source.channel(), event.muted());
        boolean isNew = !context.already().hasClip(track.name(), event.clipName(), exact);
        if (isNew) {
            context.draft()
                    .addClip(
                            context.reels().reelAt(frames.start()),
                            head,
                            new PlannedClip(clip, Optional.empty(), recordings(event, source)));
            addedAny = true;
        } else {
            skipped++;
        }
        placed.add(
                new PlacedClip(event, clip, frames, isNew, context.placement().inOneFrame(start, end)));
    }

    /** The time stamp of a clip says where its material lay first; the model keeps that with the material. */
    private List<NewObject> recordings(TrackEvent event, SourceOfClip source) {
        OptionalLong sample = event.times()
                .timestamp()
                .map(context.clock()::sampleOfTimestamp)
                .orElse(OptionalLong.empty());
        return sample.isEmpty()
                ? List.of()
                : List.of(NewObject.of(Literals.RECORDING)
                        .with(Literals.RECORDING__FILE, source.file())
                        .with(Literals.RECORDING__DESCRIPTION, "Time stamp of the clip in Pro Tools")
                        .with(Literals.RECORDING__TIME_REFERENCE_SAMPLES, sample.getAsLong())
                        .with(
                                Literals.RECORDING__SAMPLE_RATE_HZ,
                                context.clock().sampleRateHz()));
    }

    private boolean isTooLate(SessionPoint point) {
        return context.clock().start().until(point.position()).compareTo(LONGEST_PAST_MIDNIGHT) > 0;
    }

    private SourceOfClip source(TrackEvent event) {
        SessionClip listed = materials.clipList().get(event.listedName());
        if (listed == null) {
            return new SourceOfClip("", 0);
        }
        boolean allChannels = !track.layout().equals("Mono");
        return new SourceOfClip(listed.sourceFile(), allChannels ? 0 : listed.channel());
    }

    private void warn(TrackEvent event, String what) {
        context.warnings().add(event.line(), "Clip \"" + event.clipName() + "\" " + what + ".");
    }

    private static NewTrack head(SessionTrack track) {
        Set<NewTrack.State> states = EnumSet.noneOf(NewTrack.State.class);
        for (TrackState state : track.states()) {
            states.add(
                    switch (state) {
                        case MUTED -> NewTrack.State.MUTED;
                        case INACTIVE -> NewTrack.State.INACTIVE;
                        case HIDDEN -> NewTrack.State.HIDDEN;
                        case SOLO -> NewTrack.State.SOLO;
                    });
        }
        return new NewTrack(
                track.name(),
                track.comments(),
                track.layout(),
                track.userDelaySamples(),
                states,
                track.plugIns(),
                List.of());
    }

    /** @param channel 0 for all channels of the file, or when not known */
    private record SourceOfClip(String file, int channel) {}
}
