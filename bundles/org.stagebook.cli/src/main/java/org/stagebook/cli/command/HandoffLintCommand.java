package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stagebook.cli.lint.LintAnswer;
import org.stagebook.cli.lint.LintJson;
import org.stagebook.cli.lint.LintText;
import org.stagebook.cli.lint.WaiverWish;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.edit.change.IssueHandoff;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.change.RecordFindings;
import org.stagebook.edit.change.WaiveFinding;
import org.stagebook.lint.FileFacts;
import org.stagebook.lint.GatheredFiles;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.NameFit;
import org.stagebook.lint.SourcePaths;
import org.stagebook.lint.SourceReading;
import org.stagebook.lint.check.ContentsLint;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.store.ProductionStoreException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gathers the files of a draft, checks them and records what was found. */
@Command(
        name = "lint",
        description = "Gather the files of a handoff and check them before anything is built.",
        footer = {"", "Exit codes: 0 no error is open, 1 errors are open, 2 bad usage or unreadable input."})
final class HandoffLintCommand implements Callable<Integer> {

    /** Findings that may stay, and who says why. */
    static final class Waivers {

        @Option(
                names = "--waive",
                paramLabel = "RULE[:SUBJECT]",
                required = true,
                description = "Findings that may stay as they are ...")
        private List<String> named = new ArrayList<>();

        @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "... why ...")
        private String reason = "";

        @Option(names = "--as", paramLabel = "ROLE", required = true, description = "... in which role ...")
        private String role = "";

        @Option(names = "--by", paramLabel = "WHO", description = "... and who says so.")
        private String by = "";
    }

    private final CommandContext context;
    private final NameFit names;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "N", required = true, description = "Name of the handoff.")
    private String name = "";

    @Option(
            names = "--from",
            paramLabel = "FOLDER",
            description = "Folder to gather files from, beside those gathered from before.")
    private List<Path> from = new ArrayList<>();

    @Option(
            names = "--drop",
            paramLabel = "FILE",
            description = "File to take out of what is handed over, by its path in the contents.")
    private List<String> dropped = new ArrayList<>();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Waivers> waivers = new ArrayList<>();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    HandoffLintCommand(CommandContext context, NameFit names) {
        this.context = context;
        this.names = names;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        try (EditingSession session = context.open(folder)) {
            HandoffPackage handoff = draft(session);
            SourcePaths sources = new SourcePaths(session.folder());
            GatheredFiles gathered = gather(session, handoff, sources);
            drop(session, handoff);
            check(session, handoff, sources, gathered);
            waive(session, handoff);
            session.save();
            LintAnswer answer = new LintAnswer(handoff, gathered.leftOut());
            print(answer);
            return (answer.isClear() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
        }
    }

    private HandoffPackage draft(EditingSession session) {
        try {
            if (IssueHandoff.draft(session.production(), name).isEmpty()) {
                session.run(new AddHandoffPackage(NewHandoff.named(name)));
            }
            return IssueHandoff.draft(session.production(), name).orElseThrow();
        } catch (IllegalArgumentException refused) {
            throw new CommandRefusedException(String.valueOf(refused.getMessage()), refused);
        }
    }

    private GatheredFiles gather(EditingSession session, HandoffPackage handoff, SourcePaths sources)
            throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path place : GatheredFiles.foldersOf(handoff, from, sources)) {
            boolean asked = from.stream()
                    .anyMatch(wanted -> wanted.toAbsolutePath().normalize().equals(place));
            if (asked || Files.isDirectory(place)) {
                folders.add(place);
            } else {
                context.remark("The folder " + place + ", from which files were gathered before, is not there.");
            }
        }
        GatheredFiles gathered = GatheredFiles.in(folders, sources);
        session.run(gathered.into(session.production(), handoff));
        return gathered;
    }

    private void drop(EditingSession session, HandoffPackage handoff) {
        for (String file : dropped) {
            List<HandoffItem> items = handoff.getContents().stream()
                    .filter(item -> file.equals(item.getPath()) || ("contents/" + file).equals(item.getPath()))
                    .toList();
            if (items.isEmpty()) {
                throw new CommandRefusedException(
                        "The handoff lists no \"" + file + "\". Nothing was recorded. Use a path as it is printed.");
            }
            session.run(new DeleteObjects(items));
        }
    }

    private void check(EditingSession session, HandoffPackage handoff, SourcePaths sources, GatheredFiles gathered)
            throws IOException {
        SourceReading reading = SourceReading.of(session.production(), handoff, sources);
        Map<String, FileFacts> facts = context.watched(Unit.BYTES, reading::read);
        List<LintFinding> findings =
                new ContentsLint(names).check(session.production(), handoff, facts, gathered.files());
        session.run(new RecordFindings(
                handoff,
                context.clock().instant(),
                findings.stream().map(LintFinding::asNew).toList()));
    }

    private void waive(EditingSession session, HandoffPackage handoff) {
        for (Waivers waiver : waivers) {
            if (waiver.reason.isBlank()) {
                throw new CommandRefusedException("A finding is waived with a reason. Nothing was recorded.");
            }
            for (String named : waiver.named) {
                for (Finding finding : new WaiverWish(named).findings(handoff)) {
                    session.run(new WaiveFinding(
                            finding,
                            waiver.reason,
                            waiver.by,
                            waiver.role,
                            context.clock().instant()));
                }
            }
        }
    }

    private void print(LintAnswer answer) {
        if (form.isJson()) {
            context.json().object(json -> new LintJson(json).write(answer));
        } else {
            new LintText(context.out()).print(answer);
            answer.leftOut().forEach(context::remark);
        }
    }
}
