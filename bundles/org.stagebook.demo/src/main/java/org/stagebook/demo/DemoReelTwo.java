package org.stagebook.demo;

import static org.stagebook.demo.DemoCue.cue;

import java.util.List;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;

/** What was spotted in reel 2: the boat comes in the storm, two men sit in the kitchen, the lamp goes out. */
final class DemoReelTwo {

    private DemoReelTwo() {}

    static List<DemoScene> scenes() {
        return List.of(
                new DemoScene(
                        "4",
                        "EXT. LANDING STAGE - NIGHT",
                        "02:00:08:00",
                        "02:00:13:12",
                        "The boat returns in the storm."),
                new DemoScene("5", "INT. KITCHEN - NIGHT", "02:00:13:12", "02:00:17:00", "The skipper hears the rock."),
                new DemoScene("6", "EXT. ROCK - DAWN", "02:00:17:00", "02:00:20:00", "The lens stops."));
    }

    static List<DemoCue> cues() {
        return List.of(
                // Scene 4
                cue("BG201", "BG", "02:00:08:00", "02:00:13:12", "Storm sea all round, breakers in the surrounds")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.EFFECTS_EDITOR),
                cue("BG202", "BG", "02:00:08:00", "02:00:13:12", "Rain on oilskin and on rock, two perspectives")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.EFFECTS_EDITOR),
                cue("FX201", "FX", "02:00:08:06", "02:00:09:12", "Thunder, far, no crack")
                        .is(CueStatus.EDITED)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.EFFECTS_EDITOR)
                        .reference("Lightning in picture at 02:00:08:02; keep the late arrival."),
                cue(
                                "FOL201",
                                "foley",
                                "02:00:08:12",
                                "02:00:12:00",
                                "Runs: wet iron, slips once, rope over the shoulder")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.POST)
                        .by(DemoPeople.FOLEY_MIXER),
                cue("DX201", "DX", "02:00:09:00", "02:00:10:06", "Under the wind machine")
                        .removed("Wind machine louder than the voice; ADR201 is used.")
                        .from(Origin.PRODUCTION)
                        .by(DemoPeople.DIALOGUE_EDITOR)
                        .spoken("KEEPER", "Hold her off! Hold her off!"),
                cue("ADR201", "ADR", "02:00:09:00", "02:00:10:06", "Three takes, take 2 preferred for breath")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.POST)
                        .priority(Priority.HIGH)
                        .by(DemoPeople.ADR_MIXER)
                        .spoken("KEEPER", "Hold her off! Hold her off!")
                        .note(
                                DemoPeople.ADR_MIXER,
                                "2026-02-19T14:15:00Z",
                                "Take 2 is 3 frames long; pulled up the second half.")
                        .note(
                                DemoPeople.SUPERVISOR,
                                "2026-02-19T16:50:00Z",
                                "Good. Print take 2, keep 3 as alternate."),
                cue("FX202", "FX", "02:00:10:00", "02:00:11:00", "Mooring rope takes the load, sings, parts")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.POST)
                        .priority(Priority.HIGH)
                        .by(DemoPeople.EFFECTS_EDITOR)
                        .intent("We hear it go before anybody sees it."),
                cue("GRP201", "group", "02:00:10:12", "02:00:12:12", "Two men on the boat shout, lost in the wind")
                        .is(CueStatus.EDITED)
                        .from(Origin.POST)
                        .by(DemoPeople.ADR_MIXER),
                cue(
                                "DSN201",
                                "design",
                                "02:00:11:00",
                                "02:00:13:12",
                                "Fog signal from right below: half a second of air, then the note")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.POST)
                        .by(DemoPeople.DESIGNER)
                        .intent("The only time it is loud. LFE for the air, not for the note.")
                        .note(DemoPeople.MIXER, "2026-02-20T09:30:00Z", "Can I have the air separate from the note?")
                        .note(
                                DemoPeople.DESIGNER,
                                "2026-02-20T12:00:00Z",
                                "Yes, next handoff: DSN201a air, DSN201b note."),
                cue("2M1", "MX", "02:00:11:12", "02:00:17:00", "Strings give way to one held viola")
                        .is(CueStatus.IN_PROGRESS)
                        .from(Origin.POST)
                        .by(DemoPeople.MUSIC_EDITOR),
                // Scene 5
                cue("BG203", "BG", "02:00:13:12", "02:00:17:00", "Kitchen: stove, rain now outside and small")
                        .is(CueStatus.EDITED)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.EFFECTS_EDITOR),
                cue("SRC201", "source", "02:00:13:12", "02:00:15:00", "The same dance band, one wall away")
                        .removed("The recording is not cleared for reel 2; the stove carries the room.")
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.MUSIC_EDITOR),
                cue("FX203", "FX", "02:00:13:18", "02:00:14:08", "Kettle set on the stove, drops hiss")
                        .is(CueStatus.EDITED)
                        .from(Origin.PRODUCTION)
                        .by(DemoPeople.EFFECTS_EDITOR),
                cue("FOL202", "foley", "02:00:14:00", "02:00:16:12", "Wet coat on a hook, chair, two mugs")
                        .is(CueStatus.EDITED)
                        .from(Origin.POST)
                        .by(DemoPeople.FOLEY_MIXER),
                cue("DX202", "DX", "02:00:14:16", "02:00:16:00", "Boom, clean")
                        .is(CueStatus.MIXED)
                        .from(Origin.PRODUCTION)
                        .by(DemoPeople.DIALOGUE_EDITOR)
                        .spoken("SKIPPER", "You never said it was this quiet."),
                // Scene 6
                cue("BG204", "BG", "02:00:17:00", "02:00:20:00", "Calm sea at dawn, one long swell")
                        .is(CueStatus.EDITED)
                        .from(Origin.LIBRARY)
                        .by(DemoPeople.EFFECTS_EDITOR),
                cue(
                                "DSN202",
                                "design",
                                "02:00:17:00",
                                "02:00:19:00",
                                "The lens runs out: the last turn slows, the tooth stays away")
                        .is(CueStatus.HANDED_OVER)
                        .from(Origin.POST)
                        .priority(Priority.URGENT)
                        .by(DemoPeople.DESIGNER)
                        .intent("The audience waits for a sound that does not come. Leave it empty.")
                        .reference("DSN101"),
                cue("FX204", "FX", "02:00:18:00", "02:00:20:00", "Boat engine starts far away, same two cylinders")
                        .is(CueStatus.SPOTTED)
                        .by(DemoPeople.EFFECTS_EDITOR)
                        .reference("FX102"));
    }
}
