package org.stagebook.interchange.otio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.interchange.otio.OtioTrack.Sound;
import org.stagebook.timebase.Position;

/** Gathers what a timeline holds while it is walked through. */
final class TimelineSink {

    private final List<OtioEvent> picture = new ArrayList<>();
    private final Map<Lane, List<Sound>> sound = new LinkedHashMap<>();
    private final List<OtioMarker> markers = new ArrayList<>();

    void event(OtioEvent event) {
        picture.add(event);
    }

    /** How many events there are so far. */
    int events() {
        return picture.size();
    }

    /** The last event. */
    OtioEvent lastEvent() {
        return picture.getLast();
    }

    /** Lets the last event end earlier, where a transition to the next begins. */
    void endLastEventAt(Position end) {
        OtioEvent last = picture.getLast();
        if (end.isBefore(last.range().end()) && !end.isBefore(last.range().start())) {
            picture.set(
                    picture.size() - 1,
                    new OtioEvent(
                            last.line(),
                            last.number(),
                            last.channels(),
                            last.source(),
                            last.sourceStart(),
                            last.range().withEnd(end),
                            last.blend(),
                            last.speed()));
        }
    }

    /** Makes sure a track of sound is there, even without clips. */
    void track(Lane lane) {
        sound.computeIfAbsent(lane, key -> new ArrayList<>());
    }

    void sound(Lane lane, Sound clip) {
        sound.computeIfAbsent(lane, key -> new ArrayList<>()).add(clip);
    }

    void marker(OtioMarker marker) {
        markers.add(marker);
    }

    OtioTimeline timeline(String name, Position start, OtioTimeline.Counting counting) {
        List<OtioTrack> tracks = new ArrayList<>();
        sound.forEach((lane, clips) -> tracks.add(new OtioTrack(lane.line(), lane.name(), clips)));
        return new OtioTimeline(name, start, counting, picture, tracks, markers);
    }
}
