package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.edit.EditingSession;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a package with what was sealed. Needs the package alone. */
@Command(
        name = "verify",
        description = "Compare a package with what was sealed and add a generation to its history.",
        footer = {"", "Exit codes: 0 everything is as it was sealed or declared, 1 something is not, 2 no package."})
final class HandoffVerifyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "OUT", description = "Folder of the package, or any folder with an ASC MHL history.")
    private Path folder = Path.of("");

    @Option(names = "--as", paramLabel = "ROLE", description = "Who answers for it, by role: \"Re-recording mixer\".")
    private String role = "";

    @Option(names = "--by", paramLabel = "PERSON", description = "Who answers for it, by name.")
    private String person = "";

    @Mixin
    private final AnswerForm form = new AnswerForm();

    HandoffVerifyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PackageVerifier verifier = new PackageVerifier(context.handoffEnvironment());
        VerificationReport report = context.watched(Unit.BYTES, bar -> verifier.verify(folder, options(), bar));
        if (form.isJson()) {
            context.json().object(json -> VerificationAnswer.write(json, report));
        } else {
            VerificationAnswer.print(report, context.out());
        }
        report.notes().forEach(context::remark);
        recordInProduction(report);
        return (report.isClean() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private VerifyOptions options() {
        return VerifyOptions.DEFAULT.by(person.isBlank() ? role : person, role);
    }

    /** The production learns of it where it can be reached; that it cannot is no fault of the package. */
    private void recordInProduction(VerificationReport report) {
        try {
            // A folder with a history alone is verified too, but belongs to no production.
            Optional<ProductionLink> link = ProductionLink.find(report.folder());
            Optional<Path> production = link.flatMap(ProductionLink::productionFolder);
            if (link.isPresent() && production.isPresent()) {
                record(report, link.get(), production.get());
            }
        } catch (ProductionStoreException | IOException e) {
            context.remark("The verification was not recorded in the production: " + e.getMessage());
        }
    }

    private void record(VerificationReport report, ProductionLink link, Path production)
            throws ProductionStoreException, HandoffException {
        try (EditingSession session = context.open(production)) {
            link.record(report, session);
            session.save();
        }
    }
}
