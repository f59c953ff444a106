package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.handoff.document.RevisionFile;
import org.stagebook.handoff.document.RevisionFile.Declaration;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.handoff.revise.PackageRevision;
import org.stagebook.handoff.revise.Revising;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Declares that a file of a sealed package was changed, added or removed on purpose. */
@Command(
        name = "revise",
        description = "Declare that a file of a sealed package was changed, added or removed on purpose.")
final class HandoffReviseCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "OUT", description = "Folder of the package.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "The file, as it lies in the package now.")
    private String file = "";

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "Why it was changed.")
    private String why = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "The note that asked for it.")
    private String note = "";

    @Option(names = "--as", paramLabel = "ROLE", description = "Who declares it, by role.")
    private String role = "";

    @Option(names = "--by", paramLabel = "PERSON", description = "Who declares it, by name.")
    private String person = "";

    @Mixin
    private final AnswerForm form = new AnswerForm();

    HandoffReviseCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PackageRevision revision = new PackageRevision(context.handoffEnvironment(), ByteMeter.NONE);
        RevisionFile declared = revision.declare(folder, new Revising(file, why, note, person, role));
        Declaration last = declared.revisions().getLast();
        if (form.isJson()) {
            context.json().object(json -> {
                json.writeStringField("path", last.path());
                json.writeStringField("kind", last.kind());
                json.writeStringField("oldHash", last.oldHash());
                json.writeStringField("newHash", last.newHash());
            });
        } else {
            context.out().println(last.path() + " is declared as " + last.kind() + ": " + last.why() + ".");
        }
        recordInProduction(declared);
        return ExitCode.DONE.number();
    }

    private void recordInProduction(RevisionFile declared) {
        try {
            ProductionLink link = ProductionLink.of(folder);
            Optional<Path> production = link.productionFolder();
            if (production.isPresent()) {
                try (EditingSession session = context.open(production.get())) {
                    link.record(declared, session);
                    session.save();
                }
            }
        } catch (ProductionStoreException | IOException e) {
            context.remark("The revision was not recorded in the production: " + e.getMessage());
        }
    }
}
