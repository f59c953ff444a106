package org.stagebook.spotting.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Reads lengths as people say them: {@code 2s}, {@code 12f}, {@code 1m30s}, {@code 1.5s}.
 *
 * <p>Minutes and seconds are those of the timecode, so that 2 s is 48 frames at 23.976 as at 24; parts of a second are
 * taken to the nearest frame.
 */
final class FrameCount {

    private static final Pattern PART = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*([msf])");
    private static final Pattern WHOLE = Pattern.compile("(?:" + PART.pattern() + "\\s*)+");

    private final TimecodeFormat format;

    FrameCount(TimecodeFormat format) {
        this.format = format;
    }

    /** The number of frames, or nothing if the text is not of that form. */
    OptionalLong read(String text) {
        String trimmed = text.strip().toLowerCase(Locale.ROOT);
        if (!WHOLE.matcher(trimmed).matches()) {
            return OptionalLong.empty();
        }
        BigDecimal frames = BigDecimal.ZERO;
        Matcher part = PART.matcher(trimmed);
        while (part.find()) {
            frames = frames.add(new BigDecimal(part.group(1).replace(',', '.'))
                    .multiply(BigDecimal.valueOf(framesIn(part.group(2)))));
        }
        return OptionalLong.of(frames.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private long framesIn(String unit) {
        return switch (unit) {
            case "m" -> 60L * format.framesPerTimecodeSecond();
            case "s" -> format.framesPerTimecodeSecond();
            default -> 1;
        };
    }
}
