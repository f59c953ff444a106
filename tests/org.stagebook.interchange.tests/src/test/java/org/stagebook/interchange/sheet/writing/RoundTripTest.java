package org.stagebook.interchange.sheet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.Lists;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.edl.EdlImport;
import org.stagebook.interchange.edl.MarkerEdlWriter;
import org.stagebook.interchange.midi.MidiImport;
import org.stagebook.interchange.midi.MidiMarkers;
import org.stagebook.interchange.otio.OtioImport;
import org.stagebook.interchange.otio.OtioWriter;
import org.stagebook.interchange.outgoing.OutgoingContext;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.interchange.sheet.SheetImport;
import org.stagebook.interchange.sheet.table.TableFile;
import org.stagebook.interchange.sheet.table.TableOptions;
import org.stagebook.interchange.sheet.table.TableReader;
import org.stagebook.interchange.sheet.table.TableRow;
import org.stagebook.interchange.subtitle.SrtImport;
import org.stagebook.interchange.subtitle.SrtWriter;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/** What goes out comes back in: the same cues, at the same frames, with the same words. */
class RoundTripTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private interface Writer {
        void write(List<OutgoingCue> cues, OutputStream out) throws IOException;
    }

    private interface Reader {
        Incoming read(Path file) throws IOException;
    }

    @ParameterizedTest
    @MethodSource("org.stagebook.interchange.sheet.writing.RoundTripTest#formats")
    void everyFormatBringsTheSameCuesBack(TimecodeFormat format) throws IOException {
        long seed = Long.getLong("stagebook.seed", 20_260_410L) + format.label().hashCode();
        EditingSession source = new RandomCues(new Random(seed), format).production(3, 40);
        List<OutgoingCue> cues = Lists.outgoing(source);
        Position start = source.production().getReels().getFirst().getStart();
        OutgoingContext context = OutgoingContext.of(source.production());
        CueTags tags = context.tags();
        Writer resolve = (all, out) -> new MarkerEdlWriter().write(all, context, out);
        Writer otio = (all, out) ->
                OtioWriter.of(source.production(), OptionalInt.empty()).write(all, context, out);
        Reader edl = file -> EdlImport.read(file, ImportSettings.none());
        Reader timeline = file -> OtioImport.read(file, ImportSettings.none());
        Reader sheet = file -> SheetImport.read(file, ImportSettings.none(), List.of());
        Reader midi = file -> MidiImport.read(file, ImportSettings.none());
        Reader srt = file -> SrtImport.read(file, ImportSettings.none());
        String what = "seed " + seed + ", " + format + ", ";
        assertComesBack(cues, format, new AvidMarkers(format, tags)::write, sheet, what + "a.txt");
        assertComesBack(cues, format, resolve, edl, what + "e.edl");
        assertComesBack(cues, format, otio, timeline, what + "o.otio");
        assertComesBack(cues, format, new ReaperCsv(format, tags)::write, sheet, what + "r.csv");
        assertComesBack(cues, format, new CueListCsv(format, DAY)::write, sheet, what + "c.csv");
        assertComesBack(cues, format, new CueListWorkbook(format, DAY)::write, sheet, what + "x.xlsx");
        assertComesBack(cues, format, new MidiMarkers(format, start, tags)::write, midi, what + "m.mid");
        assertComesBack(cues, format, new SrtWriter(start, Optional.of(tags))::write, srt, what + "s.srt");
    }

    /** What viewers see is number and text; the rest of a cue needs tags. */
    @ParameterizedTest
    @MethodSource("org.stagebook.interchange.sheet.writing.RoundTripTest#formats")
    void subtitlesWithoutTagsBringNumberTextAndPlaceBack(TimecodeFormat format) throws IOException {
        long seed = Long.getLong("stagebook.seed", 20_260_411L) + format.label().hashCode();
        EditingSession source = new RandomCues(new Random(seed), format).production(3, 40);
        Position start = source.production().getReels().getFirst().getStart();
        List<OutgoingCue> shown =
                Lists.outgoing(source).stream().map(RoundTripTest::shown).toList();
        Reader srt = file -> SrtImport.read(file, ImportSettings.none());
        Writer writer = (cues, out) -> new SrtWriter(start, Optional.empty()).write(Lists.outgoing(source), out);
        assertComesBack(shown, format, writer, srt, "seed " + seed + ", " + format + ", n.srt");
    }

    /** A cue that says nothing but a line is described by it. */
    private static OutgoingCue shown(OutgoingCue cue) {
        String line = cue.text(CueField.LINE);
        Map<CueField, String> texts = Map.of(
                CueField.NUMBER,
                cue.text(CueField.NUMBER),
                CueField.LINE,
                line,
                CueField.DESCRIPTION,
                line.isEmpty() ? cue.text(CueField.DESCRIPTION) : line);
        return new OutgoingCue(cue.reelNumber(), cue.range(), texts, List.of());
    }

    static List<TimecodeFormat> formats() {
        return TimecodeFormat.STANDARD;
    }

    private void assertComesBack(
            List<OutgoingCue> cues, TimecodeFormat format, Writer writer, Reader reader, String what)
            throws IOException {
        Path file = Lists.file(folder, what.substring(what.lastIndexOf(' ') + 1), bytes(writer, cues));
        EditingSession target = Lists.open(format, 3);
        ImportSummary summary = Lists.apply(reader.read(file), target);
        List<OutgoingCue> back =
                Lists.outgoing(target).stream().map(RoundTripTest::tagsInOrder).toList();
        List<OutgoingCue> sent = cues.stream().map(RoundTripTest::tagsInOrder).toList();
        assertThat(back.stream().filter(cue -> !sent.contains(cue)))
                .as(what + ": came back changed")
                .isEmpty();
        assertThat(sent.stream().filter(cue -> !back.contains(cue)))
                .as(what + ": did not come back")
                .isEmpty();
        assertThat(summary.cues()).as(what).isEqualTo(cues.size());
        assertThat(Lists.sentences(summary))
                .as(what)
                .noneMatch(sentence -> sentence.startsWith("line"))
                .noneMatch(sentence -> sentence.contains("left out"));
    }

    /** Those of an ADR line go into fields and come back behind the others. */
    private static OutgoingCue tagsInOrder(OutgoingCue cue) {
        return new OutgoingCue(
                cue.reelNumber(),
                cue.range(),
                cue.texts(),
                cue.tags().stream().sorted().toList());
    }

    @Test
    void noCellOfACsvCanBecomeAFormula() throws IOException {
        TimecodeFormat format = TimecodeFormat.TC_24;
        EditingSession source = new RandomCues(new Random(7), format).production(1, 300);
        CueTags tags = OutgoingContext.of(source.production()).tags();
        for (Writer writer : List.<Writer>of(new CueListCsv(format, DAY)::write, new ReaperCsv(format, tags)::write)) {
            String text = new String(bytes(writer, Lists.outgoing(source)), StandardCharsets.UTF_8);
            assertThat(text).doesNotContainPattern("(?:^|[,\n])\"?[=+\\-@]");
        }
    }

    @Test
    void workbooksHoldRealTimesAndDates() throws IOException {
        TimecodeFormat format = TimecodeFormat.TC_25;
        EditingSession source = new RandomCues(new Random(8), format).production(1, 1);
        OutgoingCue cue = Lists.outgoing(source).getFirst();
        byte[] bytes = bytes(new CueListWorkbook(format, DAY)::write, List.of(cue));
        TableReader table = new TableFile(Path.of("x.xlsx"), bytes).open(TableOptions.none());
        List<TableRow> rows = new ArrayList<>();
        table.read(rows::add, new Warnings());
        String label = format.format(cue.range().start());
        assertThat(rows.get(1).cell(2)).isEqualTo(label);
        assertThat(rows.get(1).cell(4)).startsWith(label.substring(0, 8));
        assertThat(rows.get(1).cell(7)).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatWasWrittenIsWrittenTheSameAgain(int which) throws IOException {
        TimecodeFormat format = TimecodeFormat.TC_24;
        EditingSession source = new RandomCues(new Random(9), format).production(2, 20);
        List<OutgoingCue> cues = Lists.outgoing(source);
        CueTags tags = OutgoingContext.of(source.production()).tags();
        Writer writer = which == 0 ? new AvidMarkers(format, tags)::write : new CueListCsv(format, DAY)::write;
        assertThat(bytes(writer, cues)).isEqualTo(bytes(writer, cues));
    }

    private static byte[] bytes(Writer writer, List<OutgoingCue> cues) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(cues, out);
        return out.toByteArray();
    }
}
