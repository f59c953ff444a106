package org.stagebook.interchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.CueRow;
import org.stagebook.interchange.placing.RowsImport;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.sheet.profile.ColumnPlaces;
import org.stagebook.interchange.sheet.profile.MappingProfile;
import org.stagebook.interchange.sheet.profile.ProfileDraft;
import org.stagebook.interchange.sheet.profile.RecognisedTable;
import org.stagebook.interchange.sheet.profile.TimeReading;
import org.stagebook.interchange.sheet.table.TableFile;
import org.stagebook.interchange.sheet.table.TableOptions;
import org.stagebook.interchange.sheet.table.TableRow;
import org.stagebook.model.Production;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimecodeFormat;

/** A table whose columns are understood, on its way into a production. */
public final class SheetImport implements Incoming {

    private final ForeignFormat format;
    private final String fileName;
    private final RecognisedTable table;
    private final List<TableRow> rows;
    private final List<ParseWarning> warnings;
    private final ImportSettings settings;

    private SheetImport(SheetReading reading, String fileName, ImportSettings settings) {
        this.format = reading.format();
        this.fileName = fileName;
        this.table = reading.table();
        this.rows = reading.rows();
        this.warnings = reading.warnings();
        this.settings = settings;
    }

    /**
     * Reads a table, text or workbook.
     *
     * @param settings may name a profile, or the path of one; else the columns are recognised
     * @param known profiles people have saved; those that are shipped are known anyway
     * @throws org.stagebook.interchange.UnreadableFileException if the file is no table, or no profile fits its columns
     * @throws IOException if the file or the profile cannot be read
     */
    public static SheetImport read(Path file, ImportSettings settings, List<MappingProfile> known) throws IOException {
        SheetReading reading = new SheetReader(known).read(TableFile.read(file), settings.profile());
        return new SheetImport(reading, String.valueOf(file.getFileName()), settings);
    }

    /**
     * The profile a table's columns would be read by, found out from its first rows; empty if none fits and one has to be taught.
     *
     * @param known profiles people have saved; those that are shipped are known anyway
     * @throws org.stagebook.interchange.UnreadableFileException if the file is no table
     * @throws IOException if it cannot be read
     */
    public static Optional<MappingProfile> recognise(Path file, List<MappingProfile> known) throws IOException {
        return new SheetReader(known).recognise(TableFile.read(file));
    }

    /**
     * What the columns of a table that no profile fits probably mean, for somebody to correct and save.
     *
     * @param options by which it is to be read
     * @throws org.stagebook.interchange.UnreadableFileException if the file is no table
     * @throws IOException if it cannot be read
     */
    public static ProfileDraft draft(Path file, TableOptions options) throws IOException {
        return ProfileDraft.of(TableFile.read(file).open(options), options);
    }

    @Override
    public ForeignFormat format() {
        return format;
    }

    /** The profile the columns are read by. */
    public MappingProfile profile() {
        return table.profile();
    }

    /** How many rows there are below the titles. */
    public int rowCount() {
        return rows.size();
    }

    @Override
    public ImportSummary apply(EditingSession editing, Progress progress) {
        Production production = editing.production();
        TimecodeFormat own = production.getTimecodeFormat();
        if (own == null) {
            throw new IllegalStateException("The production has no timecode format, so nothing can be placed in it.");
        }
        Warnings all = new Warnings();
        all.addAll(warnings);
        ColumnCheck columns = new ColumnCheck(rows);
        ColumnPlaces places = columns.settled(table.places(), all);
        columns.report(places, table.profile().rows(), all);
        TableContext context = context(production, own, all);
        CellTimeReader times = times(context, places);
        List<RowSpan> spans = spans(context, new RowTimes(places, times, all));
        TimeLine line = new TimeLine(own, context.file(), FilmCount.of(context, spans));
        Anchors anchors = new Anchors(context, line, spans);
        SpanPlacement placement =
                new SpanPlacement(line, anchors, context.reading().endIncluded(), all);
        List<CueRow> cues =
                cues(spans, new CueRowMaker(placement, times, places, new UnknownColumns(places)), production);
        anchors.report();
        return new RowsImport(format, fileName, anchors.reels(), all)
                .apply(cues, table.profile().rows(), editing, progress);
    }

    private TableContext context(Production production, TimecodeFormat own, Warnings all) {
        TimeReading reading = table.profile().times();
        TimecodeFormat file = settings.rate().or(reading::rate).orElse(own);
        return new TableContext(production, own, file, reading, settings, all);
    }

    private CellTimeReader times(TableContext context, ColumnPlaces places) {
        TimeSurvey.Result survey = TimeSurvey.of(rows, places, context.reading(), context.file());
        survey.notices().forEach(notice -> context.warnings().add(0, notice));
        LabelSurvey.notices(rows, places, context.file())
                .forEach(notice -> context.warnings().add(0, notice));
        SampleRate sampleRate = new SampleRate(context.production().getSampleRateHz());
        return new CellTimeReader(context.reading(), survey.style(), context.file(), sampleRate);
    }

    private List<RowSpan> spans(TableContext context, RowTimes times) {
        List<RowSpan> spans = times.read(rows);
        boolean stated = settings.rate().or(() -> context.reading().rate()).isPresent();
        if (!stated && spans.stream().anyMatch(span -> span.start() instanceof CellTime.Frames)) {
            context.warnings()
                    .add(
                            0,
                            "The table does not say how its timecode counts; "
                                    + context.file().label()
                                    + " was taken, as the production does. State the rate if it is another.");
        }
        return spans;
    }

    private List<CueRow> cues(List<RowSpan> spans, CueRowMaker maker, Production production) {
        Vocabulary vocabulary = new Vocabulary(production.getCategories());
        List<CueRow> cues = new ArrayList<>(spans.size());
        spans.forEach(span -> cues.add(maker.make(span, vocabulary)));
        return cues;
    }

    /** Puts place and texts of a row together. */
    private record CueRowMaker(
            SpanPlacement placement, CellTimeReader times, ColumnPlaces places, UnknownColumns unknown) {

        CueRow make(RowSpan span, Vocabulary vocabulary) {
            RowCells cells = RowCells.of(span.row(), places, unknown, vocabulary);
            RowSpan ending = cells.end()
                    .map(times::read)
                    .filter(CellTime::isTime)
                    .map(span::endingAt)
                    .orElse(span);
            SpanPlacement.Place place = placement.place(ending);
            return new CueRow(span.row().line(), place.range(), cells.texts(), cells.tags(), place.reel());
        }
    }
}
