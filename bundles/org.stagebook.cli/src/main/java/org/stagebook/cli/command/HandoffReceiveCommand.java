package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.StateWord;
import org.stagebook.handoff.accept.PackageReceipt;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.receive.ReceivedProduction;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.history.repository.Beginning;
import org.stagebook.model.HandoffState;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Receives a package: verifies it, notes that it came, and opens the production it brings along. */
@Command(
        name = "receive",
        description = "Receive a package: verify it, note that it came, and open the production it brings along.",
        footer = {"", "Exit codes: 0 everything is as it was sealed or declared, 1 something is not, 2 no package."})
final class HandoffReceiveCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "OUT", description = "Folder of the package.")
    private Path folder = Path.of("");

    @Option(names = "--as", paramLabel = "ROLE", required = true, description = "In which role.")
    private String role = "";

    @Option(names = "--by", paramLabel = "PERSON", description = "Who receives it, by name.")
    private String person = "";

    @Option(
            names = "--open",
            paramLabel = "DIR",
            description = "Open the production the package brings along in this folder; new or empty.")
    private Optional<Path> production = Optional.empty();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "Record it in this production, which was opened from an earlier package.")
    private Optional<Path> into = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    HandoffReceiveCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        PackageVerifier verifier = new PackageVerifier(context.handoffEnvironment());
        VerifyOptions options = VerifyOptions.DEFAULT.by(person.isBlank() ? role : person, role);
        VerificationReport report = context.watched(Unit.BYTES, bar -> verifier.verify(folder, options, bar));
        Instant at = context.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        StateWord word = new StateWord(HandoffState.RECEIVED, at, person, role, report.summary() + ".");
        AcceptanceFile said = PackageReceipt.with(folder, word);
        if (production.isPresent()) {
            ReceivedProduction.open(folder, production.get(), word);
            record(production.get(), report, said);
            new Beginning(context.clock()).of(production.get(), said.packageName());
        }
        if (into.isPresent()) {
            join(into.get(), word);
            record(into.get(), report, said);
        }
        note(said);
        if (form.isJson()) {
            context.json().object(json -> {
                VerificationAnswer.write(json, report);
                if (production.isPresent()) {
                    json.writeStringField("production", production.get().toString());
                }
            });
        } else {
            VerificationAnswer.print(report, context.out());
            production.ifPresent(place -> context.out().println("The production is open in " + place + "."));
        }
        report.notes().forEach(context::remark);
        return (report.isClean() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private void join(Path place, StateWord word) throws IOException, ProductionStoreException {
        try (EditingSession session = context.open(place)) {
            ReceivedProduction.join(folder, session, word);
            session.save();
        }
    }

    private void record(Path place, VerificationReport report, AcceptanceFile said)
            throws IOException, ProductionStoreException {
        try (EditingSession session = context.open(place)) {
            ProductionLink link = ProductionLink.of(folder);
            link.record(said, session);
            link.record(report, session);
            session.save();
        }
    }

    /** On a disk that cannot be written to, the receipt is in the production alone. */
    private void note(AcceptanceFile said) {
        try {
            PackageReceipt.write(folder, said);
        } catch (IOException e) {
            context.remark("That it was received could not be noted in the package ("
                    + e.getClass().getSimpleName() + ": " + e.getMessage() + ").");
        }
    }
}
