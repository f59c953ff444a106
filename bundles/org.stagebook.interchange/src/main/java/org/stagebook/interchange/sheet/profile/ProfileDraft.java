package org.stagebook.interchange.sheet.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.placing.RowsImport.Target;
import org.stagebook.interchange.sheet.profile.MappingProfile.Layout;
import org.stagebook.interchange.sheet.table.TableOptions;
import org.stagebook.interchange.sheet.table.TableReader;

/**
 * A profile in the making: what the columns of a table probably mean, to be corrected by somebody who knows and saved under a
 * name.
 *
 * @param columns of the table, all of them
 * @param header whether a row of titles was found
 * @param options by which the table was read
 * @param times how times are written
 * @param rows what each becomes
 */
public record ProfileDraft(
        List<ColumnGuess> columns, boolean header, TableOptions options, TimeReading times, Target rows) {

    /** Keeps its own copy. */
    public ProfileDraft {
        columns = List.copyOf(columns);
    }

    /**
     * Looks at the first rows of a table.
     *
     * @param options by which it was opened
     */
    public static ProfileDraft of(TableReader table, TableOptions options) {
        HeadGuess guess = new HeadGuess(new Recognition(table).head());
        return new ProfileDraft(guess.columns(), guess.hasTitles(), options, TimeReading.automatic(), Target.CUES);
    }

    /** The draft with another meaning of one column, counted from 1. */
    public ProfileDraft saying(int column, ColumnField field) {
        List<ColumnGuess> changed = new ArrayList<>(columns);
        changed.replaceAll(guess -> guess.column() == column ? guess.saying(field) : guess);
        return new ProfileDraft(changed, header, options, times, rows);
    }

    /** The draft with other times. */
    public ProfileDraft timed(TimeReading newTimes) {
        return new ProfileDraft(columns, header, options, newTimes, rows);
    }

    /** The draft for rows that become something else. */
    public ProfileDraft making(Target newRows) {
        return new ProfileDraft(columns, header, options, times, newRows);
    }

    /** Why it is no profile yet, a sentence; nothing if it is one. */
    public Optional<String> problem() {
        boolean start = columns.stream().anyMatch(guess -> guess.field() == ColumnField.START);
        return start
                ? Optional.empty()
                : Optional.of("No column says where a cue starts. Choose which one does: its field is \"start\".");
    }

    /**
     * The profile it has become.
     *
     * @throws IllegalStateException while there is a {@link #problem()}
     */
    public MappingProfile named(String name) {
        problem().ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
        List<ColumnRule> rules = columns.stream().map(this::rule).toList();
        return new MappingProfile(name, "", rules, new Layout(header, options), times, rows, List.of());
    }

    private ColumnRule rule(ColumnGuess guess) {
        boolean titled = header && !TitleKey.of(guess.title()).isEmpty();
        if (titled) {
            return ColumnRule.titled(guess.field(), guess.field() == ColumnField.START, List.of(guess.title()));
        }
        boolean timecode =
                guess.field() == ColumnField.START && guess.samples().stream().allMatch(CellShape.TIMECODE::fits);
        return new ColumnRule(
                List.of(),
                guess.column(),
                guess.field(),
                guess.field() == ColumnField.START,
                timecode ? CellShape.TIMECODE : CellShape.ANY);
    }
}
