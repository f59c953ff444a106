package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what was kept of a production, newest first. */
@Command(
        name = "history",
        description = "List what was kept of a production: save-points, versions, sign-offs, joined work.")
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--most", paramLabel = "N", description = "How many, newest first; default ${DEFAULT-VALUE}.")
    private int most = 40;

    @Option(names = "--details", description = "With what each says besides its name.")
    private boolean details;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    HistoryCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (most < 1) {
            throw new CommandRefusedException("--most must be 1 or more; " + most + " lists nothing.");
        }
        ProductionFiles.check(folder);
        List<Kept> states;
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            states = repository.log(most);
        }
        if (form.isJson()) {
            context.json().object(json -> {
                json.writeArrayFieldStart("states");
                for (Kept kept : states) {
                    json.writeStartObject();
                    KeptJson.write(json, kept);
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else if (states.isEmpty()) {
            context.out().println("Nothing was kept yet: \"stagebook save-point\" keeps the production as it is.");
        } else {
            states.forEach(this::print);
        }
        return ExitCode.DONE.number();
    }

    private void print(Kept kept) {
        context.out()
                .println(KeptJson.brief(kept) + "  " + WHEN.format(kept.at().atZone(ZoneId.systemDefault())) + "  "
                        + kept.occasion().map(Occasion::label).orElse("git") + ": " + kept.title() + ", "
                        + kept.by().name());
        if (details) {
            kept.details().forEach(line -> context.out().println("          " + line));
        }
    }
}
