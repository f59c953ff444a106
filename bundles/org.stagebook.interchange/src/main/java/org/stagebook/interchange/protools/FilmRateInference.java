package org.stagebook.interchange.protools;

import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.protools.FilmRate.Origin;
import org.stagebook.interchange.protools.SessionTime.FeetTime;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;

/**
 * Finds the feet+frames rate a session was exported with.
 *
 * <p>Two kinds of evidence are exact. A marker in feet+frames also has samples: the rate is the one at which both are the
 * same time, for all markers. And the TIMESTAMP column counts feet from timecode zero while START counts from the session
 * start: for a clip still at its original place the difference is the session start in feet, which only one rate gives.
 */
public final class FilmRateInference {

    private static final List<FrameRate> CANDIDATES = List.of(FrameRate.FPS_23_976, FrameRate.FPS_24, FrameRate.FPS_25);
    private static final long FLICKS_PER_SECOND = Duration.ofSeconds(1).flicks();

    private final ParsedSession session;
    private final SessionClock clock;

    private FilmRateInference(ParsedSession session) {
        this.session = session;
        this.clock = new SessionClock(
                session.header(),
                FilmRate.assumedFor(session.header().timecodeFormat().rate()));
    }

    /** The rate the file proves, else the assumed one. */
    public static FilmRate of(ParsedSession session) {
        FilmRateInference inference = new FilmRateInference(session);
        return inference
                .fromMarkers()
                .or(inference::fromTimestamps)
                .map(rate -> new FilmRate(rate, Origin.INFERRED))
                .orElseGet(() ->
                        FilmRate.assumedFor(session.header().timecodeFormat().rate()));
    }

    private Optional<FrameRate> fromMarkers() {
        List<SessionMarker> evidence = session.markers().stream()
                .filter(marker -> marker.location() instanceof FeetTime
                        && marker.referenceSamples().isPresent())
                .toList();
        return evidence.isEmpty()
                ? Optional.empty()
                : onlyOne(CANDIDATES.stream()
                        .filter(rate -> evidence.stream().allMatch(marker -> agrees(marker, rate)))
                        .toList());
    }

    private Optional<FrameRate> fromTimestamps() {
        return onlyOne(CANDIDATES.stream()
                .filter(rate -> session.tracks().stream()
                        .flatMap(track -> track.events().stream())
                        .anyMatch(event -> agrees(event.times(), rate)))
                .toList());
    }

    private static Optional<FrameRate> onlyOne(List<FrameRate> rates) {
        return rates.size() == 1 ? Optional.of(rates.getFirst()) : Optional.empty();
    }

    private boolean agrees(SessionMarker marker, FrameRate rate) {
        FeetTime location = (FeetTime) marker.location();
        int sampleRateHz = session.header().sampleRateHz();
        long samples = marker.referenceSamples().orElse(0);
        long marked =
                samples / sampleRateHz * FLICKS_PER_SECOND + samples % sampleRateHz * FLICKS_PER_SECOND / sampleRateHz;
        long sample = FLICKS_PER_SECOND / sampleRateHz;
        long perHundredth = rate.flicksPerFrame() / 100;
        long printed = hundredths(location) * perHundredth;
        long earliest = location.printedSubframes() ? printed - perHundredth / 2 : printed;
        long latest = printed + (location.printedSubframes() ? perHundredth / 2 : rate.flicksPerFrame());
        return marked >= earliest - sample && marked <= latest + sample;
    }

    private boolean agrees(EventTimes times, FrameRate rate) {
        return times.start() instanceof FeetTime start
                && times.timestamp().orElse(start) instanceof FeetTime stamp
                && stamp.filmFrame() > start.filmFrame()
                && isSessionStart(hundredths(stamp) - hundredths(start), rate, start.printedSubframes());
    }

    private boolean isSessionStart(long filmHundredths, FrameRate rate, boolean subframes) {
        long perHundredth = rate.flicksPerFrame() / 100;
        long tolerance = subframes ? perHundredth : rate.flicksPerFrame();
        return Math.abs(filmHundredths * perHundredth - clock.start().flicks()) <= tolerance;
    }

    private static long hundredths(FeetTime time) {
        return time.filmFrame() * 100 + time.hundredths();
    }
}
