package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.formats.ForeignFiles;
import org.stagebook.interchange.formats.ImportChoices;
import org.stagebook.interchange.protools.imports.CueSource;
import org.stagebook.interchange.tags.TagDialect;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a foreign file into a production, in one step. */
@Command(
        name = "import",
        description = "Read what another program has exported into a production.",
        footer = {
            "",
            "Reads Pro Tools session text, CMX3600 edit lists, OpenTimelineIO, tables (CSV, TSV, XLSX), MIDI markers,",
            "SubRip subtitles, and folders of recordings; which one it is, the file says itself.",
            "What was not read is named by line; what was assumed is said. Warnings do not make it fail."
        })
final class ImportCommand implements Callable<Integer> {

    /** Where in a production's folder people keep their column mappings. */
    private static final String PROFILES = "profiles";

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "The export, or a folder of recordings.")
    private Path file = Path.of("");

    @Option(names = "--reel", paramLabel = "R", description = "The reel everything belongs to; else timecode tells.")
    private Optional<ReelChoice> reel = Optional.empty();

    @Option(names = "--rate", paramLabel = "RATE", description = "How the file's timecode counts, where it cannot say.")
    private Optional<TimecodeFormat> rate = Optional.empty();

    @Option(
            names = "--film-rate",
            paramLabel = "RATE",
            description = "Frames per second that feet+frames count, where the export cannot tell.")
    private Optional<FrameRate> filmRate = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "PROFILE",
            description = "Column mapping of a table: a name, or the path of one.")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "Read it as this format, whatever it looks like.")
    private Optional<ForeignFormat> format = Optional.empty();

    @Option(
            names = "--cues",
            paramLabel = "SOURCE",
            description = "What of a Pro Tools session makes cues: clips, markers or clip-groups.")
    private CueSource source = CueSource.CLIPS;

    @Option(
            names = "--tags",
            paramLabel = "DIALECT",
            description = "How names in a Pro Tools session are tagged: fields or brackets; else it is recognised.")
    private Optional<TagDialect> dialect = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        try (EditingSession editing = context.open(folder)) {
            Incoming incoming = new ForeignFiles().read(file, choices(editing));
            ImportSummary summary = context.watched(Unit.ITEMS, bar -> incoming.apply(editing, bar));
            editing.save();
            if (form.isJson()) {
                context.json().object(json -> write(json, summary));
            } else {
                print(summary, context.out());
            }
        }
        return ExitCode.DONE.number();
    }

    private ImportChoices choices(EditingSession editing) {
        OptionalInt number = reel.map(choice -> OptionalInt.of(choice.number(editing.production())))
                .orElseGet(OptionalInt::empty);
        ImportSettings settings = new ImportSettings(number, rate, filmRate, profile);
        return new ImportChoices(settings, format, source, dialect, List.of(folder.resolve(PROFILES)));
    }

    private void print(ImportSummary summary, PrintStream out) {
        List<String> made = new ArrayList<>();
        add(made, summary.tracks(), "track");
        add(made, summary.clips(), "clip");
        add(made, summary.markers(), "marker");
        add(made, summary.events(), "event");
        add(made, summary.cues(), "cue");
        out.println("Imported " + file.getFileName() + " (" + summary.format().label() + "): "
                + (made.isEmpty() ? "nothing new" : String.join(", ", made)) + ".");
        if (!summary.warnings().isEmpty()) {
            out.println();
            out.println(count(summary.warnings().size(), "warning") + ":");
            summary.warnings().forEach(out::println);
        }
    }

    private static void add(List<String> made, int number, String one) {
        if (number > 0) {
            made.add(count(number, one));
        }
    }

    private static String count(int number, String one) {
        return number == 1 ? "1 " + one : number + " " + one + "s";
    }

    private static void write(JsonGenerator json, ImportSummary summary) throws IOException {
        json.writeStringField("format", summary.format().id());
        json.writeNumberField("tracks", summary.tracks());
        json.writeNumberField("clips", summary.clips());
        json.writeNumberField("markers", summary.markers());
        json.writeNumberField("cues", summary.cues());
        json.writeNumberField("events", summary.events());
        json.writeArrayFieldStart("warnings");
        for (ParseWarning warning : summary.warnings()) {
            json.writeStartObject();
            json.writeNumberField("line", warning.line());
            json.writeStringField("text", warning.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
