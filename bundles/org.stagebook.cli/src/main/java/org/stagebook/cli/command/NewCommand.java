package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.history.repository.Beginning;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a production. */
@Command(name = "new", description = "Make a new production in a folder that does not exist or is empty.")
final class NewCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the new production.")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "T", required = true, description = "Title or working title.")
    private String title = "";

    @Option(
            names = "--rate",
            paramLabel = "RATE",
            required = true,
            description = "Timecode format: 23.976, 24, 25, 29.97, \"29.97 DF\", 30, \"30 DF\", 50, ...")
    private TimecodeFormat rate = TimecodeFormat.TC_24;

    @Option(names = "--reels", paramLabel = "N", description = "How many reels to start with, 0 to 23 (default: 1).")
    private int reels = 1;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    NewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (Files.isRegularFile(folder)) {
            throw new CommandRefusedException(
                    folder + " is a file; a production is a folder. Nothing was changed. Choose another name.");
        }
        Production production = new ProductionFactory().create(wanted());
        try (EditingSession session = EditingSession.create(folder, production, context.sessionSettings())) {
            new Beginning(context.clock()).of(folder, production.getTitle());
            if (form.isJson()) {
                context.json().object(json -> write(json, session.production()));
            } else {
                print(session.production());
            }
        }
        return ExitCode.DONE.number();
    }

    private NewProduction wanted() {
        if (title.isBlank()) {
            throw new CommandRefusedException("A production needs a title: --title must not be empty.");
        }
        if (reels < 0 || reels > 23) {
            throw new CommandRefusedException(
                    "A production starts with 0 to 23 reels, for reel N starts at hour N; not with " + reels + ".");
        }
        return NewProduction.feature(title.strip(), rate, reels);
    }

    private void print(Production production) {
        int count = production.getReels().size();
        context.out()
                .println("Made " + production.getTitle() + " in " + folder + ": timecode " + rate.label() + ", "
                        + (count == 1 ? "1 reel" : count + " reels") + ".");
    }

    private void write(JsonGenerator json, Production production) throws IOException {
        json.writeStringField("folder", folder.toAbsolutePath().normalize().toString());
        json.writeStringField("title", production.getTitle());
        json.writeStringField("timecodeFormat", rate.label());
        json.writeNumberField("sampleRateHz", production.getSampleRateHz());
        json.writeArrayFieldStart("reels");
        for (Reel reel : production.getReels()) {
            json.writeStartObject();
            json.writeNumberField("number", reel.getNumber());
            json.writeStringField("name", reel.getName());
            json.writeStringField("start", rate.format(reel.getStart()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
