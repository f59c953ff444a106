package org.stagebook.interchange.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.text.DecodedText;
import org.stagebook.interchange.text.SourceLine;

/**
 * Reads SubRip files as they are, not as they should be: counters may be missing, hours too, a full stop may stand for the
 * comma, places on the screen may follow the times, and the empty line between two subtitles may be missing.
 */
public final class SubRipParser {

    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[,.](\\d{1,9}))?";
    private static final Pattern TIMES = Pattern.compile(TIME + "\\s{0,4}-{1,3}>\\s{0,4}" + TIME + "(?:\\s.{0,200})?");
    private static final Pattern DAMAGED = Pattern.compile("[\\d:.,;\\s]{0,40}-->");
    private static final Pattern COUNTER = Pattern.compile("\\d{1,9}");
    private static final int LONGEST_TIMES = 300;
    private static final int LONGEST_TEXT = 16_384;

    private final Warnings warnings = new Warnings();
    private final List<Subtitle> subtitles = new ArrayList<>();
    private final List<SourceLine> pending = new ArrayList<>();
    private Optional<Subtitle> open = Optional.empty();
    private boolean styled;

    private SubRipParser() {}

    /** Reads a file's bytes, of any encoding a text here may have. */
    public static SubRipFile parse(byte[] bytes) {
        DecodedText text = DecodedText.of(bytes);
        SubRipParser parser = new SubRipParser();
        if (text.firstForeignLine() > 0) {
            parser.warnings.add(
                    text.firstForeignLine(),
                    "The file is not UTF-8; it was read as " + text.encoding().label() + ". Check accents.");
        }
        return parser.parse(SourceLine.split(text.text()));
    }

    private SubRipFile parse(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            take(line);
        }
        close();
        if (styled) {
            warnings.add(0, "Italics, colours and places of subtitles were left out.");
        }
        return new SubRipFile(subtitles, warnings.inFileOrder());
    }

    private void take(SourceLine line) {
        String text = line.text().strip();
        boolean arrow = text.length() <= LONGEST_TIMES && text.contains("->");
        Matcher times = TIMES.matcher(arrow ? text : "");
        if (times.matches()) {
            dropCounter();
            close();
            open(line.number(), times);
        } else if (arrow && DAMAGED.matcher(text).lookingAt()) {
            dropCounter();
            close();
            warnings.add(
                    line.number(),
                    "The times of a subtitle cannot be read, so it was left out: " + line.excerpt() + ".");
        } else {
            pending.add(line);
        }
    }

    /** The line before the times is the counter of the next subtitle, if it is a number. */
    private void dropCounter() {
        for (int i = pending.size() - 1; i >= 0; i--) {
            SourceLine last = pending.get(i);
            if (!last.isBlank()) {
                boolean alone = i == 0 || pending.get(i - 1).isBlank() || i == pending.size() - 1;
                if (alone && COUNTER.matcher(last.text().strip()).matches()) {
                    pending.subList(i, pending.size()).clear();
                }
                return;
            }
        }
    }

    private void open(int line, Matcher times) {
        long start = milliseconds(times, 1);
        long end = milliseconds(times, 5);
        if (end < start) {
            warnings.add(line, "The subtitle ends before it begins; it was made one frame long. Check its times.");
        }
        open = Optional.of(new Subtitle(line, start, Math.max(start, end), ""));
    }

    private void close() {
        StringBuilder text = new StringBuilder();
        for (SourceLine line : pending) {
            String clean = withoutStyle(NumberedText.stripped(line.text()));
            if (!clean.isEmpty() && text.length() < LONGEST_TEXT) {
                text.append(text.isEmpty() ? "" : "\n").append(clean, 0, Math.min(clean.length(), LONGEST_TEXT));
            }
        }
        if (open.isPresent()) {
            Subtitle timed = open.get();
            subtitles.add(new Subtitle(timed.line(), timed.startMs(), timed.endMs(), text.toString()));
        } else if (!text.isEmpty()) {
            SourceLine first =
                    pending.stream().filter(line -> !line.isBlank()).findFirst().orElse(pending.getFirst());
            warnings.add(first.number(), "Text without times was left out: " + first.excerpt() + ".");
        }
        pending.clear();
        open = Optional.empty();
    }

    private String withoutStyle(String text) {
        String plain = StyleMarks.without(text);
        styled |= plain.length() < text.length();
        return NumberedText.stripped(plain);
    }

    private static long milliseconds(Matcher times, int group) {
        long minutes = number(times.group(group)) * 60 + number(times.group(group + 1));
        String fraction = times.group(group + 3);
        long ms = fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3));
        return (minutes * 60 + number(times.group(group + 2))) * 1000 + ms;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
