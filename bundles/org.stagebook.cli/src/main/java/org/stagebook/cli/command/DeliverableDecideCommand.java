package org.stagebook.cli.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stagebook.delivery.desk.DeskMatrix;
import org.stagebook.delivery.desk.QcSummary;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.DecideQc;
import org.stagebook.edit.change.DecideQc.Decision;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import org.stagebook.model.QcResult;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records what a person decided of what QC left open. */
@Command(name = "decide", description = "Record what somebody decided of what QC could not decide, and why.")
final class DeliverableDecideCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final DeliverableChoice choice = new DeliverableChoice();

    @Option(
            names = "--rule",
            paramLabel = "TITLE",
            description = "What is decided, by the name QC gives it: \"Loudness range\". All that is open without it.")
    private Optional<String> rule = Optional.empty();

    @ArgGroup(multiplicity = "1")
    private final Word word = new Word();

    @Option(names = "--by", paramLabel = "WHO", required = true, description = "Who decided.")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "Why; needed where it is refused.")
    private String why = "";

    private static final class Word {
        @Option(names = "--accept", required = true, description = "What was asked for is there.")
        private boolean isAccepted;

        @Option(names = "--refuse", required = true, description = "It is not.")
        private boolean isRefused;
    }

    DeliverableDecideCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProductionStoreException {
        if (by.isBlank()) {
            throw new CommandRefusedException("Say who decided: --by.");
        }
        if (word.isRefused && why.isBlank()) {
            throw new CommandRefusedException("Say why it is refused: --why is what has to be mended.");
        }
        try (EditingSession session = context.open(choice.folder())) {
            Deliverable deliverable = choice.in(session.production());
            List<QcResult> results = open(session.production(), deliverable);
            session.run(new DecideQc(
                    results, new Decision(word.isAccepted, by, context.clock().instant(), why)));
            session.save();
            context.out()
                    .println((word.isAccepted ? "Accepted: " : "Refused: ") + titles(results) + " of "
                            + deliverable.getName() + ".");
        }
        return ExitCode.DONE.number();
    }

    private List<QcResult> open(Production production, Deliverable deliverable) {
        LocalDate today = LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC);
        List<QcResult> undecided = DeskMatrix.cell(production, deliverable, today)
                .qc()
                .map(QcSummary::undecided)
                .orElse(List.of());
        if (undecided.isEmpty()) {
            throw new CommandRefusedException("QC left nothing open of \"" + deliverable.getName() + "\".");
        }
        List<QcResult> meant = undecided.stream()
                .filter(result -> rule.isEmpty() || rule.get().equalsIgnoreCase(result.getCheck()))
                .toList();
        if (meant.isEmpty()) {
            throw new CommandRefusedException(
                    "\"" + rule.orElse("") + "\" is not open. Open are " + titles(undecided) + ".");
        }
        return meant;
    }

    private static String titles(List<QcResult> results) {
        return results.stream().map(QcResult::getCheck).distinct().collect(Collectors.joining(", "));
    }
}
