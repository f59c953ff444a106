package org.stagebook.ui.graph.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.stagebook.model.ConformState;
import org.stagebook.model.CueStatus;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.content.ReelMarks;
import org.stagebook.ui.graph.timeline.content.TimeDisplay;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineLane;
import org.stagebook.ui.graph.timeline.content.TimelineMarker;
import org.stagebook.ui.graph.timeline.content.TimelineScene;
import org.stagebook.ui.graph.timeline.scale.FilmCount;

/** Reels to test with: hand-made cues on a 24 fps reel that starts at hour one, and random ones from a seed. */
public final class Reels {

    public static final TimecodeFormat FORMAT = TimecodeFormat.TC_24;
    public static final List<TimelineLane> LANES = List.of(
            new TimelineLane("dx", "DX", "Dialogue", "#56B4E9"),
            new TimelineLane("fx", "FX", "Effects", "#E69F00"),
            new TimelineLane("mx", "MX", "Music", "#F0E442"));

    private Reels() {}

    public static Position at(String timecode) {
        return FORMAT.parsePosition(timecode);
    }

    public static TimeRange range(String start, String end) {
        return new TimeRange(at(start), at(end));
    }

    public static TimelineCue cue(String id, String laneId, String start, String end) {
        return new TimelineCue(
                id,
                range(start, end),
                laneId,
                id,
                "what " + id + " is",
                CueStatus.SPOTTED,
                false,
                ConformState.IN_PLACE);
    }

    public static ReelContent reel(TimelineCue... cues) {
        return reel(List.of(cues));
    }

    public static ReelContent reel(List<TimelineCue> cues) {
        return new ReelContent(
                "R1",
                display(FORMAT),
                new ReelMarks(
                        range("01:00:00:00", "01:20:00:00"),
                        Optional.of(at("01:00:08:00")),
                        Optional.of(at("01:19:57:23")),
                        Optional.of(at("01:00:06:00")),
                        Optional.of(at("01:19:59:23")),
                        "Cut 5"),
                LANES,
                cues,
                List.of(new TimelineScene(range("01:00:08:00", "01:01:10:00"), "1", "Street")),
                List.of(new TimelineMarker(at("01:00:30:00"), "Shot", "")));
    }

    public static TimeDisplay display(TimecodeFormat format) {
        Position start = format.parsePosition("01:00:00:00");
        return new TimeDisplay(
                format, FilmCount.forPicture(FilmGauge.MM35_4PERF, format.rate(), start), SampleRate.HZ_48000);
    }

    /** Cues of random place and length on the three lanes, some of no length. */
    public static List<TimelineCue> random(Random random, int count) {
        List<TimelineCue> cues = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Position start = FORMAT.positionOfFrame(86_400 + random.nextInt(28_800));
            Duration length = FORMAT.rate().durationOfFrames(random.nextInt(10) == 0 ? 0 : random.nextInt(200));
            String lane = LANES.get(random.nextInt(LANES.size())).id();
            cues.add(new TimelineCue(
                    "c" + i,
                    TimeRange.of(start, length),
                    lane,
                    "" + i,
                    "cue " + i,
                    CueStatus.SPOTTED,
                    false,
                    ConformState.IN_PLACE));
        }
        return cues;
    }
}
