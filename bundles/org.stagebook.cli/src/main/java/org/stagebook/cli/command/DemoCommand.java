package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.demo.Demo;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the demo production. */
@Command(
        name = "demo",
        description = "Make a small production with sound to look at: two reels, stems, cues, one handoff.")
final class DemoCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the demo; new or empty.")
    private Path folder = Path.of("");

    DemoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        Demo demo = new Demo(context.packageDocuments());
        Path handoff = context.watched(Unit.ITEMS, bar -> demo.make(folder, bar));
        context.out().println("Made the demo production Skerrow Light in " + folder + ".");
        context.out().println("Its handoff lies in " + handoff + ".");
        return ExitCode.DONE.number();
    }
}
