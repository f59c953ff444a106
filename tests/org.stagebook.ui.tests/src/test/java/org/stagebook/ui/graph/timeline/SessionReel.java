package org.stagebook.ui.graph.timeline;

import static org.stagebook.ui.graph.timeline.Reels.range;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.AddPictureCuts;
import org.stagebook.edit.change.AddTracks;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NewPictureCut;
import org.stagebook.edit.change.NewPictureEvent;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Category;
import org.stagebook.model.FadeKind;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.Track;
import org.stagebook.model.TransitionKind;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;

/** A reel with what a session and an edit list brought: tracks with clips and fades, one of them muted, and shots. */
final class SessionReel {

    private SessionReel() {}

    /** Nothing can be undone in it. */
    static EditingSession session() {
        Production production = ProductionBuilder.production("The Long Take")
                .reel(
                        1,
                        reel -> reel.cue("D1", "DX", "01:00:12:00", "01:00:19:00")
                                .cue("F1", "FX", "01:00:10:00", "01:00:14:00")
                                .cue("F2", "FX", "01:00:13:00", "01:00:22:00")
                                .cue("F3", "FX", "01:00:30:00", "01:00:36:00")
                                .cue("B1", "BG", "01:00:08:00", "01:00:41:00")
                                .scene("1", "Street", "01:00:08:00", "01:00:30:00")
                                .scene("2", "Kitchen", "01:00:30:00", "01:00:58:00"))
                .build();
        Reel reel = production.getReels().getFirst();
        new AddTracks(reel, tracks()).apply(production);
        new AddPictureCuts(reel, List.of(cut())).apply(production);
        List<Track> tracks = reel.getTracks();
        addFade(production, tracks.getFirst(), FadeKind.FADE_IN, "01:00:10:00", "01:00:11:00");
        addFade(production, tracks.getFirst(), FadeKind.FADE_OUT, "01:00:16:00", "01:00:18:00");
        addFade(production, tracks.getFirst(), FadeKind.CROSS_FADE, "01:00:26:00", "01:00:28:00");
        for (Track track : tracks) {
            category(production, track.getName().substring(0, 2))
                    .ifPresent(category -> SetFeature.of(track, Literals.TRACK__CATEGORY, category)
                            .apply(production));
        }
        SetFeature.of(tracks.get(1), Literals.TRACK__MUTED, true).apply(production);
        return EditingSession.inMemory(production, new SessionSettings(IdSource.sequence("id"), Clock.systemUTC()));
    }

    private static Optional<Category> category(Production production, String code) {
        return production.getCategories().stream()
                .filter(category -> category.getCode().equals(code))
                .findFirst();
    }

    private static void addFade(Production production, Track track, FadeKind kind, String start, String end) {
        NewObject fade = NewObject.of(Literals.FADE)
                .with(Literals.FADE__KIND, kind)
                .with(Literals.FADE__RANGE, range(start, end));
        new AddObjects(track, Literals.TRACK__FADES, List.of(fade)).apply(production);
    }

    private static List<NewTrack> tracks() {
        return List.of(
                NewTrack.of(
                        "FX 1",
                        List.of(
                                clip("Door slam heavy", "01:00:10:00", "01:00:18:00"),
                                clip("Footsteps stairs", "01:00:20:00", "01:00:26:00"),
                                clip("Steps away", "01:00:28:00", "01:00:34:00"))),
                NewTrack.of("FX 2", List.of(clip("Glass, alternative", "01:00:12:00", "01:00:24:00"))),
                NewTrack.of(
                        "BG 1 city rain on tin roofs, quite a long name",
                        List.of(clip("City night", "01:00:08:00", "01:00:40:00"))),
                NewTrack.of("Bus", List.of()));
    }

    private static NewClip clip(String name, String start, String end) {
        return new NewClip(name, range(start, end), "door_slam.wav", 1, false);
    }

    private static NewPictureCut cut() {
        List<NewPictureEvent> shots = new ArrayList<>();
        shots.add(shot("001", "A-11-1", "01:00:08:00", "01:00:18:00", 0));
        shots.add(shot("002", "B-12-3", "01:00:18:00", "01:00:27:00", 24));
        shots.add(shot("003", "A-11-2", "01:00:27:00", "01:00:28:12", 0));
        shots.add(shot("004", "C-13-1", "01:00:28:12", "01:00:44:00", 0));
        return new NewPictureCut("Cut 5", "Reel 1", "r1.edl", TimecodeFormat.TC_24, shots);
    }

    private static NewPictureEvent shot(String number, String name, String start, String end, int dissolveFrames) {
        TransitionKind kind = dissolveFrames == 0 ? TransitionKind.CUT : TransitionKind.DISSOLVE;
        return new NewPictureEvent(
                number,
                "V",
                new NewPictureEvent.Source("A001", name, ""),
                range(start, end),
                range("10:00:00:00", "10:01:00:00"),
                new NewPictureEvent.Effect(kind, dissolveFrames, Optional.empty(), 1.0));
    }
}
