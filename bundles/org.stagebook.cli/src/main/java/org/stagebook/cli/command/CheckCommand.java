package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stagebook.edit.validation.Problem;
import org.stagebook.edit.validation.Problem.Severity;
import org.stagebook.edit.validation.Validation;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks for what is known to go wrong in a production. Reads without locking. */
@Command(
        name = "check",
        description = "Look for mistakes in a production.",
        footer = {"", "Exit codes: 0 no errors (warnings may be meant so), 1 errors, 2 no production."})
final class CheckCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Mixin
    private final AnswerForm form = new AnswerForm();

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ProductionStoreException {
        List<Problem> problems;
        try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
            problems = Validation.check(store.production());
        }
        if (form.isJson()) {
            context.json().object(json -> write(json, problems));
        } else {
            print(problems, context.out());
        }
        return (count(problems, Severity.ERROR) == 0 ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private static void print(List<Problem> problems, PrintStream out) {
        for (Problem problem : problems) {
            out.println(word(problem.severity()) + ": " + problem.text() + " " + problem.mend());
        }
        out.println("Errors: " + count(problems, Severity.ERROR) + ", warnings: " + count(problems, Severity.WARNING)
                + ".");
    }

    private static void write(JsonGenerator json, List<Problem> problems) throws IOException {
        json.writeNumberField("errors", count(problems, Severity.ERROR));
        json.writeNumberField("warnings", count(problems, Severity.WARNING));
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("severity", word(problem.severity()));
            json.writeStringField("id", problem.where().getId());
            json.writeStringField("text", problem.text());
            json.writeStringField("mend", problem.mend());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
