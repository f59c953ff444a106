package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.archive.ArchiveBuilder;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchiveRequest;
import org.stagebook.archive.ArchiveResult;
import org.stagebook.archive.ArchivedFile;
import org.stagebook.archive.MissingPart;
import org.stagebook.cli.output.DataSize;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.StyleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the archive package. Reads without locking and changes nothing in the production. */
@Command(
        name = "archive",
        description = "Put the whole record of a production into one folder, in open formats, to be kept for ever.",
        footer = {
            "",
            "Sound and picture are not copied unless named with --add; where they lie, with hashes, stands in the lists.",
            "\"stagebook handoff verify FOLDER\" tells later whether it is unchanged."
        })
final class ArchiveCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            required = true,
            description = "Folder of the archive; new or empty.")
    private Path into = Path.of("");

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description =
                    "File or folder that goes along as it is: session, picture, list of plug-ins; may be given again.")
    private List<Path> additions = List.of();

    @Option(names = "--paper", paramLabel = "SIZE", description = "a4 (unless the template says otherwise) or letter.")
    private Optional<Paper> paper = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    ArchiveCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        ArchiveBuilder builder = new ArchiveBuilder(context.handoffEnvironment());
        Path home = Path.of(System.getProperty("user.home", ""));
        StyleFile style = StyleFile.firstOf(StyleFile.places(folder, home));
        ArchiveRequest request = new ArchiveRequest(
                folder,
                into,
                additions,
                style.style(),
                paper.or(() -> style.style().paper()).orElse(Paper.A4));
        ArchiveResult result = context.watched(Unit.BYTES, bar -> builder.build(request, bar));
        if (form.isJson()) {
            context.json().object(json -> write(json, result));
        } else {
            print(result);
        }
        return ExitCode.DONE.number();
    }

    private void print(ArchiveResult result) {
        context.out()
                .println("Archive of " + result.title() + ": " + result.files().size() + " files, "
                        + new DataSize(result.totalBytes()) + ", in " + result.folder() + ".");
        context.out().println("Open index.html there.");
        for (MissingPart part : result.missing()) {
            context.out().println("Could not be had: " + part.title() + ". " + part.reason());
        }
    }

    private static void write(JsonGenerator json, ArchiveResult result) throws IOException {
        json.writeStringField("folder", result.folder().toString());
        json.writeStringField("title", result.title());
        json.writeNumberField("sizeBytes", result.totalBytes());
        json.writeStringField("hashAlgorithm", ArchiveFolder.ALGORITHM.elementName());
        json.writeArrayFieldStart("files");
        for (ArchivedFile file : result.files()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeStringField("title", file.title());
            json.writeStringField("kind", file.kind().id());
            json.writeNumberField("sizeBytes", file.sizeBytes());
            json.writeStringField("hash", file.sha1());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missing");
        for (MissingPart part : result.missing()) {
            json.writeStartObject();
            json.writeStringField("path", part.path());
            json.writeStringField("title", part.title());
            json.writeStringField("reason", part.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
