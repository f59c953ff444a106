package org.stagebook.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where the handoffs of a production stand. */
@Command(name = "status", description = "Say where handoffs stand: every state, verdicts, queries and answers.")
final class HandoffStatusCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "N", description = "Only the handoff of this name.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    HandoffStatusCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProductionStoreException {
        try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
            List<HandoffPackage> wanted = store.production().getHandoffs().stream()
                    .filter(handoff -> name.isEmpty() || name.get().equals(handoff.getName()))
                    .toList();
            if (wanted.isEmpty() && name.isPresent()) {
                throw new CommandRefusedException("The production has no handoff named \"" + name.get()
                        + "\"; status without --name lists them.");
            }
            if (form.isJson()) {
                context.json().object(json -> {
                    json.writeArrayFieldStart("handoffs");
                    for (HandoffPackage handoff : wanted) {
                        json.writeStartObject();
                        new HandoffAnswer(handoff).write(json);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
            } else {
                wanted.forEach(handoff -> new HandoffAnswer(handoff).print(context.out()));
            }
        }
        return ExitCode.DONE.number();
    }
}
