package org.stagebook.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.brief.creative.BriefOverview;
import org.stagebook.brief.creative.BriefSection;
import org.stagebook.brief.creative.BriefState;
import org.stagebook.cli.brief.BriefJson;
import org.stagebook.cli.brief.BriefText;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Briefed;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The creative brief: shows it with what to write where it is empty, sets sections, adds questions. */
@Command(
        name = "brief",
        description = "Show or write the creative brief of the production, a reel or a scene.",
        footer = {"", "Without --reel and --scene it is about the whole production. An empty text clears a section."})
final class BriefCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--reel", paramLabel = "R", description = "This reel: its number or its name.")
    private Optional<ReelChoice> reel = Optional.empty();

    @Option(names = "--scene", paramLabel = "N", description = "This scene, by its number.")
    private Optional<String> scene = Optional.empty();

    private final Map<BriefSection, String> texts = new EnumMap<>(BriefSection.class);

    @Option(names = "--ask", paramLabel = "QUESTION", description = "Add an open question.")
    private Optional<String> question = Optional.empty();

    @Option(names = "--by", paramLabel = "WHO", description = "Who asks: a role or a person.")
    private String askedBy = "";

    @Mixin
    private final AnswerForm form = new AnswerForm();

    BriefCommand(CommandContext context) {
        this.context = context;
    }

    @Option(names = "--intent", paramLabel = "TEXT", description = "What it shall make the audience feel.")
    void intent(String text) {
        texts.put(BriefSection.EMOTIONAL_TARGET, text);
    }

    @Option(names = "--references", paramLabel = "TEXT", description = "What it shall be close to.")
    void references(String text) {
        texts.put(BriefSection.REFERENCES, text);
    }

    @Option(names = "--must-be-heard", paramLabel = "TEXT", description = "What must be heard, whatever gives way.")
    void mustBeHeard(String text) {
        texts.put(BriefSection.MUST_BE_HEARD, text);
    }

    @Option(names = "--may-give-way", paramLabel = "TEXT", description = "What may be thrown away.")
    void mayGiveWay(String text) {
        texts.put(BriefSection.MAY_GIVE_WAY, text);
    }

    @Override
    public Integer call() throws ProductionStoreException {
        if (texts.isEmpty() && question.isEmpty()) {
            try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
                answer(store.production(), shown(store.production()));
            }
            return ExitCode.DONE.number();
        }
        try (EditingSession session = context.open(folder)) {
            Briefed subject = subject(session.production());
            session.run(new Together("Write brief of " + BriefState.nameOf(subject), changes(subject)));
            session.save();
            answer(session.production(), List.of(subject));
        }
        return ExitCode.DONE.number();
    }

    private List<Change> changes(Briefed subject) {
        List<Change> changes = new ArrayList<>();
        texts.forEach((section, text) -> changes.add(new SetFeature(
                List.of(subject),
                section.feature().orElseThrow(),
                text.isBlank() ? Optional.empty() : Optional.of(text.strip()))));
        question.ifPresent(text -> changes.add(new AddObjects(
                subject,
                Literals.BRIEFED__BRIEF_QUESTIONS,
                List.of(NewObject.of(Literals.QUESTION)
                        .with(Literals.QUESTION__TEXT, text.strip())
                        .with(Literals.QUESTION__ASKED_BY, askedBy.strip())))));
        return changes;
    }

    private void answer(Production production, List<Briefed> subjects) {
        if (form.isJson()) {
            context.json().object(new BriefJson(production, subjects)::write);
            return;
        }
        new BriefText(context.out()).print(subjects, subjects.size() == 1);
        BriefOverview.of(production).summary().forEach(context.out()::println);
    }

    private List<Briefed> shown(Production production) {
        if (scene.isPresent()) {
            return List.of(subject(production));
        }
        List<Briefed> shown = new ArrayList<>();
        if (reel.isEmpty()) {
            shown.add(production);
        }
        for (Reel each : reels(production)) {
            shown.add(each);
            shown.addAll(each.getScenes());
        }
        return shown;
    }

    private Briefed subject(Production production) {
        if (scene.isPresent()) {
            return scene(production, scene.get());
        }
        return reel.isPresent() ? reel.get().in(production) : production;
    }

    private Scene scene(Production production, String number) {
        List<Scene> found = reels(production).stream()
                .flatMap(each -> each.getScenes().stream())
                .filter(each -> number.strip().equalsIgnoreCase(Objects.requireNonNullElse(each.getNumber(), "")))
                .toList();
        if (found.size() != 1) {
            throw new CommandRefusedException(
                    found.isEmpty()
                            ? "There is no scene " + number + " there. Nothing was changed."
                            : "Scene " + number + " stands in several reels; name one with --reel. Nothing was"
                                    + " changed.");
        }
        return found.getFirst();
    }

    private List<Reel> reels(Production production) {
        return reel.map(choice -> List.of(choice.in(production))).orElseGet(production::getReels);
    }
}
