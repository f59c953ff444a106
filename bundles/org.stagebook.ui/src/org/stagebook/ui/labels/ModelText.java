package org.stagebook.ui.labels;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.model.Production;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/** Turns values of the model, unset ones included, into the words that people read. */
public final class ModelText {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private ModelText() {}

    /** The text, or empty when the attribute is not set. */
    public static String of(String text) {
        return text == null ? "" : text.strip();
    }

    public static String of(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** Date and minute in the time zone of this machine. */
    public static String of(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** A literal as a person writes it: IN_PROGRESS is "in progress". */
    public static String of(Enumerator literal) {
        return literal.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Timecode in the production's format; empty when there is no position. */
    public static String timecode(Position position, EObject context) {
        return position == null ? "" : Timecode.at(position, formatOf(context)).toString();
    }

    /** Length as a frame count would be written in timecode, without a day. */
    public static String length(Duration duration, EObject context) {
        return Timecode.at(Position.ZERO.plus(duration), formatOf(context)).toString();
    }

    /** The format of the production that holds the object; 24 frames when it says none. */
    public static TimecodeFormat formatOf(EObject context) {
        for (EObject at = context; at != null; at = at.eContainer()) {
            if (at instanceof Production production && production.getTimecodeFormat() != null) {
                return production.getTimecodeFormat();
            }
        }
        return TimecodeFormat.TC_24;
    }

    /** The parts that say something, with a middle dot between. */
    public static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00b7 "));
    }

    /** {@code "R" + number}, or the name when it says more. */
    public static String reelName(int number, String name) {
        String code = "R" + number;
        String shown = of(name);
        return shown.isEmpty() || shown.equals(code) ? code : code + "  " + shown;
    }
}
