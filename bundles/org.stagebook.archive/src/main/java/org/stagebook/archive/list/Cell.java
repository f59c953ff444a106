package org.stagebook.archive.list;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Cue;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Person;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** How values of the model stand in a table: instants in UTC as ISO 8601, references by the name people know them by. */
final class Cell {
    private static final String BETWEEN = "; ";

    private Cell() {}

    /** The value as text; nothing for none. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Optional<?> optional -> text(optional.orElse(null));
            case Boolean flag -> flag ? "yes" : "no";
            case BigDecimal number -> number.toPlainString();
            case Reel reel -> "R" + reel.getNumber();
            case Person person -> text(person.getName());
            case MixVersion version -> text(version.getLabel());
            case PictureCut cut -> text(cut.getLabel());
            case Cue cue -> text(cue.getNumber());
            case Collection<?> several -> joined(several);
            default -> value.toString().strip();
        };
    }

    private static String joined(Collection<?> several) {
        return several.stream().map(Cell::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /** The number of a level, in its unit. */
    static String number(@Nullable Level level) {
        if (level == null) {
            return "";
        }
        return Double.isFinite(level.value())
                ? BigDecimal.valueOf(level.value()).toPlainString()
                : Double.toString(level.value());
    }

    /** The unit a level counts in. */
    static String unit(@Nullable Level level) {
        return level == null ? "" : level.unit().symbol();
    }

    /** Nothing where nobody counted. */
    static String counted(long number) {
        return number <= 0 ? "" : Long.toString(number);
    }

    /** The label of a position; nothing for none. */
    static String time(@Nullable Position position, TimecodeFormat format) {
        return position == null ? "" : format.format(position);
    }

    /** First frame of a range and the one after its last, as labels. */
    static List<String> times(@Nullable TimeRange range, TimecodeFormat format) {
        return range == null ? List.of("", "") : List.of(format.format(range.start()), format.format(range.end()));
    }

    /** How a production counts. */
    static TimecodeFormat format(Production production) {
        return Objects.requireNonNullElse(production.getTimecodeFormat(), TimecodeFormat.TC_24);
    }
}
