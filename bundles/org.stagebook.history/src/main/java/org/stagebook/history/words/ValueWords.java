package org.stagebook.history.words;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.history.merge.ModelState;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Stored values as people read them: timecode instead of flicks, names instead of ids.
 *
 * @param objects what objects are called
 * @param format how the production counts, if it says so
 */
public record ValueWords(ObjectWords objects, Optional<TimecodeFormat> format) {
    private static final int LONGEST = 200;
    private static final int MOST = 12;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The words of a state. */
    public static ValueWords of(ModelState state) {
        String format = state.get(state.rootId()).text(Literals.PRODUCTION__TIMECODE_FORMAT);
        return new ValueWords(
                new ObjectWords(state),
                format.isEmpty() ? Optional.empty() : Optional.of(TimecodeFormat.valueOf(format)));
    }

    /** What a feature holds; "nothing" if it is not set. */
    public String text(EStructuralFeature feature, List<String> value) {
        if (value.isEmpty()) {
            return "nothing";
        }
        String more = value.size() > MOST ? " and " + (value.size() - MOST) + " more" : "";
        return value.stream().limit(MOST).map(element -> text(feature, element)).collect(Collectors.joining(", "))
                + more;
    }

    private String text(EStructuralFeature feature, String value) {
        if (!(feature instanceof EAttribute attribute)) {
            return objects.label(value);
        }
        if (attribute.getEAttributeType().equals(Literals.TIME_RANGE)) {
            TimeRange range = TimeRange.valueOf(value);
            return timecode(range.start()) + " to " + timecode(range.end());
        }
        if (attribute.getEAttributeType().equals(Literals.POSITION)) {
            return timecode(Position.valueOf(value));
        }
        if (attribute.getEAttributeType().equals(Literals.INSTANT)) {
            return MINUTE.format(Instant.parse(value));
        }
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> attribute.getEAttributeType().getInstanceClass() == String.class ? quoted(value) : value;
        };
    }

    /** A position as the production counts it. */
    public String timecode(Position position) {
        return format.map(count -> count.format(position)).orElseGet(position::toString);
    }

    private static String quoted(String text) {
        return text.isBlank() ? "an empty text" : "\"" + shortened(text, LONGEST) + "\"";
    }

    /** A text on one line, cut off where it is too long. */
    static String shortened(String text, int longest) {
        String line = SPACES.matcher(text).replaceAll(" ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "\u2026";
    }
}
