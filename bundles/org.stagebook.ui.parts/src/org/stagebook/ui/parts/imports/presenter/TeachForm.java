package org.stagebook.ui.parts.imports.presenter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.interchange.placing.RowsImport.Target;
import org.stagebook.interchange.sheet.SheetImport;
import org.stagebook.interchange.sheet.profile.ColumnField;
import org.stagebook.interchange.sheet.profile.ColumnGuess;
import org.stagebook.interchange.sheet.profile.ColumnRule;
import org.stagebook.interchange.sheet.profile.MappingProfile;
import org.stagebook.interchange.sheet.profile.ProfileDraft;
import org.stagebook.interchange.sheet.profile.ProfileFolder;
import org.stagebook.interchange.sheet.profile.Recognition;
import org.stagebook.interchange.sheet.profile.TimeNotation;
import org.stagebook.interchange.sheet.profile.TimeReading;
import org.stagebook.interchange.sheet.table.TableFile;
import org.stagebook.interchange.sheet.table.TableOptions;
import org.stagebook.interchange.sheet.table.TableReader;
import org.stagebook.interchange.sheet.table.TableRow;

/** What each column of a table says, guessed at first, corrected by somebody, and kept as a profile under a name. */
public final class TeachForm {

    /** How many rows are shown of each column. */
    public static final int SHOWN_ROWS = 3;

    private final Path file;
    private final ProfileFolder folder;
    private final List<String> taken;
    private final List<TableRow> rows;
    private ProfileDraft draft;
    private String name;

    /**
     * One column as it is shown.
     *
     * @param number counted from 1
     * @param letter as spreadsheet programs call it
     * @param title empty where it has none
     * @param cells of the first rows, {@link #SHOWN_ROWS} of them
     */
    public record TaughtColumn(int number, String letter, String title, List<String> cells) {}

    private TeachForm(Path file, KnownProfiles known, TableReader table, Optional<MappingProfile> taught) {
        this.file = file;
        this.folder = new ProfileFolder(known.folder());
        this.taken = known.savedNames();
        ProfileDraft guessed = ProfileDraft.of(table, TableOptions.none());
        this.draft = taught.map(profile -> as(profile, guessed)).orElse(guessed);
        this.rows = belowTitles(new Recognition(table).head(), draft);
        this.name = taught.map(MappingProfile::name).orElseGet(() -> nameOf(file));
    }

    /**
     * Looks at the first rows of a table; columns somebody has explained before begin with what was said then.
     *
     * @throws IOException if the file cannot be read, or is no table
     */
    public static TeachForm of(Path file, KnownProfiles known) throws IOException {
        Optional<MappingProfile> taught = SheetImport.recognise(file, known.saved())
                .filter(profile -> known.savedNames().contains(profile.name()));
        return new TeachForm(file, known, TableFile.read(file).open(TableOptions.none()), taught);
    }

    /** The draft with what a profile says of columns with the same titles. */
    private static ProfileDraft as(MappingProfile profile, ProfileDraft guessed) {
        ProfileDraft draft = guessed.timed(profile.times()).making(profile.rows());
        for (ColumnGuess guess : guessed.columns()) {
            Optional<ColumnRule> rule = profile.columns().stream()
                    .filter(candidate -> candidate.titles().contains(guess.title()))
                    .findFirst();
            draft = rule.isPresent() ? draft.saying(guess.column(), rule.get().field()) : draft;
        }
        return draft;
    }

    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** All columns of the table. */
    public List<TaughtColumn> columns() {
        return draft.columns().stream().map(this::column).toList();
    }

    private TaughtColumn column(ColumnGuess guess) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < SHOWN_ROWS; row++) {
            cells.add(row < rows.size() ? rows.get(row).cell(guess.column() - 1) : "");
        }
        return new TaughtColumn(guess.column(), letter(guess.column()), guess.title(), List.copyOf(cells));
    }

    /** What a column can say, in the order it is offered. */
    public List<String> fields() {
        return Stream.of(ColumnField.values()).map(TeachForm::words).toList();
    }

    /** The line among {@link #fields()} of what the column says. */
    public int fieldOf(int column) {
        return draft.columns().get(column - 1).field().ordinal();
    }

    public void chooseField(int column, int line) {
        draft = draft.saying(column, ColumnField.values()[line]);
    }

    /** How times can be written. */
    public List<String> notations() {
        return Stream.of(TimeNotation.values()).map(TeachForm::words).toList();
    }

    public int notation() {
        return draft.times().notation().ordinal();
    }

    public void chooseNotation(int line) {
        TimeReading times = draft.times();
        TimeNotation notation = TimeNotation.values()[line];
        draft = draft.timed(new TimeReading(
                notation, times.wholeNumbers(), times.origin(), times.rate(), times.film(), times.endIncluded()));
    }

    /** What rows can become. */
    public List<String> targets() {
        return Stream.of(Target.values()).map(TeachForm::words).toList();
    }

    public int target() {
        return draft.rows().ordinal();
    }

    public void chooseTarget(int line) {
        draft = draft.making(Target.values()[line]);
    }

    public String name() {
        return name;
    }

    public void setName(String text) {
        name = text.strip();
    }

    /** The first thing that is missing, as a sentence; empty when it can be saved. */
    public Optional<String> problem() {
        boolean start = draft.columns().stream().anyMatch(guess -> guess.field() == ColumnField.START);
        if (!start) {
            return Optional.of("Say which column holds the start of each cue.");
        }
        return name.isEmpty() ? Optional.of("Give these columns a name by which they are known.") : Optional.empty();
    }

    /** Whether a saved profile of this name will be replaced. */
    public boolean replaces() {
        return taken.stream().anyMatch(known -> known.equalsIgnoreCase(name));
    }

    /**
     * Keeps the profile; only when there is no problem.
     *
     * @throws IOException if it cannot be written
     */
    public MappingProfile save() throws IOException {
        MappingProfile profile = draft.named(name);
        folder.save(profile);
        return profile;
    }

    /** The first row that has the titles, and all above it, are no rows of the table. */
    private static List<TableRow> belowTitles(List<TableRow> head, ProfileDraft draft) {
        if (!draft.header()) {
            return head;
        }
        for (int i = 0; i < head.size(); i++) {
            if (isTitles(head.get(i), draft.columns())) {
                return head.subList(i + 1, head.size());
            }
        }
        return head;
    }

    private static boolean isTitles(TableRow row, List<ColumnGuess> columns) {
        return columns.stream().allMatch(guess -> row.cell(guess.column() - 1).equals(guess.title()));
    }

    private static String letter(int column) {
        String rest = column > 26 ? letter((column - 1) / 26) : "";
        return rest + (char) ('A' + (column - 1) % 26);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]{1,5}$", "");
    }

    private static String words(ColumnField field) {
        return switch (field) {
            case START -> "Start (in)";
            case END -> "End (out)";
            case DURATION -> "Length";
            case NUMBER -> "Cue number";
            case IGNORED -> "\u2013 not read \u2013";
            case TAGGED -> "Text with tags";
            default -> sentence(field.name());
        };
    }

    private static String words(TimeNotation notation) {
        return switch (notation) {
            case AUTOMATIC -> "Recognised by their shape";
            case WORKSTATION -> "As workstations show them (whole numbers are samples)";
            case TIMECODE -> "Timecode, 01:00:10:12";
            case CLOCK -> "Hours, minutes, seconds of timecode, 01:00:10";
            case FEET_FRAMES -> "Feet+frames, 120+08";
            case MIN_SEC -> "Minutes and seconds, 5:06.250";
            case SECONDS -> "Seconds, 306.25";
            case SAMPLES -> "Samples";
            case FRAMES -> "Frames";
        };
    }

    private static String words(Target target) {
        return sentence(target.name());
    }

    private static String sentence(String literal) {
        return literal.charAt(0) + literal.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
