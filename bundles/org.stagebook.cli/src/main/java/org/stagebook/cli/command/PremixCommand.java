package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.edit.EditingSession;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.PremixKeeper;
import org.stagebook.history.version.PremixKeeper.Recorded;
import org.stagebook.history.version.PremixPrint;
import org.stagebook.history.version.PrintReader;
import org.stagebook.history.version.PrintedFile;
import org.stagebook.model.Reel;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records premixes. */
@Command(
        name = "premix",
        description =
                "Record premixes, each by hash, as a commit and a tag; versions printed later are mixed from them.")
final class PremixCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "A premix each; called as its file is, without the ending.")
    private List<Path> files = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the stage calls it, such as \"FX A\"; for one file.")
    private String name = "";

    @Option(names = "--reel", paramLabel = "N", description = "The reel they are of; the whole without it.")
    private Optional<ReelChoice> reel = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    PremixCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (!name.isBlank() && files.size() > 1) {
            throw new CommandRefusedException("--name is for one premix, and " + files.size()
                    + " files were given. Nothing was recorded. Leave it out, or record them one by one.");
        }
        try (EditingSession session = context.open(folder);
                ProductionRepository repository = ProductionRepository.open(folder)) {
            Optional<Reel> chosen = reel.map(choice -> choice.in(session.production()));
            List<PrintedFile> read = context.<List<PrintedFile>, IOException>watched(
                    Unit.BYTES, bar -> new PrintReader(bar).read(files));
            PremixKeeper keeper = new PremixKeeper(session, repository);
            List<Recorded> recorded = new ArrayList<>();
            for (PrintedFile file : read) {
                recorded.add(keeper.record(
                        name.isBlank()
                                ? PremixPrint.named(file, chosen)
                                : new PremixPrint(name.strip(), file, chosen, Optional.empty())));
            }
            answer(recorded);
        }
        return ExitCode.DONE.number();
    }

    private void answer(List<Recorded> recorded) throws IOException {
        if (!form.isJson()) {
            recorded.forEach(it -> context.out()
                    .println("Recorded " + it.premix().getName() + " as "
                            + it.tag().name() + "."));
            return;
        }
        context.json().object(json -> {
            json.writeArrayFieldStart("premixes");
            for (Recorded it : recorded) {
                json.writeStartObject();
                json.writeStringField("id", it.premix().getId());
                json.writeStringField("name", it.premix().getName());
                json.writeStringField("tag", it.tag().name());
                json.writeStringField("commit", it.state().commit());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
