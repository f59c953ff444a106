package org.stagebook.ui.graph.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddCues;
import org.stagebook.edit.change.AddMarkers;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.AddPictureCuts;
import org.stagebook.edit.change.AddTracks;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewMarker;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NewPictureCut;
import org.stagebook.edit.change.NewPictureEvent;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.model.Category;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Priority;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.TransitionKind;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** A reel as it looks after a spotting session: scenes, markers, a picture cut and cues of every category, from a seed. */
final class SpottedReel {

    private static final TimecodeFormat FORMAT = TimecodeFormat.TC_23_976;
    private static final long FIRST_FRAME = 86_400 + 192;
    /** Where the reel begins. */
    static final Position START = FORMAT.positionOfFrame(86_400);

    private static final int ACTION_FRAMES = 28_600;
    private static final List<String> PLACES =
            List.of("EXT. BRIDGE – NIGHT", "INT. CAFÉ", "INT. STAIRWELL", "INT. KITCHEN – DAWN", "EXT. STREET");
    private static final List<CueStatus> ALIVE = List.of(
            CueStatus.SPOTTED,
            CueStatus.IN_PROGRESS,
            CueStatus.EDITED,
            CueStatus.HANDED_OVER,
            CueStatus.MIXED,
            CueStatus.APPROVED);
    private static final List<Kind> KINDS = List.of(
            new Kind("DX", 27, 60, "You said nobody would come.", "Get in the car, now.", "Two coffees?"),
            new Kind("ADR", 8, 60, "It was never mine.", "(breath, off)", "Drive!"),
            new Kind("group", 4, 200, "Café walla", "Street crowd"),
            new Kind(
                    "FX",
                    27,
                    40,
                    "Door slam, car",
                    "Glass breaks on tile",
                    "Phone rings, kitchen",
                    "Tram bell, distant"),
            new Kind("BG", 8, 1400, "City night, rain on tin", "Café interior, quiet", "Stairwell hum"),
            new Kind("foley", 18, 40, "Steps, wood", "Keys on table", "Coat, cloth", "Cup down"),
            new Kind("design", 6, 240, "Memory drone, low swell", "Reverse whoosh to cut", "Heartbeat, sub"),
            new Kind("MX", 2, 2400, "1M1 Arrival", "1M2 The bridge"));

    private final Random random;

    private SpottedReel(long seed) {
        this.random = new Random(seed);
    }

    /** A production with one such reel. */
    static EditingSession session(int cues, long seed) {
        EditingSession session = ProductionBuilder.production("The Long Take")
                .timecode(FORMAT)
                .reel(1)
                .session();
        new SpottedReel(seed).fill(session, cues);
        return session;
    }

    /** Adds tracks with clips that do not overlap, so many in all, and shots of some seconds each. */
    static void addTracks(EditingSession session, int tracks, int clips, long seed) {
        Reel reel = session.production().getReels().getFirst();
        SpottedReel spotted = new SpottedReel(seed);
        List<NewTrack> made = new ArrayList<>();
        for (int track = 0; track < tracks; track++) {
            made.add(NewTrack.of(
                    KINDS.get(track % KINDS.size()).code() + " " + (track + 1), spotted.clips(clips / tracks)));
        }
        session.run("Import", production -> {
            new AddTracks(reel, made).apply(production);
            new AddPictureCuts(reel, List.of(spotted.shots())).apply(production);
        });
    }

    private List<NewClip> clips(int count) {
        List<NewClip> clips = new ArrayList<>();
        long room = ACTION_FRAMES / count;
        for (int i = 0; i < count; i++) {
            long start = FIRST_FRAME + i * room;
            long end = start + 2 + random.nextInt((int) Math.max(1, room - 2));
            clips.add(
                    new NewClip("clip " + i, new TimeRange(at(start), at(end)), "take_" + i + ".wav", 1, i % 20 == 0));
        }
        return clips;
    }

    private NewPictureCut shots() {
        List<NewPictureEvent> shots = new ArrayList<>();
        long end = FIRST_FRAME + ACTION_FRAMES;
        for (long start = FIRST_FRAME; start < end; ) {
            long next = Math.min(end, start + 20 + random.nextInt(160));
            TimeRange range = new TimeRange(at(start), at(next));
            TransitionKind kind = shots.size() % 12 == 0 ? TransitionKind.DISSOLVE : TransitionKind.CUT;
            shots.add(new NewPictureEvent(
                    String.format(Locale.ROOT, "%03d", shots.size() + 1),
                    "V",
                    new NewPictureEvent.Source("A00" + shots.size() % 9, "A" + shots.size() + "-1", ""),
                    range,
                    range,
                    new NewPictureEvent.Effect(kind, kind == TransitionKind.CUT ? 0 : 16, Optional.empty(), 1)));
            start = next;
        }
        return new NewPictureCut("Cut 6", "Reel 1", "r1.edl", FORMAT, shots);
    }

    private void fill(EditingSession session, int count) {
        Reel reel = session.production().getReels().getFirst();
        session.run("Spot", production -> {
            new AddObjects(reel, Literals.REEL__SCENES, scenes()).apply(production);
            new AddObjects(reel, Literals.REEL__PICTURE_CUTS, List.of(cut())).apply(production);
            new AddMarkers(reel, markers()).apply(production);
            new AddCues(reel, cues(production.getCategories(), count)).apply(production);
        });
    }

    private static NewObject cut() {
        return NewObject.of(Literals.PICTURE_CUT).with(Literals.PICTURE_CUT__LABEL, "Cut 5");
    }

    private List<NewObject> scenes() {
        List<NewObject> scenes = new ArrayList<>();
        long end = FIRST_FRAME + ACTION_FRAMES;
        for (long start = FIRST_FRAME; start < end; ) {
            long next = Math.min(end, start + 800 + random.nextInt(4000));
            scenes.add(NewObject.of(Literals.SCENE)
                    .with(Literals.SCENE__NUMBER, Integer.toString(scenes.size() + 1))
                    .with(Literals.SCENE__TITLE, PLACES.get(scenes.size() % PLACES.size()))
                    .with(Literals.SCENE__RANGE, new TimeRange(at(start), at(next))));
            start = next;
        }
        return scenes;
    }

    private List<NewMarker> markers() {
        List<String> names = List.of("VFX shot 12", "Louder here", "Temp line", "Re-conform?");
        List<NewMarker> markers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Position position = at(FIRST_FRAME + 200 + i * 3400L + random.nextInt(900));
            markers.add(new NewMarker(i + 1, position, names.get(i % names.size()), "", "", ""));
        }
        return markers;
    }

    private List<NewCue> cues(List<Category> categories, int count) {
        List<NewCue> cues = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Kind kind = anyKind();
            Category category = categories.stream()
                    .filter(candidate -> candidate.getCode().equals(kind.code()))
                    .findFirst()
                    .orElseThrow();
            cues.add(cue(kind, i).category(category));
        }
        return cues;
    }

    private NewCue cue(Kind kind, int index) {
        long start = FIRST_FRAME + random.nextInt(ACTION_FRAMES - 400);
        long length = Math.max(3, (long) (kind.usualFrames() * (0.3 + 1.4 * random.nextDouble())));
        NewCue cue = NewCue.at(new TimeRange(at(start), at(Math.min(start + length, FIRST_FRAME + ACTION_FRAMES))))
                .number(kind.code() + (100 + index))
                .status(status())
                .priority(random.nextInt(20) == 0 ? Priority.URGENT : Priority.NORMAL);
        String words = kind.words().get(random.nextInt(kind.words().size()));
        return kind.code().equals("ADR") || kind.code().equals("DX")
                ? cue.spoken("Anna", words)
                : cue.description(words);
    }

    private CueStatus status() {
        return random.nextInt(25) == 0 ? CueStatus.REMOVED : ALIVE.get(random.nextInt(ALIVE.size()));
    }

    private Kind anyKind() {
        int pick = random.nextInt(100);
        for (Kind kind : KINDS) {
            pick -= kind.share();
            if (pick < 0) {
                return kind;
            }
        }
        return KINDS.getFirst();
    }

    private static Position at(long frame) {
        return FORMAT.positionOfFrame(frame);
    }

    private record Kind(String code, int share, int usualFrames, List<String> words) {

        Kind(String code, int share, int usualFrames, String... words) {
            this(code, share, usualFrames, List.of(words));
        }
    }
}
