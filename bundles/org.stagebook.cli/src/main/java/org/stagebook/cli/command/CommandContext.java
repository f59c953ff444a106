package org.stagebook.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.stagebook.cli.output.Cancellation;
import org.stagebook.cli.output.JsonOutput;
import org.stagebook.cli.output.ProgressBar;
import org.stagebook.cli.output.Terminal;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.SessionSettings;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.store.ProductionStoreException;

/** What every command is given instead of reaching for it: streams, the clock, and the wish to stop. */
public record CommandContext(
        Terminal terminal, Clock clock, Cancellation cancellation, List<PackageDocument> packageDocuments) {

    /** Long work that reports how far it is. */
    @FunctionalInterface
    interface Work<R, E extends Exception> {
        R run(ProgressBar bar) throws IOException, E;
    }

    /** Data for people. */
    PrintStream out() {
        return terminal.out();
    }

    /** Data for programs. */
    JsonOutput json() {
        return new JsonOutput(terminal.out());
    }

    /** What a person should know besides the data. */
    void remark(String sentence) {
        terminal.err().println(sentence);
    }

    /** Tells somebody git does not know under which name it keeps their work, for others will look for who did what. */
    void remarkOnKeeper(ProductionRepository repository) {
        if (!repository.knowsKeeper()) {
            remark("Git was not told your name, so this is kept as \""
                    + repository.keeper().name() + "\". Tell it once: git config --global user.name \"Your name\".");
        }
    }

    SessionSettings sessionSettings() {
        return new SessionSettings(IdSource.random(), clock);
    }

    /** What packages say about the machine and the program. */
    HandoffEnvironment handoffEnvironment() {
        String product = ProductVersion.ofThisBuild().product();
        String version = product.substring(product.lastIndexOf(' ') + 1);
        String hostname = HandoffEnvironment.ofThisMachine(version).hostname();
        return new HandoffEnvironment(clock, hostname, version);
    }

    /** Opens a production for editing and says what was odd about it. */
    EditingSession open(Path folder) throws ProductionStoreException {
        EditingSession session = EditingSession.open(folder, sessionSettings());
        session.findings().forEach(this::remark);
        return session;
    }

    /** Does long work behind a progress bar that is gone afterwards. */
    <R, E extends Exception> R watched(ProgressBar.Unit unit, Work<R, E> work) throws IOException, E {
        ProgressBar bar = new ProgressBar(terminal, cancellation, unit, System::nanoTime);
        try {
            return work.run(bar);
        } finally {
            bar.clear();
        }
    }
}
