package org.stagebook.spotting.entry;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FeetFrames;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Reads what is typed into a cell that holds a time.
 *
 * <p>Understood are whole labels, digits alone ({@code 01020312}), labels with the front left out (which is then taken
 * from the time that stands there), {@code +2s} and {@code -12f} from a base, and film counts such as {@code 459+14}.
 *
 * @param format the production's timecode
 * @param gauge the film feet are counted in
 * @param filmZero where 0+00 is, the start of the reel
 */
public record TimeEntry(TimecodeFormat format, FilmGauge gauge, Position filmZero) {

    private static final Pattern EMPTY_FRONT = Pattern.compile("^(?:00[:;]){0,2}0?");
    private static final Pattern FILM = Pattern.compile("\\d{1,6}\\+\\d{1,2}(?:\\.\\d{2})?");

    /**
     * What a text may lean on.
     *
     * @param current the time that stands in the cell; lends what was left out, and {@code -} counts from it
     * @param plusFrom where {@code +} counts from
     * @param plusName what that is called, such as {@code In}
     */
    public record Base(Position current, Position plusFrom, String plusName) {}

    /** Reads a point in time. */
    public Reading<Position> position(String text, Base base) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return new Reading.Refused<>("A cue needs this time. Type one such as " + format.format(base.current())
                    + ", or press Esc to keep it.");
        }
        if (typed.startsWith("+") || typed.startsWith("-")) {
            return relative(typed, base);
        }
        return FILM.matcher(typed).matches() ? film(typed) : label(typed, base.current());
    }

    /** Reads a length: {@code 2s}, {@code 12f}, {@code 2:12} or digits, missing groups being zero. */
    public Reading<Duration> length(String text) {
        String typed = text.strip();
        String unsigned = typed.startsWith("+") ? typed.substring(1) : typed;
        OptionalLong frames = new FrameCount(format).read(unsigned);
        if (frames.isPresent()) {
            return understood(format.rate().durationOfFrames(frames.getAsLong()));
        }
        Position zero = Position.ZERO;
        return label(unsigned, zero).then((end, shown) -> understood(zero.until(end)));
    }

    /** A length as it stands in a cell, with empty groups at the front left out: {@code 2:12}. */
    public String lengthText(Duration length) {
        String label = format.format(Position.ZERO.plus(length));
        return EMPTY_FRONT.matcher(label).replaceFirst("");
    }

    private Reading<Duration> understood(Duration length) {
        return new Reading.Understood<>(length, lengthText(length) + " long");
    }

    private Reading<Position> relative(String typed, Base base) {
        OptionalLong frames = new FrameCount(format).read(typed.substring(1));
        if (frames.isEmpty()) {
            return new Reading.Refused<>("\"" + typed + "\" is no distance. Write " + typed.charAt(0) + "2s, "
                    + typed.charAt(0) + "12f or " + typed.charAt(0) + "1m30s.");
        }
        Duration distance = format.rate().durationOfFrames(frames.getAsLong());
        boolean forward = typed.startsWith("+");
        Position result =
                forward ? base.plusFrom().plus(distance) : base.current().minus(distance);
        String from = forward ? base.plusName() + " " + typed : typed;
        return new Reading.Understood<>(result, from + " = " + format.format(result));
    }

    private Reading<Position> film(String typed) {
        try {
            Position result = FeetFrames.parse(typed, gauge).position(format.rate(), filmZero);
            return new Reading.Understood<>(result, typed + " feet+frames = " + format.format(result));
        } catch (TimeSyntaxException e) {
            return new Reading.Refused<>(String.valueOf(e.getMessage()));
        }
    }

    private Reading<Position> label(String typed, Position reference) {
        String whole = Timecode.at(reference, format).withSubframes();
        Optional<String> completed = new LabelShorthand(format).complete(typed, whole.substring(0, whole.indexOf('.')));
        try {
            Position result = format.parsePosition(completed.orElse(typed));
            return new Reading.Understood<>(result, format.format(result));
        } catch (TimeSyntaxException e) {
            return new Reading.Refused<>(String.valueOf(e.getMessage()));
        }
    }
}
