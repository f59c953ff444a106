package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.MakeStale;
import org.stagebook.edit.change.WishedLevel;
import org.stagebook.history.version.NoteKeeper;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.notes.MixNote;
import org.stagebook.spotting.notes.MixPlace;
import org.stagebook.spotting.notes.WishText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes what was asked for in a version. */
@Command(
        name = "note",
        description =
                "Note what was asked for in a version: where, by whom, how far, what was tried, what the room said.")
final class VersionNoteCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "VERSION", description = "Label of the version.")
    private String label = "";

    @Option(
            names = "--where",
            paramLabel = "PLACE",
            required = true,
            description = "Cues (\"FX101, FX102\") or a range (\"01:00:08:00 to 01:00:13:00\").")
    private String where = "";

    @Option(names = "--what", paramLabel = "TEXT", required = true, description = "What was asked for.")
    private String what = "";

    @Option(names = "--asked-by", paramLabel = "PERSON", description = "Who asked.")
    private String askedBy = "";

    @Option(names = "--wish", paramLabel = "RANGE", description = "How much louder or softer: \"-6 to -3 dB\".")
    private String wish = "";

    @Option(names = "--tried", paramLabel = "TEXT", description = "What was tried.")
    private String tried = "";

    @Option(names = "--verdict", paramLabel = "TEXT", description = "What the room said.")
    private String verdict = "";

    VersionNoteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        try (EditingSession session = context.open(folder)) {
            Production production = session.production();
            MixVersion version = VersionChoice.in(production, label);
            if (what.isBlank()) {
                throw new CommandRefusedException("--what must not be empty: a change note says what was asked for.");
            }
            MixPlace place = understood(MixPlace.read(where, production));
            Optional<WishedLevel> level =
                    wish.isBlank() ? Optional.empty() : Optional.of(understood(WishText.read(wish)));
            MixNote note = new MixNote(place, what.strip(), askedBy.strip(), level, tried.strip(), verdict.strip());
            List<MakeStale.Reason> stale = new NoteKeeper(session).add(version, note.description());
            session.save();
            context.out().println("Noted in " + version.getLabel() + ": " + note.what() + ".");
            stale.forEach(reason -> context.remark("A sign-off does not hold any more: " + reason.sentence()));
        }
        return ExitCode.DONE.number();
    }

    private static <T> T understood(Reading<T> reading) {
        return switch (reading) {
            case Reading.Understood<T>(T value, String shown) -> value;
            case Reading.Refused<T>(String reason) -> throw new CommandRefusedException(reason + " Nothing was noted.");
        };
    }
}
