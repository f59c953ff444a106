package org.stagebook.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.brief.format.DerivedDeliverables;
import org.stagebook.brief.format.FormatText;
import org.stagebook.brief.format.StaffingCheck;
import org.stagebook.cli.brief.FormatsJson;
import org.stagebook.cli.brief.FormatsText;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordFormatDecision;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is delivered: shows the record and what follows from it, adds a decision, writes the deliverables. */
@Command(
        name = "formats",
        description = "Show or record what is delivered, and whether rooms and people fit.",
        footer = {
            "",
            "A format in one line: \"5.1 theatrical, English/French, M&E, stems\".",
            "Exit codes: 0 done, or rooms and people fit; 1 shown, and something stands in the way; 2 no production."
        })
final class FormatsCommand implements Callable<Integer> {

    /** What belongs to one decision. */
    static final class Decision {

        @Option(
                names = "--decide",
                paramLabel = "SUBJECT",
                required = true,
                description = "Record a decision about SUBJECT ...")
        private String subject = "";

        @Option(names = "--what", paramLabel = "TEXT", description = "... in words, ...")
        private String decision = "";

        @Option(names = "--by", paramLabel = "WHO", description = "... made by WHO, a name or a role, ...")
        private String by = "";

        @Option(names = "--on", paramLabel = "DATE", description = "... on that day (2026-01-12), ...")
        private String on = "";

        @Option(names = "--format", paramLabel = "FORMAT", description = "... with this format; may be given again.")
        private List<String> formats = new ArrayList<>();
    }

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Decision> decisions = new ArrayList<>();

    @Option(names = "--derive", description = "Add the deliverables that follow and are missing.")
    private boolean derive;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    FormatsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProductionStoreException {
        if (decisions.isEmpty() && !derive) {
            try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
                answer(store.production());
                boolean fits = !StaffingCheck.hasErrors(StaffingCheck.of(store.production()));
                return (fits ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
            }
        }
        try (EditingSession session = context.open(folder)) {
            decisions.stream().map(FormatsCommand::change).toList().forEach(session::run);
            if (derive) {
                session.run(DerivedDeliverables.of(session.production()).change(List.of()));
            }
            session.save();
            answer(session.production());
            return ExitCode.DONE.number();
        }
    }

    private void answer(Production production) {
        if (form.isJson()) {
            context.json().object(new FormatsJson(production)::write);
        } else {
            new FormatsText(production).print(context.out());
        }
    }

    private static RecordFormatDecision change(Decision wanted) {
        try {
            List<NewObject> formats = wanted.formats.stream()
                    .map(line -> FormatText.parse(line).described())
                    .toList();
            return new RecordFormatDecision(wanted.subject, wanted.decision, wanted.by, day(wanted.on), formats);
        } catch (IllegalArgumentException e) {
            throw new CommandRefusedException(e.getMessage() + " Nothing was changed.", e);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw new CommandRefusedException(
                    "\"" + text + "\" is no day. Write it as 2026-01-12. Nothing was changed.", e);
        }
    }
}
