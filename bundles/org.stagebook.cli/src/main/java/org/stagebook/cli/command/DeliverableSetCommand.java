package org.stagebook.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.MakeFromVersion;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Changes what is said of a deliverable. */
@Command(
        name = "set",
        description = "Say who answers for a deliverable, when it is due, from which version it is made.")
final class DeliverableSetCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final DeliverableChoice choice = new DeliverableChoice();

    @Mixin
    private final DeliverableFields fields = new DeliverableFields();

    DeliverableSetCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProductionStoreException {
        try (EditingSession session = context.open(choice.folder())) {
            Deliverable deliverable = choice.in(session.production());
            Map<EStructuralFeature, Object> values = fields.in(session);
            if (values.isEmpty()) {
                throw new CommandRefusedException("Say what is to be set: --owner, --due, --from-version, --spec.");
            }
            values.forEach((feature, value) -> session.run(step(deliverable, feature, value)));
            session.save();
            context.out().println("Changed: " + deliverable.getName() + ".");
        }
        return ExitCode.DONE.number();
    }

    private static Change step(Deliverable deliverable, EStructuralFeature feature, Object value) {
        return value instanceof MixVersion version
                ? new MakeFromVersion(deliverable, version)
                : new SetFeature(List.of(deliverable), feature, Optional.of(value));
    }
}
