package org.stagebook.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.cues.CueJson;
import org.stagebook.cli.cues.CueList;
import org.stagebook.cli.cues.CueTable;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists cues. Reads without locking, so it works while somebody edits. */
@Command(name = "cues", description = "List the cues of a production in the order of time.")
final class CuesCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--reel", paramLabel = "R", description = "Only this reel: its number or its name.")
    private Optional<String> reel = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    CuesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProductionStoreException {
        try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
            Production production = store.production();
            CueList cues = new CueList(production, reels(production));
            if (form.isJson()) {
                context.json().object(new CueJson(cues)::write);
            } else {
                new CueTable(cues).print(context.out());
            }
            return ExitCode.DONE.number();
        }
    }

    private List<Reel> reels(Production production) {
        return reel.map(text -> List.of(new ReelChoice(text).in(production))).orElseGet(production::getReels);
    }
}
