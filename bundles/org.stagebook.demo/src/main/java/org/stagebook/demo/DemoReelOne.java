package org.stagebook.demo;

import static org.stagebook.demo.DemoCue.cue;

import java.util.List;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;

/** What was spotted in reel 1: the supply boat leaves, the lamp is lit, the generator starts. */
final class DemoReelOne {

    private DemoReelOne() {}

    static List<DemoScene> scenes() {
        return List.of(
                new DemoScene(
                        "1", "EXT. ROCK - DUSK", "01:00:08:00", "01:00:13:00", "The supply boat leaves the keeper."),
                new DemoScene("2", "INT. LAMP ROOM - NIGHT", "01:00:13:00", "01:00:18:12", "He lights the lamp."),
                new DemoScene(
                        "3", "INT. GENERATOR ROOM - NIGHT", "01:00:18:12", "01:00:22:00", "The generator hunts."));
    }

    static List<DemoCue> cues() {
        return List.of(
                // Scene 1
                cue("BG101", "BG", "01:00:08:00", "01:00:13:00", "Swell on rock from three sides, no surf hiss")
                        .is(CueStatus.MIXED)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.EFFECTS_EDITOR)
                        .intent("The rock is small: there is water behind the audience as well."),
                cue("BG102", "BG", "01:00:08:00", "01:00:13:00", "Wind over open rock, a gust every few seconds")
                        .is(CueStatus.EDITED)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.EFFECTS_EDITOR),
                cue("FX101", "FX", "01:00:08:12", "01:00:09:04", "Gulls scatter from the landing stage")
                        .removed("Director: no birds before the storm; after the boat there is only sea.")
                        .from(Origin.LIBRARY)
                        .note(DemoPeople.DIRECTOR, "2026-02-09T15:20:00Z", "The gulls make it a postcard. Lose them?")
                        .note(
                                DemoPeople.SUPERVISOR,
                                "2026-02-09T15:24:00Z",
                                "Gone. Kept muted in the session until the premix."),
                cue(
                                "FX102",
                                "FX",
                                "01:00:08:16",
                                "01:00:12:00",
                                "Supply boat, two-cylinder diesel, leaves left to right")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.POST)
                        .by(DemoPeople.EFFECTS_EDITOR)
                        .intent("Last machine we hear that is not his own."),
                cue("DX101", "DX", "01:00:09:12", "01:00:11:06", "Called from the boat, off the lavalier")
                        .is(CueStatus.EDITED)
                        .from(Origin.PRODUCTION)
                        .by(DemoPeople.DIALOGUE_EDITOR)
                        .spoken("SKIPPER", "Back on Thursday, if she lets us!")
                        .note(
                                DemoPeople.MIXER,
                                "2026-02-12T10:05:00Z",
                                "Is the engine on this track production or post?")
                        .note(
                                DemoPeople.DIALOGUE_EDITOR,
                                "2026-02-12T10:31:00Z",
                                "Production. The boom heard the real boat; FX102 sits on top of it, 2 frames late."),
                cue(
                                "ADR101",
                                "ADR",
                                "01:00:09:12",
                                "01:00:11:06",
                                "Alternate in case the production line stays under the engine")
                        .is(CueStatus.SPOTTED)
                        .from(Origin.POST)
                        .priority(Priority.HIGH)
                        .by(DemoPeople.ADR_MIXER)
                        .spoken("SKIPPER", "Back on Thursday, if she lets us!")
                        .intent("Shouted over twenty metres of water; project, do not act."),
                cue("FOL101", "foley", "01:00:11:06", "01:00:13:00", "Boots: shingle, then four iron stairs; oilskin")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.POST)
                        .by(DemoPeople.FOLEY_MIXER),
                cue("FX103", "FX", "01:00:12:18", "01:00:13:08", "Iron door shuts, latch, short concrete tail")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.POST)
                        .priority(Priority.HIGH)
                        .by(DemoPeople.EFFECTS_EDITOR)
                        .intent("Cuts the sea off. Nothing of scene 1 survives the latch."),
                // Scene 2
                cue("BG103", "BG", "01:00:13:00", "01:00:18:12", "Lamp room: wind on thick glass, far sea below")
                        .is(CueStatus.EDITED)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.EFFECTS_EDITOR),
                cue(
                                "DSN101",
                                "design",
                                "01:00:13:12",
                                "01:00:18:12",
                                "The lens turns: low rumble, one worn tooth in every turn")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.POST)
                        .priority(Priority.URGENT)
                        .by(DemoPeople.DESIGNER)
                        .intent(
                                "The lens is the clock of the film. The tooth comes every 48 frames and never on a cut.")
                        .reference("Same turn in reel 2, DSN202, where the tooth stays away.")
                        .note(
                                DemoPeople.DIRECTOR,
                                "2026-02-16T17:40:00Z",
                                "Can the tooth feel older than the building?")
                        .note(
                                DemoPeople.DESIGNER,
                                "2026-02-17T09:10:00Z",
                                "Lowered it a fourth and took the ring out."),
                cue("FOL102", "foley", "01:00:13:14", "01:00:15:00", "Match, wick, brass cap set down")
                        .is(CueStatus.EDITED)
                        .from(Origin.POST)
                        .by(DemoPeople.FOLEY_MIXER),
                cue("1M1", "MX", "01:00:14:00", "01:00:22:00", "Low strings in under the lens")
                        .is(CueStatus.IN_PROGRESS)
                        .from(Origin.POST)
                        .by(DemoPeople.MUSIC_EDITOR)
                        .intent("Never on the beat of the tooth."),
                cue("DX102", "DX", "01:00:15:00", "01:00:16:18", "To the log book")
                        .is(CueStatus.APPROVED)
                        .from(Origin.PRODUCTION)
                        .by(DemoPeople.DIALOGUE_EDITOR)
                        .spoken("KEEPER", "Wind backing south. Lamp lit at five."),
                cue("FX104", "FX", "01:00:16:18", "01:00:17:02", "Radio set: switch, hum, carrier opens")
                        .is(CueStatus.EDITED)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.EFFECTS_EDITOR),
                cue(
                                "SRC101",
                                "source",
                                "01:00:17:02",
                                "01:00:18:12",
                                "Dance band on the radio, mono, small loudspeaker")
                        .is(CueStatus.EDITED)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.MUSIC_EDITOR),
                cue(
                                "GRP101",
                                "group",
                                "01:00:17:08",
                                "01:00:18:12",
                                "Two skippers on the radio, words not to be understood")
                        .is(CueStatus.SPOTTED)
                        .from(Origin.POST)
                        .by(DemoPeople.ADR_MIXER),
                // Scene 3
                cue("FX105", "FX", "01:00:18:12", "01:00:22:00", "Generator: starts, hunts, almost settles")
                        .is(CueStatus.IN_PROGRESS)
                        .by(DemoPeople.EFFECTS_EDITOR)
                        .note(
                                DemoPeople.EFFECTS_EDITOR,
                                "2026-02-18T11:02:00Z",
                                "Half of this is on the boom track. Asked the location mixer for the wild track."),
                cue("BG104", "BG", "01:00:18:12", "01:00:22:00", "Generator room: small, concrete, dripping")
                        .is(CueStatus.EDITED)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.EFFECTS_EDITOR),
                cue("DSN102", "design", "01:00:20:00", "01:00:22:00", "Generator and lens fall into one beat")
                        .is(CueStatus.SPOTTED)
                        .from(Origin.POST)
                        .priority(Priority.URGENT)
                        .by(DemoPeople.DESIGNER)
                        .intent("End of reel 1: the house has a pulse. It must survive the changeover."));
    }
}
