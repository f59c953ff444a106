package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.brief.format.DerivedDeliverables;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.delivery.wanted.ArchiveChecklist;
import org.stagebook.delivery.wanted.DeliveryChecklist;
import org.stagebook.delivery.wanted.WantedItem;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.DeriveDeliverables;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills the list from what was decided and from what others ask for. */
@Command(
        name = "derive",
        description =
                "Put on the list what follows from the format decisions, from specifications and from the archive's checklist; what is there stays.")
final class DeliverableDeriveCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--spec", paramLabel = "ID", description = "What this specification asks for; may be given again.")
    private List<String> specs = List.of();

    @Option(names = "--archive", description = "What a facility keeps when the show is over.")
    private boolean archive;

    @Option(names = "--checklist", paramLabel = "FILE", description = "What a checklist of your own names.")
    private Optional<Path> checklist = Optional.empty();

    @Mixin
    private final SpecificationOptions shelf = new SpecificationOptions();

    DeliverableDeriveCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        List<DeliveryChecklist> lists = lists();
        try (EditingSession session = context.open(folder)) {
            List<String> added = new ArrayList<>();
            DeriveDeliverables decided =
                    DerivedDeliverables.of(session.production()).change(List.of());
            if (!decided.additions().isEmpty() || !decided.standing().isEmpty()) {
                int before = session.production().getDeliverables().size();
                session.run(decided);
                session.production().getDeliverables().stream().skip(before).forEach(one -> added.add(one.getName()));
            }
            for (DeliveryChecklist list : lists) {
                List<WantedItem> missing = list.missing(session.production());
                if (!missing.isEmpty()) {
                    session.run(DeliveryChecklist.adding(session.production(), missing));
                    missing.forEach(item -> added.add(item.name()));
                }
            }
            session.save();
            added.forEach(name -> context.out().println("On the list: " + name));
            if (added.isEmpty()) {
                context.out().println("Nothing is missing on the list.");
            }
        }
        return ExitCode.DONE.number();
    }

    private List<DeliveryChecklist> lists() throws IOException {
        List<DeliveryChecklist> lists = new ArrayList<>();
        SpecificationShelf known = shelf.shelf();
        known.problems().forEach(context::remark);
        specs.forEach(id -> lists.add(DeliveryChecklist.of(SpecificationOptions.find(known, id))));
        if (archive) {
            lists.add(new ArchiveChecklist().usual());
        }
        if (checklist.isPresent()) {
            lists.add(new ArchiveChecklist().read(checklist.get()));
        }
        return lists;
    }
}
