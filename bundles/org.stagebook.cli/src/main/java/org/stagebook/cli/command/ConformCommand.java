package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.conform.ConformAnswer;
import org.stagebook.cli.conform.ConformJson;
import org.stagebook.cli.conform.ConformText;
import org.stagebook.conform.Conform;
import org.stagebook.conform.ConformOptions;
import org.stagebook.conform.ConformPlan;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.conform.notes.ChangeNotes;
import org.stagebook.conform.notes.ChangeNotesFile;
import org.stagebook.conform.notes.PageSize;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.formats.CutFile;
import org.stagebook.interchange.formats.FileWarnings;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares cuts and moves everything along, in one step. */
@Command(
        name = "conform",
        description = "Compare an old and a new cut, and move everything in the reels along.",
        footer = {
            "",
            "Repeat --reel R --from OLD --to NEW for every reel that picture moved between.",
            "With --review nothing is changed: the change list and what it would do are shown, and notes written.",
            "Cues whose picture is gone are kept and marked cut; cues an edit goes through are marked to be checked."
        })
final class ConformCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @ArgGroup(exclusive = false, multiplicity = "1..*")
    private List<ReelLists> reels = new ArrayList<>();

    @Option(
            names = "--rate",
            paramLabel = "RATE",
            description = "How the lists' timecode counts; else as the production.")
    private Optional<TimecodeFormat> rate = Optional.empty();

    @Option(
            names = "--vfx",
            paramLabel = "PATTERN",
            description = "Names that differ in a version only are one shot: *_v###, or a /regular expression/.")
    private List<String> vfxPatterns = new ArrayList<>();

    @Option(
            names = "--label",
            paramLabel = "TEXT",
            description = "What the new cut is called; else the title of its list.")
    private String label = "";

    @Option(names = "--notes", paramLabel = "FILE", description = "Write change notes: a .pdf or a .csv.")
    private List<Path> notes = new ArrayList<>();

    @Option(names = "--paper", paramLabel = "SIZE", description = "Paper of the notes: A4 (as is usual) or LETTER.")
    private PageSize paper = PageSize.A4;

    @Option(
            names = "--trust-old",
            description = "The reels lie by the old lists, even where the production knows of another cut.")
    private boolean trustOldLists;

    @Option(names = "--review", description = "Show what would happen and change nothing.")
    private boolean review;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    /** A reel and its two lists. */
    static final class ReelLists {
        @Option(names = "--reel", paramLabel = "R", required = true, description = "A reel: its number or its name.")
        private ReelChoice reel = new ReelChoice("");

        @Option(names = "--from", paramLabel = "OLD", required = true, description = "The list it lies by now.")
        private Path oldList = Path.of("");

        @Option(names = "--to", paramLabel = "NEW", required = true, description = "The list of the new cut.")
        private Path newList = Path.of("");
    }

    ConformCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        notes.forEach(ConformCommand::checkEnding);
        try (EditingSession editing = context.open(folder)) {
            FileWarnings warnings = new FileWarnings();
            ConformPlan plan = plan(editing.production(), warnings);
            writeNotes(plan, editing.production());
            if (!review) {
                editing.run(plan.change());
                editing.save();
            }
            ConformAnswer answer = new ConformAnswer(plan, warnings.all(), !review);
            if (form.isJson()) {
                context.json().object(new ConformJson(answer)::write);
            } else {
                new ConformText(answer).print(context.out());
            }
        }
        return ExitCode.DONE.number();
    }

    private ConformPlan plan(Production production, FileWarnings warnings) throws IOException {
        List<ReelCut> oldCut = new ArrayList<>();
        List<ReelCut> newCut = new ArrayList<>();
        for (ReelLists lists : reels) {
            int number = lists.reel.in(production).getNumber();
            oldCut.add(read(number, lists.oldList, production, warnings));
            newCut.add(read(number, lists.newList, production, warnings));
        }
        try {
            ConformOptions options = new ConformOptions(MatchOptions.withVfx(vfxPatterns), label, trustOldLists);
            return Conform.plan(production, oldCut, newCut, options);
        } catch (IllegalArgumentException refused) {
            throw new CommandRefusedException(String.valueOf(refused.getMessage()));
        }
    }

    private ReelCut read(int reel, Path file, Production production, FileWarnings warnings) throws IOException {
        CutFile cut = CutFile.read(file, rate, production.getTimecodeFormat());
        warnings.add(file, cut.warnings());
        return new ReelCut(reel, cut.list(), String.valueOf(file.getFileName()));
    }

    private void writeNotes(ConformPlan plan, Production production) throws IOException {
        ChangeNotes content = ChangeNotes.of(plan, production, LocalDate.now(context.clock()));
        for (Path file : notes) {
            new ChangeNotesFile(file).write(content, paper);
        }
    }

    private static void checkEnding(Path file) {
        if (!new ChangeNotesFile(file).isKnown()) {
            throw new CommandRefusedException("Change notes are a .pdf or a .csv; " + file + " is neither.");
        }
    }
}
