package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.protools.imports.ProToolsFile;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.FrameRate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a foreign file into a production, in one step. */
@Command(
        name = "import",
        description = "Read a Pro Tools \"Session Info as Text\" export into a production.",
        footer = {"", "What was not read is named by line; what was assumed is said. Warnings do not make it fail."})
final class ImportCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "The export.")
    private Path file = Path.of("");

    @Option(
            names = "--film-rate",
            paramLabel = "RATE",
            description = "Frames per second that feet+frames count, where the export cannot tell.")
    private Optional<FrameRate> filmRate = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (Files.isDirectory(file)) {
            throw new CommandRefusedException(file + " is a folder, not an export.");
        }
        ProToolsFile export = ProToolsFile.read(file, settings());
        try (EditingSession editing = context.open(folder)) {
            ImportSummary summary = context.watched(Unit.ITEMS, bar -> export.apply(editing, bar));
            editing.save();
            if (form.isJson()) {
                context.json().object(json -> write(json, summary));
            } else {
                print(summary, context.out());
            }
        }
        return ExitCode.DONE.number();
    }

    private ImportSettings settings() {
        return new ImportSettings(OptionalInt.empty(), Optional.empty(), filmRate, Optional.empty());
    }

    private void print(ImportSummary summary, PrintStream out) {
        out.println("Imported " + file.getFileName() + ": " + count(summary.tracks(), "track") + ", "
                + count(summary.clips(), "clip") + ", " + count(summary.markers(), "marker") + ", "
                + count(summary.cues(), "cue") + ".");
        if (!summary.warnings().isEmpty()) {
            out.println();
            out.println(count(summary.warnings().size(), "warning") + ":");
            summary.warnings().forEach(out::println);
        }
    }

    private static String count(int number, String one) {
        return number == 1 ? "1 " + one : number + " " + one + "s";
    }

    private static void write(JsonGenerator json, ImportSummary summary) throws IOException {
        json.writeNumberField("tracks", summary.tracks());
        json.writeNumberField("clips", summary.clips());
        json.writeNumberField("markers", summary.markers());
        json.writeNumberField("cues", summary.cues());
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
