package org.stagebook.spotting.shorthand;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.TimeEntry;
import org.stagebook.spotting.shorthand.Piece.Meaning;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;

/** The first time is the In, the second the Out, {@code +2s} the length, {@code 01:02:03:12-01:02:05:00} both. */
record TimeWords(TimeEntry times, Position here) implements WordReader {

    private static final Pattern LABEL =
            Pattern.compile("\\d{1,2}(?:[:;]\\d{2}){1,2}[:;]\\d{2,3}|\\d{8}|\\d{1,6}\\+\\d{2}");
    private static final Pattern FRONT_LEFT_OUT = Pattern.compile("\\d{1,2}[:;]\\d{2}");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)[-\u2013](?=\\d)");
    private static final Pattern LENGTH = Pattern.compile("\\+\\d[\\d.,:;msf]*");

    private static final Pattern ALMOST_LENGTH =
            Pattern.compile("(?i)\\+[.,]?\\d[\\d.,:;]*(?!(?:d?b|db\\w*|lu|lufs|st|k?hz|%)$)[a-z]*");

    @Override
    public Optional<Piece> read(Word word, LineReading line) {
        if (LENGTH.matcher(word.text()).matches()) {
            return Optional.of(length(word, line));
        }
        if (ALMOST_LENGTH.matcher(word.text()).matches()) {
            return Optional.of(
                    word.as(Meaning.NOT_UNDERSTOOD, "no length, which is +2s, +12f or +1m30s; it stays in the words"));
        }
        String[] both = BETWEEN.split(word.text(), 2);
        if (both.length == 2 && looksLikeTime(both[0]) && looksLikeTime(both[1]) && line.isFree(Meaning.IN)) {
            return Optional.of(range(word, line, both));
        }
        if (!looksLikeTime(word.text())) {
            return Optional.empty();
        }
        return Optional.of(point(word, line));
    }

    private static boolean looksLikeTime(String text) {
        return LABEL.matcher(text).matches() || FRONT_LEFT_OUT.matcher(text).matches();
    }

    private Piece length(Word word, LineReading line) {
        return switch (times.length(word.text())) {
            case Reading.Understood<Duration>(Duration length, String shown) -> {
                line.length(length);
                yield word.as(Meaning.LENGTH, times.lengthText(length));
            }
            case Reading.Refused<Duration>(String reason) -> wrong(word, reason);
        };
    }

    private Piece range(Word word, LineReading line, String[] both) {
        Reading<Position> start = position(both[0], here);
        if (start instanceof Reading.Refused<Position>(String reason)) {
            return wrong(word, reason);
        }
        Position from = ((Reading.Understood<Position>) start).value();
        return switch (position(both[1], from)) {
            case Reading.Understood<Position>(Position to, String shown) -> {
                line.start(from);
                line.end(to);
                yield word.as(Meaning.IN, label(from) + " to " + label(to));
            }
            case Reading.Refused<Position>(String reason) -> wrong(word, reason);
        };
    }

    private Piece point(Word word, LineReading line) {
        return switch (position(word.text(), here)) {
            case Reading.Refused<Position>(String reason) -> wrong(word, reason);
            case Reading.Understood<Position>(Position position, String shown)
            when line.isFree(Meaning.IN) -> {
                line.start(position);
                yield word.as(Meaning.IN, label(position));
            }
            case Reading.Understood<Position>(Position position, String shown)
            when line.isFree(Meaning.OUT) -> {
                line.end(position);
                yield word.as(Meaning.OUT, label(position));
            }
            case Reading.Understood<Position> more ->
                word.as(Meaning.NOT_UNDERSTOOD, "a third time; it stays in the words");
        };
    }

    private static Piece wrong(Word word, String reason) {
        return word.as(Meaning.WRONG_TIME, reason + " Put it right, or \\ before it to keep it as a word.");
    }

    private Reading<Position> position(String text, Position reference) {
        return times.position(text, new TimeEntry.Base(reference, reference, "In"));
    }

    private String label(Position position) {
        return times.format().format(position);
    }
}
