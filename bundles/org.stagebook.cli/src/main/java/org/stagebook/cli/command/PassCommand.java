package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.history.version.LoopPasses;
import org.stagebook.history.version.LoopPasses.Heard;
import org.stagebook.history.version.PrintReader;
import org.stagebook.history.version.PrintedFile;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.model.Loop;
import org.stagebook.model.LoopPass;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a round of a looped range. */
@Command(
        name = "pass",
        description =
                "Keep a round of a looped range: it is numbered, and said to be an earlier one again where it is.")
final class PassCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "Sound of the round.")
    private Path file = Path.of("");

    @Option(names = "--reel", paramLabel = "N", required = true, description = "Reel of the loop.")
    private ReelChoice reel = new ReelChoice("1");

    @Option(names = "--loop", paramLabel = "NAME", required = true, description = "Name of the loop.")
    private String name = "";

    @Option(names = "--from", paramLabel = "TC", description = "Where a new loop begins.")
    private String from = "";

    @Option(names = "--to", paramLabel = "TC", description = "Where a new loop ends.")
    private String to = "";

    @Option(names = "--by", paramLabel = "PERSON", description = "Who mixed it.")
    private String person = "";

    @Option(names = "--verdict", paramLabel = "TEXT", description = "What the room said.")
    private String verdict = "";

    @Option(names = "--remark", paramLabel = "TEXT", description = "What was different this time.")
    private String remark = "";

    @Mixin
    private final AnswerForm form = new AnswerForm();

    PassCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        try (EditingSession session = context.open(folder)) {
            LoopPasses passes = new LoopPasses(session, loop(session));
            Heard heard = context.<Heard, IOException>watched(Unit.BYTES, bar -> {
                PrintedFile read = new PrintReader(bar).read(List.of(file)).getFirst();
                return passes.hear(read, MeasureProgress.NONE);
            });
            LoopPass pass = passes.record(heard, new LoopPasses.Word(person, verdict, remark));
            session.save();
            answer(pass, heard);
        }
        return ExitCode.DONE.number();
    }

    private Loop loop(EditingSession session) {
        Production production = session.production();
        Reel chosen = reel.in(production);
        Optional<Loop> known = find(chosen);
        if (known.isPresent()) {
            return known.get();
        }
        if (from.isBlank() || to.isBlank()) {
            throw new CommandRefusedException("There is no loop \"" + name + "\" in reel " + chosen.getNumber()
                    + ". Say where it begins and ends to make one: --from TC --to TC.");
        }
        TimecodeFormat format = production.getTimecodeFormat();
        session.run(new AddObjects(
                chosen,
                Literals.REEL__LOOPS,
                List.of(NewObject.of(Literals.LOOP)
                        .with(Literals.LOOP__NAME, name)
                        .with(
                                Literals.LOOP__RANGE,
                                new TimeRange(format.parsePosition(from), format.parsePosition(to))))));
        return find(chosen).orElseThrow();
    }

    private Optional<Loop> find(Reel chosen) {
        return chosen.getLoops().stream()
                .filter(loop -> name.equals(loop.getName()))
                .findFirst();
    }

    private void answer(LoopPass pass, Heard heard) throws IOException {
        if (form.isJson()) {
            context.json().object(json -> {
                json.writeNumberField("number", pass.getNumber());
                json.writeNumberField(
                        "sameAs",
                        pass.getSameAs() == null ? 0 : pass.getSameAs().getNumber());
                json.writeStringField(
                        "residual",
                        pass.getResidual() == null ? "" : pass.getResidual().toString());
                json.writeStringField("text", LoopPasses.words(pass));
            });
        } else {
            context.out().println(LoopPasses.words(pass));
        }
        heard.missing()
                .forEach(missing -> context.remark("Pass " + missing.getNumber() + " was not compared: "
                        + missing.getFile() + " is not there, or has other channels or another sample rate."));
    }
}
