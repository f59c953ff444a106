package org.stagebook.ui.parts.check.presenter;

import java.util.Optional;
import org.stagebook.delivery.record.ReelPlace;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;

/** Where the sound lies to the picture: frames of action, proposed from the reels, and how long it has to be. */
public final class PictureFields {

    private final Optional<ReelPlace> reel;
    private final TimecodeFormat format;
    private String first;
    private String last;
    private String length = "";

    PictureFields(Optional<ReelPlace> reel, TimecodeFormat format) {
        this.reel = reel;
        this.format = format;
        this.first = known().map(range -> format.format(range.start())).orElse("");
        this.last =
                known().map(range -> format.format(range.end().minus(frame()))).orElse("");
    }

    private Optional<TimeRange> known() {
        return reel.flatMap(ReelPlace::action);
    }

    private Duration frame() {
        return new Duration(format.rate().flicksPerFrame());
    }

    /** First frame of action, as timecode; empty where nobody said. */
    public String first() {
        return first;
    }

    public void setFirst(String typed) {
        first = typed.strip();
    }

    /** Last frame of action, which is included. */
    public String last() {
        return last;
    }

    public void setLast(String typed) {
        last = typed.strip();
    }

    /** How long the sound has to be, as timecode; empty for no matter. */
    public String length() {
        return length;
    }

    public void setLength(String typed) {
        length = typed.strip();
    }

    Optional<String> problem() {
        if (first.isEmpty() != last.isEmpty()) {
            return Optional.of("Say both the first and the last frame of action, or neither.");
        }
        try {
            duration();
            return first.isEmpty() || !format.parsePosition(last).isBefore(format.parsePosition(first))
                    ? Optional.empty()
                    : Optional.of("The last frame of action comes before the first.");
        } catch (TimeSyntaxException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Optional<TimeRange> action() {
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeRange(
                        format.parsePosition(first), format.parsePosition(last).plus(frame())));
    }

    /** How long it has to be. */
    Optional<Duration> duration() {
        return length.isEmpty() ? Optional.empty() : Optional.of(Position.ZERO.until(format.parsePosition(length)));
    }

    /** The picture, with what was typed; only where there is no problem. */
    Optional<ReelPlace> place() {
        Optional<TimeRange> said = action();
        if (said.isEmpty()) {
            return reel.map(this::withoutAction);
        }
        return said.equals(known())
                ? reel
                : said.map(range -> reel.orElseGet(() -> new ReelPlace(range.start(), said, format, ""))
                        .acting(range));
    }

    private ReelPlace withoutAction(ReelPlace place) {
        String why = place.unknown().isEmpty() ? "Nobody said where the action is." : place.unknown();
        return new ReelPlace(place.start(), Optional.empty(), format, why);
    }

    /** Where the frames come from, or why there are none, a sentence. */
    public String words() {
        if (first.isEmpty()) {
            return reel.map(ReelPlace::unknown)
                    .filter(why -> !why.isEmpty())
                    .orElse("No frames of action are said: rules about them need a person.");
        }
        return "Action " + first + " to " + last + (isProposed() ? ", from the reels" : ", as typed");
    }

    private boolean isProposed() {
        return known().filter(range -> first.equals(format.format(range.start()))
                        && last.equals(format.format(range.end().minus(frame()))))
                .isPresent();
    }
}
