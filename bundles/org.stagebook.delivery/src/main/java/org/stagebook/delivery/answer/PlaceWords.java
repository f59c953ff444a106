package org.stagebook.delivery.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.delivery.rule.Place;

/**
 * Where something is, as timecode if the recording has one, and else as time from its start.
 *
 * @param clock of the recording
 */
public record PlaceWords(int sampleRateHz, Optional<RecordingClock> clock) {

    private static final int MOST = 3;

    /** The first of them. */
    public String of(List<Place> places) {
        String said = places.stream().limit(MOST).map(this::of).collect(Collectors.joining("; "));
        return places.size() > MOST ? said + "; and " + (places.size() - MOST) + " more" : said;
    }

    private String of(Place place) {
        String from = at(place.range().startFrame());
        String to = at(place.range().endFrame());
        String when = from.equals(to) || place.range().frames() <= 1 ? from : from + " to " + to;
        return place.channel().isEmpty() ? when : place.channel() + " at " + when;
    }

    private String at(long frame) {
        return clock.map(known -> known.at(frame).toString()).orElseGet(() -> time(frame));
    }

    private String time(long frame) {
        long millis = Math.round(frame * 1000.0 / sampleRateHz);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}
