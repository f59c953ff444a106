package org.stagebook.interchange.protools.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.interchange.placing.ImportPlan.PlannedClip;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.protools.Placed;
import org.stagebook.interchange.protools.Placed.NoPlace;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.interchange.protools.SessionClip;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.protools.TrackEvent;
import org.stagebook.interchange.protools.TrackState;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Plans one track: its clips exactly where they lie, their cues on frames, each in its reel. */
final class TrackPlanner {

    private static final Duration LONGEST_PAST_MIDNIGHT = Duration.ofSeconds(12 * 3600);

    private final ImportContext context;
    private final SessionTrack track;
    private final NewTrack head;
    private final CueMaker cues;
    private final CuePolicy policy;
    private final Map<String, SessionClip> clipList;
    private int skipped;
    private boolean placedAny;

    TrackPlanner(ImportContext context, SessionTrack track, TrackRules rules, Map<String, SessionClip> clipList) {
        this.context = context;
        this.track = track;
        this.head = head(track);
        this.cues = new CueMaker(track, rules.vocabulary());
        this.policy = rules.policy();
        this.clipList = clipList;
    }

    /** What holds for all tracks of an import. */
    record TrackRules(Vocabulary vocabulary, CuePolicy policy) {}

    /** @param home where a track without clips goes */
    void plan(Position home) {
        boolean isNew = !context.already().hasTrack(track.name());
        track.events().stream().filter(TrackEvent::isClip).forEach(this::plan);
        if (isNew) {
            context.draft().countTrack();
            if (!placedAny) {
                context.draft().addTrack(context.reels().reelAt(home), head);
            }
        }
        warn(isNew);
    }

    private void plan(TrackEvent event) {
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
        if (context.already().hasClip(track.name(), event.clipName(), exact)) {
            skipped++;
            return;
        }
        TimeRange frames = context.placement().frames(start, end);
        SourceOfClip source = source(event);
        NewClip clip = new NewClip(event.clipName(), exact, source.file(), source.channel(), event.muted());
        Optional<NewCue> cue =
                policy.makesCue(track, event) ? Optional.of(cues.make(event.clipName(), frames)) : Optional.empty();
        if (cue.isPresent() && context.placement().inOneFrame(start, end)) {
            context.shortCues().note(event);
        }
        context.draft().addClip(context.reels().reelAt(frames.start()), head, new PlannedClip(clip, cue));
        placedAny = true;
    }

    private boolean isTooLate(SessionPoint point) {
        return context.clock().start().until(point.position()).compareTo(LONGEST_PAST_MIDNIGHT) > 0;
    }

    private SourceOfClip source(TrackEvent event) {
        SessionClip listed = clipList.get(event.listedName());
        if (listed == null) {
            return new SourceOfClip("", 0);
        }
        boolean allChannels = !track.layout().equals("Mono");
        return new SourceOfClip(listed.sourceFile(), allChannels ? 0 : listed.channel());
    }

    private void warn(TrackEvent event, String what) {
        context.warnings().add(event.line(), "Clip \"" + event.clipName() + "\" " + what + ".");
    }

    private void warn(boolean isNew) {
        String name = "Track \"" + track.name() + "\"";
        if (!isNew) {
            context.warnings()
                    .add(
                            track.line(),
                            name + " is in the production already; clips imported before, skipped with their cues: "
                                    + skipped + ".");
        }
        if (cues.made() > 0 && track.states().contains(TrackState.INACTIVE)) {
            context.warnings()
                    .add(
                            track.line(),
                            name + " is inactive; cues made of its clips all the same: " + cues.made() + ".");
        }
        if (cues.uncategorised() > 0) {
            context.warnings()
                    .add(
                            track.line(),
                            name + " names no category of the production; cues without a category: "
                                    + cues.uncategorised() + ".");
        }
        if (!cues.rivals().isEmpty()) {
            context.warnings()
                    .add(
                            track.line(),
                            name + " names the categories " + String.join(", ", cues.rivals())
                                    + "; the first was taken.");
        }
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
