package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stagebook.history.merge.Conflict;
import org.stagebook.history.merge.Merged;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.sync.GitMerge;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins by object for plain git. */
@Command(
        name = "merge",
        description = {
            "Finish a merge that git has begun: stagebook merge DIR.",
            "As the merge driver of git, which Stagebook sets up in every production: stagebook merge --driver %%O %%A %%B %%P."
        },
        footer = {"", "Exit codes: 0 joined, 1 joined, and something has to be settled or finished, 2 not joined."})
final class MergeCommand implements Callable<Integer> {
    private static final int DRIVER_ARGUMENTS = 4;

    private final CommandContext context;

    @Option(names = "--driver", description = "Work as git's merge driver on one file.")
    private boolean driver;

    @Parameters(
            paramLabel = "ARGUMENT",
            arity = "1..4",
            description = "Folder of the production; as a driver: base, ours, theirs and the path of the file.")
    private List<String> arguments = List.of();

    MergeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        return (driver ? drive() : finish()).number();
    }

    private ExitCode drive() throws IOException, ProductionStoreException {
        if (arguments.size() != DRIVER_ARGUMENTS) {
            throw new CommandRefusedException("A merge driver is given base, ours, theirs and a path: %O %A %B %P.");
        }
        GitMerge.Asked asked = new GitMerge.Asked(
                arguments.get(3), Path.of(arguments.get(0)), Path.of(arguments.get(1)), Path.of(arguments.get(2)));
        try (ProductionRepository repository = ProductionRepository.open(Path.of(""))) {
            GitMerge.Answer answer = new GitMerge(repository).file(asked, System.getenv());
            answer.conflicts().forEach(this::remark);
            if (!answer.elsewhere().isEmpty()) {
                context.remark("What both did goes beyond this file (" + String.join(", ", answer.elsewhere())
                        + "). Run \"stagebook merge .\" to finish the merge as a whole.");
            }
            return answer.isClean() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
        }
    }

    private ExitCode finish() throws IOException, ProductionStoreException {
        if (arguments.size() != 1) {
            throw new CommandRefusedException("Say the folder of one production.");
        }
        Path folder = Path.of(arguments.getFirst());
        if (!Files.isRegularFile(folder.resolve(ProductionFiles.root()))) {
            throw new CommandRefusedException(
                    folder + " is not a production: it holds no " + ProductionFiles.root() + ". Nothing was done.");
        }
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            String theirs =
                    repository.mergeInProgress().map(kept -> kept.by().name()).orElse("others");
            Merged merged = new GitMerge(repository).finish(folder);
            ProductionFiles.in(folder).read();
            List<String> details = merged.conflicts().stream()
                    .map(conflict -> "To be settled: " + conflict.subject())
                    .toList();
            Kept kept = repository.finishMerge(KeepRequest.of(
                    Occasion.MERGE,
                    "Join work of " + theirs,
                    details,
                    context.clock().instant()));
            context.out().println("Joined as " + KeptJson.brief(kept) + ".");
            merged.conflicts().forEach(this::remark);
            return merged.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
        }
    }

    private void remark(Conflict conflict) {
        StringBuilder text = new StringBuilder("To be settled: ").append(conflict.subject());
        conflict.sides()
                .forEach(took -> text.append("; ")
                        .append(
                                took.side().by().isEmpty()
                                        ? "one of both"
                                        : took.side().by())
                        .append(": ")
                        .append(took.text()));
        context.remark(text.append('.').toString());
    }
}
