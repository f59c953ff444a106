package org.stagebook.interchange.protools.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.AlreadyImported;
import org.stagebook.interchange.placing.ImportDraft;
import org.stagebook.interchange.placing.ImportPlan;
import org.stagebook.interchange.placing.ImportPlan.PlannedReel;
import org.stagebook.interchange.placing.ReelFinder;
import org.stagebook.interchange.placing.ReelTarget.ExistingReel;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.protools.FilmRate;
import org.stagebook.interchange.protools.FilmRateInference;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.interchange.protools.Placed;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.interchange.protools.SessionClip;
import org.stagebook.interchange.protools.SessionClock;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.protools.TrackEvent;
import org.stagebook.interchange.protools.imports.TrackPlanner.TrackRules;
import org.stagebook.model.Production;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/** Works out what a session brings into a production; reads the production and changes nothing. */
final class SessionPlanner {

    private final ParsedSession session;
    private final Production production;
    private final ImportOptions options;
    private final Warnings warnings;

    SessionPlanner(ParsedSession session, Production production, ImportOptions options, Warnings warnings) {
        this.session = session;
        this.production = production;
        this.options = options;
        this.warnings = warnings;
    }

    /** @throws CancellationException if the progress says so */
    ImportPlan plan(Progress progress) {
        TimecodeFormat format = production.getTimecodeFormat();
        if (format == null) {
            throw new IllegalStateException("The production has no timecode format, so nothing can be placed in it.");
        }
        FilmRate filmRate = options.filmRate()
                .map(rate -> new FilmRate(rate, FilmRate.Origin.STATED))
                .orElseGet(() -> FilmRateInference.of(session));
        ImportContext context = new ImportContext(
                new SessionClock(session.header(), filmRate),
                ProductionPlacement.of(session.header(), format, warnings),
                new ReelFinder(production, format, notice -> warnings.add(0, notice)),
                new AlreadyImported(production, format),
                new ShortCues(),
                warnings,
                new ImportDraft());
        new PrecisionNotes(session, filmRate, warnings).add();
        noteWhatIsLeftOut();
        planTracks(context, progress);
        context.shortCues().report(warnings);
        new MarkerPlanner(context).plan(session.markers());
        ImportPlan plan = context.draft().plan();
        plan.reels().forEach(reel -> noteWhatIsPastTheEnd(reel, format));
        return plan;
    }

    private void noteWhatIsPastTheEnd(PlannedReel planned, TimecodeFormat format) {
        Optional<Position> last = planned.end();
        production.getReels().stream()
                .filter(reel -> reel.getEnd() != null)
                .filter(reel -> planned.target().equals(new ExistingReel(String.valueOf(reel.getId()))))
                .filter(reel -> last.filter(reel.getEnd()::isBefore).isPresent())
                .forEach(reel -> warnings.add(
                        0,
                        "Clips go on to " + format.format(last.orElseThrow())
                                + ", past the end of reel " + reel.getName() + " at " + format.format(reel.getEnd())
                                + "; the reel was left as it is."));
    }

    private void planTracks(ImportContext context, Progress progress) {
        Position home = home(context);
        TrackRules rules = new TrackRules(new Vocabulary(production.getCategories()), options.cues());
        Map<String, SessionClip> clipList = clipList();
        progress.begin(
                "Placing " + session.tracks().size() + " tracks",
                session.tracks().size());
        for (SessionTrack track : session.tracks()) {
            if (progress.isCancelled()) {
                throw new CancellationException("The import was stopped; nothing was changed.");
            }
            new TrackPlanner(context, track, rules, clipList).plan(home);
            progress.worked(1);
        }
    }

    /** Tracks without clips go where the session starts. */
    private Position home(ImportContext context) {
        Placed start = context.clock().place(session.header().start());
        return start instanceof SessionPoint point ? context.placement().frameStart(point) : Position.ZERO;
    }

    private Map<String, SessionClip> clipList() {
        Map<String, SessionClip> clips = new HashMap<>();
        List<SessionClip> rivals = new ArrayList<>();
        for (SessionClip clip : session.clips()) {
            SessionClip first = clips.putIfAbsent(clip.name(), clip);
            if (first != null && !first.sourceFile().equals(clip.sourceFile())) {
                rivals.add(clip);
            }
        }
        if (!rivals.isEmpty()) {
            warnings.add(
                    rivals.getFirst().line(),
                    "Clip \"" + rivals.getFirst().name() + "\" is listed before with another source file; the first one"
                            + " was taken. Rows like this: " + rivals.size() + ".");
        }
        return clips;
    }

    private void noteWhatIsLeftOut() {
        List<TrackEvent> events = session.tracks().stream()
                .flatMap(track -> track.events().stream())
                .toList();
        List<TrackEvent> fades =
                events.stream().filter(event -> !event.isClip()).toList();
        if (!fades.isEmpty()) {
            warnings.add(
                    fades.getFirst().line(),
                    "Fades are listed among the clips; they are no clips and make no cues. Rows: " + fades.size()
                            + ".");
        }
        List<TrackEvent> operators = events.stream()
                .filter(event ->
                        event.clipName().startsWith("@") || event.clipName().startsWith("&"))
                .toList();
        if (!operators.isEmpty()) {
            warnings.add(
                    operators.getFirst().line(),
                    "Clip names begin with @ or & from here on. What they say about other clips is not applied yet; they"
                            + " make cues of their own. Clips: " + operators.size() + ".");
        }
        int sampleRateHz = session.header().sampleRateHz();
        if (sampleRateHz != production.getSampleRateHz()) {
            warnings.add(
                    0,
                    "The session runs at " + sampleRateHz + " Hz and the production at " + production.getSampleRateHz()
                            + " Hz; user delays are kept in samples of the session.");
        }
    }
}
