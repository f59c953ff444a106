package org.stagebook.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.stagebook.cli.delivery.SpecsJson;
import org.stagebook.cli.delivery.SpecsText;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the delivery specifications that are known. */
@Command(
        name = "specs",
        description = "List the delivery specifications that are known, with their documents and how old they are.",
        footer = {"", "Exit codes: 0 listed, 1 a file of the facility's could not be read and was left out."})
final class SpecsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final SpecificationOptions options = new SpecificationOptions();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    SpecsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        SpecificationShelf shelf = options.shelf();
        List<Specification> all = List.copyOf(shelf.all());
        LocalDate today = LocalDate.now(context.clock());
        if (form.isJson()) {
            context.json().object(json -> new SpecsJson(today).write(json, all));
        } else {
            new SpecsText(today).print(all, context.out());
        }
        shelf.problems().forEach(context::remark);
        return (shelf.problems().isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }
}
