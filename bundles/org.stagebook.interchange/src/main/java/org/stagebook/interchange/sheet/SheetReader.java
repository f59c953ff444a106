package org.stagebook.interchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.sheet.profile.MappingProfile;
import org.stagebook.interchange.sheet.profile.ProfileJson;
import org.stagebook.interchange.sheet.profile.RecognisedTable;
import org.stagebook.interchange.sheet.profile.Recognition;
import org.stagebook.interchange.sheet.profile.ShippedProfiles;
import org.stagebook.interchange.sheet.profile.SkipRule;
import org.stagebook.interchange.sheet.table.TableFile;
import org.stagebook.interchange.sheet.table.TableOptions;
import org.stagebook.interchange.sheet.table.TableReader;
import org.stagebook.interchange.sheet.table.TableRow;

/** Finds the profile of a table and takes the rows that are wanted. */
final class SheetReader {

    private static final int MOST_ROWS = 1_048_576;

    private final List<MappingProfile> profiles = new ArrayList<>();

    SheetReader(List<MappingProfile> known) {
        profiles.addAll(known);
        profiles.addAll(ShippedProfiles.all());
    }

    SheetReading read(TableFile file, Optional<String> wanted) throws IOException {
        Fitting fitting = wanted.isPresent() ? stated(file, wanted.get()) : recognised(file);
        RowCollector rows = new RowCollector(fitting.table(), new Warnings());
        fitting.reader().read(rows, rows.warnings);
        return new SheetReading(fitting.reader().format(), fitting.table(), rows.taken, rows.finished());
    }

    /** A way to read the table, and how its columns are understood then. */
    private record Fitting(TableReader reader, RecognisedTable table) {}

    private Fitting stated(TableFile file, String wanted) throws IOException {
        MappingProfile profile = profile(file, wanted);
        TableReader reader = file.open(profile.layout().options());
        Recognition recognition = new Recognition(reader);
        RecognisedTable table = recognition
                .fit(profile)
                .orElseThrow(() -> refused(
                        file,
                        "The profile \"" + profile.name() + "\" does not fit: " + titles(recognition)
                                + " Choose another profile, or correct its columns."));
        return new Fitting(reader, table);
    }

    private MappingProfile profile(TableFile file, String wanted) throws IOException {
        Optional<MappingProfile> named = profiles.stream()
                .filter(profile -> profile.name().equalsIgnoreCase(wanted.strip()))
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        try {
            Path path = Path.of(wanted);
            if (Files.isRegularFile(path)) {
                return new ProfileJson().read(Files.readAllBytes(path), "The profile " + path);
            }
        } catch (InvalidPathException e) {
            throw unknown(file, wanted);
        }
        throw unknown(file, wanted);
    }

    private UnreadableFileException unknown(TableFile file, String wanted) {
        String names = profiles.stream().map(MappingProfile::name).distinct().collect(Collectors.joining(", "));
        return refused(file, "There is no profile \"" + Excerpt.of(wanted, 60) + "\". Known are: " + names + ".");
    }

    /** The profile that fits best, if one does; reads the first rows only. */
    Optional<MappingProfile> recognise(TableFile file) throws IOException {
        return fitting(file, file.open(TableOptions.none()))
                .map(fitting -> fitting.table().profile());
    }

    private Fitting recognised(TableFile file) throws IOException {
        TableReader plain = file.open(TableOptions.none());
        return fitting(file, plain)
                .orElseThrow(() -> refused(
                        file,
                        "No profile fits the columns of this table: " + titles(new Recognition(plain))
                                + " Teach a profile which column is which; one of them has to be the start."));
    }

    /** Most profiles read a table the same way, so each way is tried once. */
    private Optional<Fitting> fitting(TableFile file, TableReader plain) throws IOException {
        Map<TableOptions, TableReader> readers = new LinkedHashMap<>();
        Map<TableReader, Recognition> heads = new HashMap<>();
        readers.put(TableOptions.none(), plain);
        heads.put(plain, new Recognition(plain));
        Map<RecognisedTable, TableReader> fitting = new LinkedHashMap<>();
        for (MappingProfile profile : profiles) {
            TableOptions options = optionsFor(profile, plain);
            TableReader known = readers.get(options);
            TableReader reader = known == null ? file.open(options) : known;
            readers.put(options, reader);
            heads.computeIfAbsent(reader, Recognition::new).fit(profile).ifPresent(table -> fitting.put(table, reader));
        }
        return Recognition.best(List.copyOf(fitting.keySet()))
                .map(best -> new Fitting(fitting.getOrDefault(best, plain), best));
    }

    /** A workbook has neither delimiter nor encoding, so only its sheet makes a difference. */
    private static TableOptions optionsFor(MappingProfile profile, TableReader plain) {
        TableOptions options = profile.layout().options();
        return plain.format() == ForeignFormat.XLSX
                ? new TableOptions(Optional.empty(), Optional.empty(), true, options.sheet())
                : options;
    }

    private static String titles(Recognition recognition) {
        return recognition.head().stream()
                .findFirst()
                .map(row -> "its first row is \"" + Excerpt.of(String.join(" | ", row.cells()), 160) + "\".")
                .orElse("it is empty.");
    }

    private static UnreadableFileException refused(TableFile file, String sentence) {
        return new UnreadableFileException(file.path(), new ParseWarning(0, sentence));
    }

    /** Takes rows below the titles, without those a profile does not want. */
    private static final class RowCollector implements Predicate<TableRow> {
        private final RecognisedTable table;
        private final Warnings warnings;
        private final List<TableRow> taken = new ArrayList<>();
        private final Map<String, Integer> skipped = new LinkedHashMap<>();

        RowCollector(RecognisedTable table, Warnings warnings) {
            this.table = table;
            this.warnings = warnings;
        }

        @Override
        public boolean test(TableRow row) {
            boolean titles = table.titleLine() > 0
                    && (row.line() <= table.titleLine()
                            || row.cells().equals(table.places().titles()));
            if (!titles) {
                reasonToSkip(row).ifPresentOrElse(why -> skipped.merge(why, 1, Integer::sum), () -> taken.add(row));
            }
            if (taken.size() >= MOST_ROWS) {
                warnings.add(row.line(), "The table has more than " + MOST_ROWS + " rows; the rest was left out.");
                return false;
            }
            return true;
        }

        List<ParseWarning> finished() {
            skipped.forEach((why, count) -> warnings.add(
                    0, "Rows the profile \"" + table.profile().name() + "\" leaves out: " + count + " (" + why + ")."));
            return warnings.inFileOrder();
        }

        private Optional<String> reasonToSkip(TableRow row) {
            for (SkipRule rule : table.profile().skips()) {
                int column = table.places().column(rule.column());
                if (column >= 0 && row.cell(column).equalsIgnoreCase(rule.text())) {
                    return Optional.of(rule.why());
                }
            }
            return Optional.empty();
        }
    }
}
