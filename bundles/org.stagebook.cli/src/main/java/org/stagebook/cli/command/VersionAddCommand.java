package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.edit.EditingSession;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.MixPrint;
import org.stagebook.history.version.MixPrint.Line;
import org.stagebook.history.version.PredecessorComparison;
import org.stagebook.history.version.PrintReader;
import org.stagebook.history.version.PrintedFile;
import org.stagebook.history.version.VersionKeeper;
import org.stagebook.history.version.VersionKeeper.Printed;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a mix version with its files. */
@Command(
        name = "add",
        description =
                "Record a mix version: its printmaster and stems by hash, what was measured, what was removed since the last.")
final class VersionAddCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "Printmaster and stems; their names say which: DX, MX, FX, BG, M&E, PM.")
    private List<Path> files = List.of();

    @Option(names = "--label", paramLabel = "L", required = true, description = "What the stage calls it, such as v12.")
    private String label = "";

    @Option(names = "--stage", paramLabel = "S", description = "temp, premix, final, ...")
    private String stage = "";

    @Option(names = "--branch", paramLabel = "B", description = "theatrical, near-field, M&E, airline, ...")
    private String branch = "";

    @Option(names = "--reel", paramLabel = "N", description = "The reel it is of; the whole without it.")
    private Optional<ReelChoice> reel = Optional.empty();

    @Option(names = "--printed-from", paramLabel = "L", description = "Version of another branch it was printed from.")
    private String printedFrom = "";

    @Option(names = "--remark", paramLabel = "TEXT", description = "What else is to be said of it.")
    private String remark = "";

    @Mixin
    private final AnswerForm form = new AnswerForm();

    VersionAddCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        try (EditingSession session = context.open(folder);
                ProductionRepository repository = ProductionRepository.open(folder)) {
            Line line = line(session.production());
            PredecessorComparison before = new PredecessorComparison(session.production(), Optional.of(folder), line);
            List<PrintedFile> read = context.<List<PrintedFile>, IOException>watched(
                    Unit.BYTES, bar -> before.compared(new PrintReader(bar).read(files), bar));
            MixPrint print = new MixPrint(label.strip(), line, stage, Optional.empty(), read, List.of(), remark);
            answer(new VersionKeeper(session, repository).print(print));
        }
        return ExitCode.DONE.number();
    }

    private Line line(Production production) {
        if (label.isBlank()) {
            throw new CommandRefusedException("A mix version needs a label: --label must not be empty.");
        }
        Optional<Reel> chosen = reel.map(choice -> choice.in(production));
        if (new VersionLines(production).isTaken(label.strip(), branch, chosen)) {
            throw new CommandRefusedException("There is a version " + label.strip()
                    + " of that branch and reel already. Nothing was recorded. Give this one another label.");
        }
        Optional<MixVersion> from =
                printedFrom.isBlank() ? Optional.empty() : Optional.of(VersionChoice.in(production, printedFrom));
        return new VersionLines(production).continuing(branch, chosen, from);
    }

    private void answer(Printed printed) throws IOException {
        MixVersion version = printed.version();
        if (form.isJson()) {
            context.json().object(json -> {
                json.writeStringField("id", version.getId());
                json.writeStringField("label", version.getLabel());
                json.writeNumberField("number", version.getNumber());
                json.writeStringField("tag", printed.tag().name());
                json.writeStringField("commit", printed.state().commit());
                json.writeNumberField("files", version.getFiles().size());
                json.writeNumberField("staleSignOffs", printed.stale().size());
            });
            return;
        }
        context.out()
                .println("Recorded " + version.getLabel() + " as "
                        + printed.tag().name() + ".");
        for (MixFile file : version.getFiles()) {
            StringBuilder line = new StringBuilder("  ")
                    .append(
                            file.getStem() == null || file.getStem().isEmpty()
                                    ? file.getKind().getLiteral()
                                    : file.getStem())
                    .append("  ")
                    .append(file.getPath());
            file.getMeasurements().forEach(measured -> line.append("  ").append(measured.getLevel()));
            context.out().println(line);
            file.getSoundChanges().forEach(change -> context.out().println("      changed: " + change.getText()));
        }
        remarkOn(version);
        printed.stale().forEach(stale -> context.remark("A sign-off does not hold any more: " + stale.sentence()));
    }

    private void remarkOn(MixVersion version) {
        if (version.getFiles().isEmpty()) {
            context.remark("No file was recorded with it, so it can be neither heard nor compared in sound.");
        }
        version.getFiles().stream()
                .filter(file ->
                        file.getSound() == null || file.getMeasurements().isEmpty())
                .forEach(file -> context.remark(
                        file.getPath() + " holds no sound that could be measured; it is known by its hash alone."));
    }
}
