package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.AcceptanceFiles;
import org.stagebook.handoff.record.Letters;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in what the other side said of a package. */
@Command(
        name = "import",
        description = "Take in what the other side said of a package: its acceptance, its queries, its answers.")
final class HandoffImportCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "The file that was sent, handoff-acceptance.json.")
    private Path file = Path.of("");

    @Mixin
    private final AnswerForm form = new AnswerForm();

    HandoffImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        AcceptanceFile letter = new AcceptanceFiles().read(file);
        try (EditingSession session = context.open(folder)) {
            HandoffPackage handoff = Letters.packageOf(letter, session.production());
            Letters.join(letter, session);
            session.save();
            HandoffAnswer answer = new HandoffAnswer(handoff);
            if (form.isJson()) {
                context.json().object(answer::write);
            } else {
                answer.print(context.out());
            }
        }
        return ExitCode.DONE.number();
    }
}
