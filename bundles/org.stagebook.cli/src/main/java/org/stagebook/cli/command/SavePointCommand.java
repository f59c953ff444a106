package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the production as it is, under a name to come back to. */
@Command(name = "save-point", description = "Keep a production as it is now, under a name to come back to.")
final class SavePointCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", description = "What it is called, such as \"Before the director\".")
    private String name = "";

    @Option(names = "--remark", paramLabel = "TEXT", description = "What else is to be said; more than once for lines.")
    private List<String> remarks = List.of();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    SavePointCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (name.isBlank()) {
            throw new CommandRefusedException("A save-point needs a name. Nothing was kept.");
        }
        try (EditingSession session = context.open(folder);
                ProductionRepository repository = ProductionRepository.open(folder)) {
            session.save();
            context.remarkOnKeeper(repository);
            Kept kept = repository.keep(KeepRequest.of(
                    Occasion.SAVE_POINT, name, remarks, context.clock().instant()));
            if (form.isJson()) {
                context.json().object(json -> KeptJson.write(json, kept));
            } else {
                context.out().println("Kept as \"" + kept.title() + "\" (" + KeptJson.brief(kept) + ").");
            }
        }
        return ExitCode.DONE.number();
    }
}
