package org.stagebook.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts one deliverable on the list. */
@Command(name = "add", description = "Put a deliverable on the list.")
final class DeliverableAddCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", description = "Its name, such as \"5.1 printmaster\".")
    private String name = "";

    @Option(names = "--reel", paramLabel = "N", description = "Of this reel alone.")
    private Optional<ReelChoice> reel = Optional.empty();

    @Mixin
    private final DeliverableFields fields = new DeliverableFields();

    DeliverableAddCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProductionStoreException {
        if (name.isBlank()) {
            throw new CommandRefusedException("A deliverable needs a name.");
        }
        try (EditingSession session = context.open(folder)) {
            NewObject added = NewObject.of(Literals.DELIVERABLE).with(Literals.DELIVERABLE__NAME, name);
            reel.ifPresent(one -> added.with(Literals.DELIVERABLE__REEL, one.in(session.production())));
            fields.in(session).forEach(added::with);
            session.run(new AddObjects(session.production(), Literals.PRODUCTION__DELIVERABLES, List.of(added)));
            session.save();
        }
        context.out().println("On the list: " + name + ".");
        return ExitCode.DONE.number();
    }
}
