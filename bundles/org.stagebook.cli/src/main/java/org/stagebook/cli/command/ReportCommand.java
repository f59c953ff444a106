package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.report.ReportFiles;
import org.stagebook.report.ReportFiles.Prepared;
import org.stagebook.report.ReportFiles.Written;
import org.stagebook.report.ReportFormat;
import org.stagebook.report.kind.Grouping;
import org.stagebook.report.kind.NoteScope;
import org.stagebook.report.kind.ReportKind;
import org.stagebook.report.kind.ReportRequest;
import org.stagebook.report.kind.Reports;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.StyleFile;
import org.stagebook.timebase.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints reports. Reads without locking, so it works while somebody edits. */
@Command(
        name = "report",
        description = "Print a report of a production as PDF, XLSX, HTML or CSV.",
        footer = {
            "",
            "Kinds: spotting, adr (the set: scripts, counts and log in a folder), adr-scripts, adr-counts, adr-log,",
            "cue-sheet, removals, me-notes, ear-notes, continuity, credits.",
            "Without --to, the report is written here as KIND.FORMAT.",
            "The look comes from --template, else from reports/style.json in the production's folder,",
            "else from ~/.stagebook/reports/style.json."
        })
final class ReportCommand implements Callable<Integer> {

    private static final String ADR_SET = "adr";
    private static final BigDecimal LONGEST_DISTANCE_SECONDS = BigDecimal.valueOf(60);
    private static final long FLICKS_PER_SECOND = 705_600_000;

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the production.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "KIND", description = "What to print; see below.")
    private String kind = "";

    @Option(names = "--format", paramLabel = "F", description = "pdf (as is usual), xlsx, html or csv.")
    private Optional<ReportFormat> format = Optional.empty();

    @Option(names = "--to", paramLabel = "FILE", description = "Where to; a folder for the set and for --each.")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--reel", paramLabel = "R", description = "Only this reel: its number or its name.")
    private Optional<ReelChoice> reel = Optional.empty();

    @Option(names = "--by", paramLabel = "BY", description = "Sort spotting notes by reel, category or assignee.")
    private Optional<Grouping> grouping = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "L",
            description = "Notes by ear and with picture: only those taken while this mix version was heard.")
    private Optional<String> version = Optional.empty();

    @Option(
            names = "--within",
            paramLabel = "SECONDS",
            description = "Notes by ear and with picture: how far apart both may lie; 2 without it.")
    private Optional<BigDecimal> withinSeconds = Optional.empty();

    @Option(names = "--each", description = "ADR scripts in a file for each actor.")
    private boolean each;

    @Option(names = "--paper", paramLabel = "SIZE", description = "a4 (unless the template says otherwise) or letter.")
    private Optional<Paper> paper = Optional.empty();

    @Option(names = "--template", paramLabel = "FILE", description = "A style.json of the house; see docs/reports.md.")
    private Optional<Path> template = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    ReportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        boolean set = ADR_SET.equalsIgnoreCase(kind);
        ReportKind one = set ? ReportKind.ADR_SCRIPTS : ReportKind.ofId(kind).orElseThrow(this::noSuchKind);
        check(one, set);
        StyleFile style = style();
        try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
            Production production = store.production();
            ReportRequest request = request(one, production);
            Paper sheet = paper.or(() -> style.style().paper()).orElse(Paper.A4);
            ReportFiles files = new ReportFiles(chosenFormat(), style.style(), sheet);
            Reports reports = new Reports(production, LocalDate.now(context.clock()));
            List<Written> written = new ArrayList<>();
            for (Prepared prepared : prepare(files, reports, request, set)) {
                written.add(files.write(prepared));
            }
            answer(written, style);
        }
        return ExitCode.DONE.number();
    }

    private void check(ReportKind one, boolean set) {
        if (grouping.isPresent() && one != ReportKind.SPOTTING) {
            throw new CommandRefusedException("--by sorts spotting notes; other reports have an order of their own.");
        }
        if ((version.isPresent() || withinSeconds.isPresent()) && one != ReportKind.NOTES_BY_EAR) {
            throw new CommandRefusedException(
                    "--in and --within choose notes by ear and with picture; they are for ear-notes.");
        }
        if (each && one != ReportKind.ADR_SCRIPTS) {
            throw new CommandRefusedException("--each makes a file for each actor; it is for adr and adr-scripts.");
        }
        boolean folderWanted = set || each;
        target.filter(path -> folderWanted && Files.isRegularFile(path)).ifPresent(path -> {
            throw new CommandRefusedException(path + " is a file; " + kind + " is written into a folder.");
        });
        target.filter(path -> !folderWanted && Files.isDirectory(path)).ifPresent(path -> {
            throw new CommandRefusedException(path + " is a folder; add the name of a file.");
        });
        template.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw new CommandRefusedException("There is no template " + file + ".");
        });
    }

    private CommandRefusedException noSuchKind() {
        return new CommandRefusedException("\"" + kind + "\" is no report; there are spotting, adr, adr-scripts,"
                + " adr-counts, adr-log, cue-sheet, removals, me-notes, ear-notes, continuity and credits.");
    }

    private StyleFile style() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return template.map(StyleFile::read).orElseGet(() -> StyleFile.firstOf(StyleFile.places(folder, home)));
    }

    private ReportFormat chosenFormat() {
        return format.or(() -> target.flatMap(file -> ReportFormat.ofFile(String.valueOf(file.getFileName()))))
                .orElse(ReportFormat.PDF);
    }

    private ReportRequest request(ReportKind one, Production production) {
        OptionalInt number = reel.map(
                        choice -> OptionalInt.of(choice.in(production).getNumber()))
                .orElseGet(OptionalInt::empty);
        return new ReportRequest(one, number, grouping.orElse(Grouping.REEL), "", notes(production));
    }

    private NoteScope notes(Production production) {
        return new NoteScope(
                version.map(name -> VersionChoice.in(production, name)),
                withinSeconds.map(ReportCommand::distance).orElse(NoteScope.USUAL_DISTANCE));
    }

    private static Duration distance(BigDecimal seconds) {
        if (seconds.signum() < 0 || seconds.compareTo(LONGEST_DISTANCE_SECONDS) > 0) {
            throw new CommandRefusedException("--within is a time from 0 to " + LONGEST_DISTANCE_SECONDS
                    + " seconds, such as 2 or 0.5; " + seconds.toPlainString() + " is none.");
        }
        return new Duration(
                seconds.multiply(BigDecimal.valueOf(FLICKS_PER_SECOND)).longValue());
    }

    private List<Prepared> prepare(ReportFiles files, Reports reports, ReportRequest request, boolean set) {
        if (set) {
            return files.prepareAdrSet(reports, request, target.orElse(Path.of(ADR_SET)), each);
        }
        if (each) {
            return files.prepareScripts(
                    reports, request, target.orElse(Path.of(request.kind().id())));
        }
        Path file =
                target.orElse(Path.of(request.kind().id() + "." + files.format().id()));
        return List.of(files.prepare(reports, request, file));
    }

    private void answer(List<Written> written, StyleFile style) {
        if (form.isJson()) {
            context.json().object(json -> {
                json.writeStringField("format", chosenFormat().id());
                json.writeArrayFieldStart("files");
                for (Written file : written) {
                    write(file, json);
                }
                json.writeEndArray();
                strings("styleFindings", style.findings(), json);
            });
            return;
        }
        for (Written file : written) {
            String pages = file.pages() == 0 ? "" : file.pages() == 1 ? ", 1 page" : ", " + file.pages() + " pages";
            context.out().println("Wrote " + file.kind().label() + " to " + file.file() + pages + ".");
        }
        written.stream().flatMap(file -> file.warnings().stream()).distinct().forEach(context::remark);
        style.findings().forEach(context::remark);
        if (written.isEmpty()) {
            context.remark("There are no lines to record, so nothing was written.");
        }
    }

    private static void write(Written file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", file.kind().id());
        json.writeStringField("file", file.file().toString());
        if (file.pages() > 0) {
            json.writeNumberField("pages", file.pages());
        }
        strings("warnings", file.warnings(), json);
        json.writeEndObject();
    }

    private static void strings(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
