package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.edit.EditingSession;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.signoff.SignOffKeeper;
import org.stagebook.history.signoff.SignOffKeeper.Signed;
import org.stagebook.history.signoff.SignOffScope;
import org.stagebook.history.signoff.SignOffWord;
import org.stagebook.model.Cue;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.TimeRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** "Okay. That's it. Moving on." */
@Command(
        name = "sign-off",
        description =
                "Sign off a version, a reel, a scene or some cues; the commit is signed where git knows a key of yours.")
final class SignOffCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--by", paramLabel = "PERSON", required = true, description = "Who signs off.")
    private String person = "";

    @Option(names = "--as", paramLabel = "ROLE", description = "In which role.")
    private String role = "";

    @Option(names = "--in", paramLabel = "L", description = "The version that was heard; the latest without it.")
    private String label = "";

    @Option(names = "--reel", paramLabel = "N", description = "Only this reel.")
    private Optional<ReelChoice> reel = Optional.empty();

    @Option(names = "--scene", paramLabel = "S", description = "Only this scene of the reel.")
    private String scene = "";

    @Option(
            names = "--cue",
            paramLabel = "NUMBER",
            description = "Only these cues of the reel; more than once for several.")
    private List<String> cues = List.of();

    @Option(names = "--conditions", paramLabel = "TEXT", description = "Under which conditions.")
    private String conditions = "";

    @Mixin
    private final AnswerForm form = new AnswerForm();

    SignOffCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (person.isBlank()) {
            throw new CommandRefusedException("A sign-off says who gives it: --by must not be empty.");
        }
        try (EditingSession session = context.open(folder);
                ProductionRepository repository = ProductionRepository.open(folder)) {
            Production production = session.production();
            SignOffWord word = new SignOffWord(scope(production), version(production), person, role, conditions);
            answer(new SignOffKeeper(session, repository).sign(word));
        }
        return ExitCode.DONE.number();
    }

    private Optional<MixVersion> version(Production production) {
        List<MixVersion> versions = production.getMixVersions();
        if (!label.isBlank()) {
            return Optional.of(VersionChoice.in(production, label));
        }
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    private SignOffScope scope(Production production) {
        if (reel.isEmpty()) {
            if (!scene.isBlank() || !cues.isEmpty()) {
                throw new CommandRefusedException("Say the reel of the scene or the cues: --reel N.");
            }
            return new SignOffScope.WholeVersion();
        }
        Reel chosen = reel.get().in(production);
        if (!scene.isBlank()) {
            return new SignOffScope.OneScene(chosen, scene(chosen));
        }
        return cues.isEmpty() ? new SignOffScope.OneReel(chosen) : cues(chosen);
    }

    private Scene scene(Reel chosen) {
        return chosen.getScenes().stream()
                .filter(it -> scene.equalsIgnoreCase(it.getNumber()))
                .findFirst()
                .orElseThrow(() -> new CommandRefusedException(
                        "There is no scene " + scene + " in reel " + chosen.getNumber() + "."));
    }

    private SignOffScope cues(Reel chosen) {
        List<Cue> found = chosen.getCues().stream()
                .filter(cue -> cues.contains(cue.getNumber()) && cue.getRange() != null)
                .toList();
        if (found.size() < cues.size()) {
            throw new CommandRefusedException("Not all of the cues " + String.join(", ", cues) + " are in reel "
                    + chosen.getNumber() + ". Nothing was signed off.");
        }
        TimeRange range = found.stream()
                .map(Cue::getRange)
                .reduce((one, other) -> new TimeRange(
                        one.start().isBefore(other.start()) ? one.start() : other.start(),
                        one.end().isBefore(other.end()) ? other.end() : one.end()))
                .orElseThrow();
        return new SignOffScope.SomeCues(chosen, range, found);
    }

    private void answer(Signed signed) throws IOException {
        if (form.isJson()) {
            context.json().object(json -> {
                json.writeStringField("id", signed.signOff().getId());
                json.writeStringField("scope", signed.signOff().getScope());
                json.writeStringField("commit", signed.state().commit());
                json.writeBooleanField("signed", signed.signed());
            });
        } else {
            context.out()
                    .println(signed.state().title() + (signed.signed() ? ", with the key git knows of you." : "."));
        }
    }
}
