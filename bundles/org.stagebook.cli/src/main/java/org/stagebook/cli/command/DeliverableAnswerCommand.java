package org.stagebook.cli.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.stagebook.delivery.desk.DeliveryStep;
import org.stagebook.delivery.desk.DeskMatrix;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AnswerShipment;
import org.stagebook.edit.change.ShipmentAnswer;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records what those who take delivery say of what was sent last. */
abstract class DeliverableAnswerCommand implements Callable<Integer> {

    private final CommandContext context;
    private final DeliveryStep step;
    private final String word;

    @Mixin
    private final DeliverableChoice choice = new DeliverableChoice();

    @Option(names = "--by", paramLabel = "WHO", description = "Who said it.")
    private String by = "";

    /** @param word for what is recorded, for people: {@code "Approved"} */
    private DeliverableAnswerCommand(CommandContext context, DeliveryStep step, String word) {
        this.context = context;
        this.step = step;
        this.word = word;
    }

    /** In the words of the model. */
    abstract ShipmentAnswer answer(Instant at, String who);

    @Override
    public final Integer call() throws ProductionStoreException {
        try (EditingSession session = context.open(choice.folder())) {
            Deliverable deliverable = choice.in(session.production());
            refuse(session.production(), deliverable);
            session.run(new AnswerShipment(
                    deliverable.getShipments().getLast(), answer(context.clock().instant(), by)));
            session.save();
            context.out().println(word + ": " + deliverable.getName() + ".");
        }
        return ExitCode.DONE.number();
    }

    private void refuse(Production production, Deliverable deliverable) {
        LocalDate today = LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC);
        step.whyNot(DeskMatrix.cell(production, deliverable, today), production).ifPresent(reason -> {
            throw new CommandRefusedException("\"" + deliverable.getName() + "\": " + reason);
        });
    }

    /** It has arrived. */
    @Command(name = "receive", description = "Record that what was sent last has arrived.")
    static final class Receive extends DeliverableAnswerCommand {
        Receive(CommandContext context) {
            super(context, DeliveryStep.RECEIVE, "Received");
        }

        @Override
        ShipmentAnswer answer(Instant at, String who) {
            return new ShipmentAnswer.Received(at, who);
        }
    }

    /** It is accepted. */
    @Command(name = "approve", description = "Record that what was sent last is approved.")
    static final class Approve extends DeliverableAnswerCommand {
        Approve(CommandContext context) {
            super(context, DeliveryStep.APPROVE, "Approved");
        }

        @Override
        ShipmentAnswer answer(Instant at, String who) {
            return new ShipmentAnswer.Approved(at, who);
        }
    }

    /** It is sent back. */
    @Command(name = "reject", description = "Record that what was sent last was sent back, and why.")
    static final class Reject extends DeliverableAnswerCommand {

        @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
        private String reason = "";

        @Option(names = "--clause", paramLabel = "TEXT", description = "Which clause they name.")
        private String clause = "";

        Reject(CommandContext context) {
            super(context, DeliveryStep.REJECT, "Sent back");
        }

        @Override
        ShipmentAnswer answer(Instant at, String who) {
            if (reason.isBlank()) {
                throw new CommandRefusedException("Say why it was sent back: --reason is what has to be mended.");
            }
            return new ShipmentAnswer.Rejected(at, who, reason, clause);
        }
    }
}
