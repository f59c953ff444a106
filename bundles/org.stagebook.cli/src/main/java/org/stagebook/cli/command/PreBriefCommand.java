package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.brief.prebrief.PreBriefLibrary;
import org.stagebook.brief.prebrief.PreBriefTemplate;
import org.stagebook.brief.prebrief.PreBriefs;
import org.stagebook.brief.prebrief.UnreadablePreBriefException;
import org.stagebook.cli.brief.PreBriefJson;
import org.stagebook.cli.brief.PreBriefText;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the mixer wants to receive: shows it, takes it from a template, writes it as one. */
@Command(
        name = "prebrief",
        description = "Show what the mixer wants to receive, take it from a template, or keep it as one.")
final class PreBriefCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--template", paramLabel = "NAME|FILE", description = "Begin anew with this template.")
    private Optional<String> template = Optional.empty();

    @Option(names = "--list", description = "List the templates there are instead.")
    private boolean list;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "Write the pre-brief as a template (*.prebrief.json).")
    private Optional<Path> write = Optional.empty();

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "Where the house keeps its own templates; .stagebook/prebriefs at home unless told.")
    private Path templates = PreBriefLibrary.usualFolder();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    PreBriefCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        if (list) {
            answer(new PreBriefLibrary(templates).contents());
            return ExitCode.DONE.number();
        }
        if (template.isPresent()) {
            apply(template.get());
        }
        try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
            Optional<PreBriefTemplate> agreed = agreed(store.production());
            if (write.isPresent()) {
                write(agreed, write.get());
            }
            answer(agreed);
        }
        return ExitCode.DONE.number();
    }

    private void apply(String nameOrFile) throws IOException, ProductionStoreException {
        PreBriefTemplate chosen = find(nameOrFile);
        try (EditingSession session = context.open(folder)) {
            session.run(PreBriefs.apply(
                    chosen, session.production().getTimecodeFormat().rate()));
            session.save();
        }
    }

    private PreBriefTemplate find(String nameOrFile) throws IOException {
        try {
            return new PreBriefLibrary(templates).find(nameOrFile);
        } catch (UnreadablePreBriefException e) {
            throw new CommandRefusedException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void write(Optional<PreBriefTemplate> agreed, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new CommandRefusedException(
                    file + " exists already. Nothing was written. Choose another name for the template.");
        }
        PreBriefTemplate brief = agreed.orElseThrow(() -> new CommandRefusedException(
                "This production has no pre-brief yet, so there is nothing to write. Take one with --template."));
        new PreBriefLibrary(PreBriefLibrary.usualFolder()).write(brief, file);
    }

    private static Optional<PreBriefTemplate> agreed(Production production) {
        return Optional.ofNullable(production.getPreBrief()).map(PreBriefs::template);
    }

    private void answer(Optional<PreBriefTemplate> agreed) {
        if (form.isJson()) {
            context.json().object(json -> {
                if (agreed.isPresent()) {
                    new PreBriefJson(json).write(agreed.get());
                }
            });
        } else if (agreed.isPresent()) {
            new PreBriefText(context.out()).print(agreed.get());
        } else {
            context.out()
                    .println("Nobody has said what the mixer wants to receive. --list names templates to begin with,"
                            + " --template takes one.");
        }
    }

    private void answer(PreBriefLibrary.Contents contents) {
        if (form.isJson()) {
            context.json().object(json -> new PreBriefJson(json).write(contents));
        } else {
            new PreBriefText(context.out()).print(contents);
            contents.unreadable().forEach(context::remark);
        }
    }
}
