package org.stagebook.interchange.protools.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.FilmRate;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.interchange.protools.SessionTime;
import org.stagebook.interchange.protools.SessionTime.FeetTime;
import org.stagebook.interchange.protools.SessionTime.MinSecTime;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.protools.TrackEvent;

/** Says, once per file, what the chosen time format of the export has cost in precision or left unsaid. */
final class PrecisionNotes {

    private final ParsedSession session;
    private final FilmRate filmRate;
    private final Warnings warnings;

    PrecisionNotes(ParsedSession session, FilmRate filmRate, Warnings warnings) {
        this.session = session;
        this.filmRate = filmRate;
        this.warnings = warnings;
    }

    void add() {
        List<Printed> times = times();
        first(
                times,
                time -> time instanceof MinSecTime minSec && !minSec.printedMilliseconds(),
                "The export shows whole seconds, so positions are up to one second early. Export in timecode or samples"
                        + " to get the frames.");
        first(
                times,
                time -> time instanceof MinSecTime minSec && minSec.printedMilliseconds(),
                "The export shows whole milliseconds; where a frame begins within the printed millisecond, that frame"
                        + " was taken. What ends or begins less than a millisecond before a frame has moved onto it; an"
                        + " export in timecode or samples shows the difference.");
        first(
                times,
                time -> time instanceof FeetTime feet && !feet.printedSubframes() && !filmFramesAreFrames(),
                "The export shows whole film frames, which are no whole frames of the session, so cues may begin or"
                        + " end one frame off. Export with subframes, in timecode or in samples to get the frames.");
        first(
                times,
                time -> time instanceof FeetTime feet && feet.printedSubframes() && !filmFramesAreFrames(),
                "The export shows hundredths of film frames; where a frame of the session begins within the printed"
                        + " hundredth, that frame was taken. What ends or begins less than half a hundredth before a frame"
                        + " has moved onto it; an export in timecode or samples shows the difference.");
        if (filmRate.origin() == FilmRate.Origin.ASSUMED) {
            first(
                    times,
                    FeetTime.class::isInstance,
                    "The export does not say at which rate feet+frames count, and no marker or time stamp proves it; "
                            + filmRate.rate() + " was assumed, as for all sessions at "
                            + session.header().timecodeFormat().rate()
                            + ". State the rate if this is wrong: the error would be 3.6 s in an hour.");
        }
    }

    private boolean filmFramesAreFrames() {
        return filmRate.rate().equals(session.header().timecodeFormat().rate());
    }

    private void first(List<Printed> times, Predicate<SessionTime> shape, String note) {
        times.stream()
                .filter(printed -> shape.test(printed.time()))
                .findFirst()
                .ifPresent(printed -> warnings.add(printed.line(), note));
    }

    private List<Printed> times() {
        List<Printed> times = new ArrayList<>();
        for (SessionTrack track : session.tracks()) {
            for (TrackEvent event : track.events()) {
                Stream.of(event.times().start(), event.times().end())
                        .forEach(time -> times.add(new Printed(time, event.line())));
            }
        }
        session.markers().stream()
                .filter(marker -> marker.referenceSamples().isEmpty())
                .forEach(marker -> times.add(new Printed(marker.location(), marker.line())));
        return times;
    }

    private record Printed(SessionTime time, int line) {}
}
