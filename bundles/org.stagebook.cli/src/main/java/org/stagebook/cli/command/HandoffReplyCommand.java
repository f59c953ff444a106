package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.ReplyToNote;
import org.stagebook.edit.change.SettleNote;
import org.stagebook.edit.change.Together;
import org.stagebook.handoff.document.AcceptanceFiles;
import org.stagebook.handoff.record.Letters;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Query;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a query about a package, and writes the letter that brings the answer to the other side. */
@Command(
        name = "answer",
        description = "Answer a query about a package, and write the letter that takes the answer to the other side.")
final class HandoffReplyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "N", required = true, description = "Name of the handoff.")
    private String name = "";

    @Option(names = "--query", paramLabel = "K", required = true, description = "Number of the query in `status`.")
    private int number;

    @Option(names = "--text", paramLabel = "TEXT", description = "The answer.")
    private String text = "";

    @Option(names = "--settle", description = "Say that the query is settled.")
    private boolean settle;

    @Option(names = "--as", paramLabel = "ROLE", required = true, description = "Who answers: a role or a person.")
    private String author = "";

    @Option(names = "--to", paramLabel = "FILE", description = "Where to write the letter for the other side.")
    private Optional<Path> letter = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    HandoffReplyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (text.isBlank() && !settle) {
            throw new CommandRefusedException("Give an answer with --text, or say --settle. Nothing was recorded.");
        }
        try (EditingSession session = context.open(folder)) {
            HandoffPackage handoff = session.production().getHandoffs().stream()
                    .filter(candidate -> name.equals(candidate.getName()))
                    .findFirst()
                    .orElseThrow(() -> new CommandRefusedException(
                            "The production has no handoff named \"" + name + "\". Nothing was recorded."));
            session.run(new Together("Answer query", changes(query(handoff))));
            session.save();
            if (letter.isPresent()) {
                new AcceptanceFiles().write(letter.get().toAbsolutePath(), Letters.of(handoff));
            }
            HandoffAnswer answer = new HandoffAnswer(handoff);
            if (form.isJson()) {
                context.json().object(answer::write);
            } else {
                answer.print(context.out());
            }
        }
        return ExitCode.DONE.number();
    }

    private Query query(HandoffPackage handoff) {
        if (number < 1 || number > handoff.getQueries().size()) {
            throw new CommandRefusedException(
                    "The handoff has " + handoff.getQueries().size() + " queries; there is no number " + number
                            + ". Nothing was recorded.");
        }
        return handoff.getQueries().get(number - 1);
    }

    private List<Change> changes(Query query) {
        Instant at = context.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        List<Change> changes = new ArrayList<>();
        if (!text.isBlank()) {
            changes.add(new ReplyToNote(query, new Remark(author, at, text)));
        }
        if (settle) {
            changes.add(new SettleNote(query, Optional.of(new Remark(author, at, ""))));
        }
        return changes;
    }
}
