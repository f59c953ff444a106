package org.stagebook.interchange.protools.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.AlreadyImported;
import org.stagebook.interchange.placing.FileHour;
import org.stagebook.interchange.placing.ImportDraft;
import org.stagebook.interchange.placing.ImportPlan;
import org.stagebook.interchange.placing.ImportPlan.PlannedReel;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.placing.ReelFinder;
import org.stagebook.interchange.placing.ReelTarget.ExistingReel;
import org.stagebook.interchange.placing.Reels;
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
import org.stagebook.interchange.protools.imports.MarkerPlanner.PlacedMarker;
import org.stagebook.interchange.protools.imports.TrackPlanner.Materials;
import org.stagebook.interchange.tags.TagDialect;
import org.stagebook.interchange.tags.TagText;
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

    /**
     * @param fileName the session was read from
     * @param now the moment of importing
     * @throws CancellationException if the progress says so
     */
    ImportPlan plan(String fileName, Instant now, Progress progress) {
        TimecodeFormat format = production.getTimecodeFormat();
        if (format == null) {
            throw new IllegalStateException("The production has no timecode format, so nothing can be placed in it.");
        }
        FilmRate filmRate = options.filmRate()
                .map(rate -> new FilmRate(rate, FilmRate.Origin.STATED))
                .orElseGet(() -> FilmRateInference.of(session));
        new PrecisionNotes(session, filmRate, warnings).add();
        noteSampleRate();
        ImportContext context = context(filmRate, format);
        CueMaker maker = new CueMaker(new Vocabulary(production.getCategories()), now);
        planSession(context, maker, progress);
        new SessionDocuments(production, now).of(session, fileName).ifPresent(context.draft()::addSession);
        ImportPlan plan = context.draft().plan();
        plan.reels().forEach(reel -> noteWhatIsPastTheEnd(reel, format));
        return plan;
    }

    private ImportContext context(FilmRate filmRate, TimecodeFormat format) {
        ProductionPlacement placement = ProductionPlacement.of(session.header(), format, warnings);
        SessionClock clock = new SessionClock(session.header(), filmRate);
        NavigableMap<Position, Integer> marks = MarkedReels.marks(session.markers(), clock, placement);
        ReelFinder finder = new ReelFinder(production, format, notice -> warnings.add(0, notice));
        Reels reels = MarkedReels.of(marks, production).orElse(finder);
        if (options.reel().isPresent()) {
            LabelPlacement stated = LabelPlacement.of(
                    FileHour.startingAt(format, placement.startFrame()), production, options.reel(), warnings);
            placement = placement.startingAt(stated.position(placement.startFrame()));
            reels = stated.reels();
        } else {
            MarkedReels.noteOthers(marks, finder, production, warnings);
        }
        return new ImportContext(
                clock, placement, reels, new AlreadyImported(production, format), warnings, new ImportDraft());
    }

    private void planSession(ImportContext context, CueMaker maker, Progress progress) {
        InheritedTags inherited = new InheritedTags(session.header().sessionName(), warnings);
        List<PlacedMarker> markers = new MarkerPlanner(context).plan(session.markers());
        markers.stream()
                .filter(this::speaksAboutOthers)
                .forEach(marker -> inherited.add(marker.marker(), marker.frame().start()));
        NameReader names = names(inherited, maker.vocabulary());
        List<TrackCues> tracks = planTracks(context, names, progress);
        names.report();
        CuePlanner cues = new CuePlanner(context, maker, production.getTimecodeFormat());
        if (options.source() == CueSource.MARKERS) {
            cues.planMarkers(markers, inherited);
        } else {
            cues.plan(tracks, options.source() == CueSource.CLIP_GROUPS);
        }
        cues.report();
    }

    /** A marker that is a cue, by its number or because markers make cues and it has a text, says nothing of others. */
    private boolean speaksAboutOthers(PlacedMarker placed) {
        TagText name = TagText.of(placed.marker().label().name());
        boolean numbered = name.value("QN").isPresent()
                || TagText.of(placed.marker().label().comments()).value("QN").isPresent();
        return !numbered
                && (options.source() != CueSource.MARKERS || name.text().isEmpty());
    }

    private NameReader names(InheritedTags inherited, Vocabulary vocabulary) {
        return switch (options.dialect().orElseGet(this::recognisedDialect)) {
            case FIELDS -> new FieldNames(inherited, vocabulary, warnings);
            case BRACKETS -> new BracketNames(vocabulary, new CueNumbers(production));
        };
    }

    private TagDialect recognisedDialect() {
        List<String> trackTexts = session.tracks().stream()
                .flatMap(track -> Stream.of(track.name(), track.comments()))
                .toList();
        List<String> clipNames = session.tracks().stream()
                .flatMap(track -> track.events().stream())
                .map(TrackEvent::clipName)
                .toList();
        TagDialect dialect = TagDialect.recognise(trackTexts, clipNames);
        if (dialect == TagDialect.BRACKETS) {
            warnings.add(
                    session.tracks().getFirst().line(),
                    "The names on the tracks were read as Cue Pro and EdiCue write them: Character[PREFIX]{Actor} for"
                            + " tracks, line [reason] {comment} for clips. State the other tag language if this is wrong.");
        }
        return dialect;
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

    private List<TrackCues> planTracks(ImportContext context, NameReader names, Progress progress) {
        Position home = home(context);
        Materials materials = new Materials(clipList(), new FadePlanner(production, production.getTimecodeFormat()));
        SceneFinder scenes = new SceneFinder(production);
        ClipGroups groups = new ClipGroups(session);
        if (options.source() == CueSource.CLIP_GROUPS) {
            groups.report(warnings);
        }
        List<TrackCues> cues = new ArrayList<>();
        progress.begin(
                "Placing " + session.tracks().size() + " tracks",
                session.tracks().size());
        for (SessionTrack track : session.tracks()) {
            if (progress.isCancelled()) {
                throw new CancellationException("The import was stopped; nothing was changed.");
            }
            List<PlacedClip> clips = new TrackPlanner(context, track, materials)
                    .plan(home).stream()
                            .filter(clip -> options.cues().makesCue(track, clip.event()))
                            .filter(clip ->
                                    options.source() != CueSource.CLIP_GROUPS || groups.mayBeGroup(clip.event()))
                            .toList();
            TrackCues read = names.read(track, clips);
            read.spans()
                    .forEach(span -> scenes.find(
                            span,
                            (range, scene) ->
                                    context.draft().addScene(context.reels().reelAt(range.start()), scene)));
            cues.add(read);
            progress.worked(1);
        }
        return cues;
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

    private void noteSampleRate() {
        int sampleRateHz = session.header().sampleRateHz();
        if (sampleRateHz != production.getSampleRateHz()) {
            warnings.add(
                    0,
                    "The session runs at " + sampleRateHz + " Hz and the production at " + production.getSampleRateHz()
                            + " Hz; user delays are kept in samples of the session.");
        }
    }
}
