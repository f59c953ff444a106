package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.sound.StemSound;
import org.stagebook.history.version.Restoration;
import org.stagebook.history.version.Restoration.Restored;
import org.stagebook.history.version.RestoreWish;
import org.stagebook.history.version.RestoreWish.Scope;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimeSyntaxException;
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
            MixVersion then = VersionChoice.in(production, version);
            if (new VersionLines(production)
                    .isTaken(label.strip(), VersionLines.branch(then), Optional.ofNullable(then.getReel()))) {
                throw new CommandRefusedException("There is a version " + label.strip()
                        + " of that branch and reel already. Nothing was changed. Give the new one another label.");
            }
            RestoreWish wish = new RestoreWish(then, scope(production, then), label.strip());
            answer(new Restoration(session, repository).restore(wish));
        }
        return ExitCode.DONE.number();
    }

    private Scope scope(Production production, MixVersion then) {
        boolean isRange = !from.isBlank() || !to.isBlank();
        if (!stem.isBlank()) {
            return stem(then);
        }
        if (reel.isEmpty()) {
            if (isRange) {
                throw new CommandRefusedException(
                        "A range lies in a reel: say which with --reel N. Nothing was changed.");
            }
            return new Scope.Whole();
        }
        Reel chosen = reel.get().in(production);
        return isRange ? range(production, chosen) : new Scope.OneReel(chosen);
    }

    private Scope stem(MixVersion then) {
        List<String> stems =
                then.getFiles().stream().map(StemSound::name).distinct().toList();
        if (stems.stream().noneMatch(stem::equalsIgnoreCase)) {
            throw new CommandRefusedException(then.getLabel() + " has no stem " + stem + "; it has "
                    + (stems.isEmpty() ? "no files" : String.join(", ", stems)) + ". Nothing was changed.");
        }
        return new Scope.Stem(stem);
    }

    private Scope range(Production production, Reel chosen) {
        TimecodeFormat format = production.getTimecodeFormat();
        try {
            Position start = format.parsePosition(from);
            Position end = format.parsePosition(to);
            if (!start.isBefore(end) || start.isBefore(chosen.getStart()) || !start.isBefore(chosen.getEnd())) {
                throw new CommandRefusedException("The range " + from + " to " + to + " does not lie in R"
                        + chosen.getNumber() + ", which runs from " + format.format(chosen.getStart()) + " to "
                        + format.format(chosen.getEnd()) + ". Nothing was changed.");
            }
            return new Scope.Range(chosen, new TimeRange(start, end));
        } catch (TimeSyntaxException e) {
            throw new CommandRefusedException(
                    "--from and --to must both be timecode. " + e.getMessage() + " Nothing was changed.");
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
