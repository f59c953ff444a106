package org.stagebook.interchange.protools;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.SessionTime.TimecodeTime;
import org.stagebook.interchange.protools.SessionTime.UnreadableTime;
import org.stagebook.interchange.text.SourceLine;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;

/** Reads the {@code KEY:<tab>value} lines before the first section. */
final class HeaderParser {

    private static final String NAME = "SESSION NAME:";
    private static final String SAMPLE_RATE = "SAMPLE RATE:";
    private static final String BIT_DEPTH = "BIT DEPTH:";
    private static final String START = "SESSION START TIMECODE:";
    private static final String FORMAT = "TIMECODE FORMAT:";
    private static final String TRACKS = "# OF AUDIO TRACKS:";
    private static final String CLIPS = "# OF AUDIO CLIPS:";
    private static final String FILES = "# OF AUDIO FILES:";
    private static final List<String> KEYS = List.of(NAME, SAMPLE_RATE, BIT_DEPTH, START, FORMAT, TRACKS, CLIPS, FILES);
    private static final int LONGEST_FORMAT = 40;
    private static final BigDecimal LOWEST_HZ = BigDecimal.valueOf(8_000);
    private static final BigDecimal HIGHEST_HZ = BigDecimal.valueOf(1_000_000);

    private final Warnings warnings;
    private final Map<String, SourceLine> lines = new HashMap<>();

    HeaderParser(Warnings warnings) {
        this.warnings = warnings;
    }

    /** Whether the first line that is not blank is the one every export begins with. */
    static boolean isExport(List<SourceLine> preamble) {
        return preamble.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.text().startsWith(NAME))
                .isPresent();
    }

    SessionHeader parse(List<SourceLine> preamble) throws UnreadableHeaderException {
        preamble.forEach(this::collect);
        TimecodeFormat format = timecodeFormat();
        return new SessionHeader(
                value(NAME),
                sampleRateHz(),
                valueOrWarning(BIT_DEPTH),
                start(format),
                format,
                new SessionHeader.Counts(count(TRACKS), count(CLIPS), count(FILES)));
    }

    /** Where the session start stands. */
    int startLine() {
        return lineOf(START);
    }

    private void collect(SourceLine line) {
        if (line.isBlank()) {
            return;
        }
        String key = KEYS.stream().filter(line.text()::startsWith).findFirst().orElse("");
        if (key.isEmpty()) {
            warnings.add(line.number(), "\"" + line.excerpt() + "\" is no line of a session header; it was skipped.");
        } else if (lines.putIfAbsent(key, line) != null) {
            warnings.add(line.number(), "\"" + key + "\" stands here a second time; the first one counts.");
        }
    }

    private TimecodeFormat timecodeFormat() throws UnreadableHeaderException {
        String text = value(FORMAT);
        try {
            return TimecodeFormat.parse(text.length() > LONGEST_FORMAT ? text.substring(0, LONGEST_FORMAT) : text);
        } catch (TimeSyntaxException e) {
            throw new UnreadableHeaderException(
                    lineOf(FORMAT), "The timecode format \"" + text + "\" is not known, so no time can be read.");
        }
    }

    private TimecodeTime start(TimecodeFormat format) throws UnreadableHeaderException {
        SessionTime time = new SessionTimeReader(format).read(value(START));
        if (time instanceof TimecodeTime timecode) {
            return timecode;
        }
        String reason = time instanceof UnreadableTime unreadable
                ? unreadable.reason()
                : "\"" + value(START) + "\" is no timecode";
        throw new UnreadableHeaderException(
                lineOf(START), "The session start cannot be read, so nothing can be placed: " + reason + ".");
    }

    private int sampleRateHz() throws UnreadableHeaderException {
        String text = value(SAMPLE_RATE);
        BigDecimal rate = decimal(text);
        if (rate.compareTo(LOWEST_HZ) < 0 || rate.compareTo(HIGHEST_HZ) > 0) {
            throw new UnreadableHeaderException(
                    lineOf(SAMPLE_RATE), "The sample rate \"" + text + "\" is no rate in hertz Pro Tools can have.");
        }
        int hertz = rate.setScale(0, RoundingMode.HALF_UP).intValueExact();
        if (rate.compareTo(BigDecimal.valueOf(hertz)) != 0) {
            warnings.add(lineOf(SAMPLE_RATE), "The sample rate " + text + " was read as " + hertz + " Hz.");
        }
        return hertz;
    }

    private static BigDecimal decimal(String text) {
        return text.matches("\\d{1,7}(\\.\\d{1,9})?") ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    private int count(String key) {
        String text = valueOrWarning(key);
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            warnings.add(lineOf(key), "\"" + key + "\" is followed by \"" + text + "\", no number; it was ignored.");
        }
        return -1;
    }

    private String value(String key) throws UnreadableHeaderException {
        if (!lines.containsKey(key)) {
            throw new UnreadableHeaderException(
                    0,
                    "The session header has no line \"" + key
                            + "\", without which no time can be placed, so nothing was read. The file is damaged or was"
                            + " cut short; export the session info from Pro Tools again.");
        }
        return text(key);
    }

    private String valueOrWarning(String key) {
        if (!lines.containsKey(key)) {
            warnings.add(
                    0,
                    "The session header has no line \"" + key
                            + "\". Nothing that is imported depends on it, but the file may be damaged.");
        }
        return text(key);
    }

    private String text(String key) {
        SourceLine line = lines.get(key);
        return line == null ? "" : line.text().substring(key.length()).strip();
    }

    private int lineOf(String key) {
        SourceLine line = lines.get(key);
        return line == null ? 0 : line.number();
    }
}
