package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.Restoration;
import org.stagebook.history.version.Restoration.Restored;
import org.stagebook.history.version.RestoreWish;
import org.stagebook.history.version.RestoreWish.Scope;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings an earlier version back as a new one. */
@Command(
        name = "restore",
        description = "Bring an earlier version back as a new one, wholly or in part; the present is kept first.")
final class VersionRestoreCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "L", description = "The version to go back to.")
    private String version = "";

    @Option(names = "--label", paramLabel = "L", required = true, description = "What the new version is called.")
    private String label = "";

    @Option(names = "--reel", paramLabel = "N", description = "Only this reel.")
    private Optional<ReelChoice> reel = Optional.empty();

    @Option(names = "--from", paramLabel = "TC", description = "Only the cues from here on, in the reel.")
    private String from = "";

    @Option(names = "--to", paramLabel = "TC", description = "Only the cues up to here, in the reel.")
    private String to = "";

    @Option(names = "--stem", paramLabel = "S", description = "Only this stem and the cues heard in it.")
    private String stem = "";

    @Mixin
    private final AnswerForm form = new AnswerForm();

    VersionRestoreCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (label.isBlank()) {
            throw new CommandRefusedException("The new version needs a label: --label must not be empty.");
        }
        try (EditingSession session = context.open(folder);
                ProductionRepository repository = ProductionRepository.open(folder)) {
            Production production = session.production();
            RestoreWish wish = new RestoreWish(VersionChoice.in(production, version), scope(production), label.strip());
            answer(new Restoration(session, repository).restore(wish));
        }
        return ExitCode.DONE.number();
    }

    private Scope scope(Production production) {
        if (!stem.isBlank()) {
            return new Scope.Stem(stem);
        }
        if (reel.isEmpty()) {
            return new Scope.Whole();
        }
        Reel chosen = reel.get().in(production);
        if (from.isBlank() && to.isBlank()) {
            return new Scope.OneReel(chosen);
        }
        try {
            TimecodeFormat format = production.getTimecodeFormat();
            return new Scope.Range(chosen, new TimeRange(format.parsePosition(from), format.parsePosition(to)));
        } catch (IllegalArgumentException e) {
            throw new CommandRefusedException("The range is not one: " + e.getMessage() + " Nothing was changed.");
        }
    }

    private void answer(Restored restored) throws IOException {
        if (form.isJson()) {
            context.json().object(json -> {
                json.writeStringField("id", restored.printed().version().getId());
                json.writeStringField("tag", restored.printed().tag().name());
                json.writeNumberField("removedCues", restored.removedCues());
                json.writeArrayFieldStart("recutReels");
                for (int number : restored.recutReels()) {
                    json.writeNumber(number);
                }
                json.writeEndArray();
            });
        } else {
            context.out()
                    .println(restored.printed().version().getRemark() + " It is recorded as "
                            + restored.printed().version().getLabel() + " ("
                            + restored.printed().tag().name() + ").");
        }
        if (restored.removedCues() > 0) {
            context.remark(restored.removedCues() + " cues that did not exist then are marked as removed.");
        }
        restored.recutReels()
                .forEach(
                        number -> context.remark(
                                "The picture of R" + number
                                        + " was recut since: places there are those of now, only words and settings were brought back."));
    }
}
