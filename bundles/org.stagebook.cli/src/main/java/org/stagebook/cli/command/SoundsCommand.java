package org.stagebook.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.sounds.SoundsJson;
import org.stagebook.cli.sounds.SoundsText;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.spotting.origin.SoundsAt;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what sounds at a timecode, and where each sound comes from. Reads without locking. */
@Command(
        name = "sounds",
        description = "List what sounds at a timecode: clips, files, roles, and where each comes from.")
final class SoundsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(
            names = "--at",
            paramLabel = "TC",
            required = true,
            description = "The timecode, such as 01:02:03:12, in the production's format.")
    private String at = "";

    @Mixin
    private final AnswerForm form = new AnswerForm();

    SoundsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProductionStoreException {
        try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
            Production production = store.production();
            TimecodeFormat format =
                    Optional.ofNullable(production.getTimecodeFormat()).orElse(TimecodeFormat.TC_24);
            SoundsAt found = SoundsAt.of(production, position(format));
            if (form.isJson()) {
                context.json().object(new SoundsJson(found, format)::write);
            } else {
                new SoundsText(found, format).print(context.out());
            }
            return ExitCode.DONE.number();
        }
    }

    private Position position(TimecodeFormat format) {
        try {
            return format.parsePosition(at);
        } catch (TimeSyntaxException e) {
            throw new ParameterException(spec.commandLine(), "--at: " + e.getMessage(), e);
        }
    }
}
