package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.delivery.CheckText;
import org.stagebook.cli.output.ProgressBar.Unit;
import org.stagebook.delivery.answer.CheckJson;
import org.stagebook.delivery.answer.Checked;
import org.stagebook.delivery.check.Verdict;
import org.stagebook.delivery.checksum.FileDigests;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.edit.validation.Problem;
import org.stagebook.edit.validation.Problem.Severity;
import org.stagebook.edit.validation.Validation;
import org.stagebook.interchange.outgoing.WholeFile;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.report.ReportFormat;
import org.stagebook.report.ReportPrint;
import org.stagebook.report.sheet.QcSheet;
import org.stagebook.report.sheet.SheetSubject;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Looks for what is known to go wrong in a production, or holds files against delivery specifications. Reads without locking.
 */
@Command(
        name = "check",
        description =
                "Look for mistakes in a production; with --spec, hold sound files against a delivery specification.",
        footer = {
            "",
            "Exit codes: 0 no errors (warnings may be meant so), or all pass; 1 errors, or",
            "something fails or needs a human; 2 no production, or nothing could be read."
        })
final class CheckCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(
            paramLabel = "DIR|FILE",
            arity = "1..*",
            description = "Folder of the production, or with --spec the files that are delivered.")
    private List<Path> places = List.of();

    @Option(
            names = "--spec",
            paramLabel = "ID",
            description = "Hold the files against this specification (see stagebook specs); may be given again.")
    private List<String> specs = List.of();

    @Option(names = "--no-qc", description = "Without the QC of sound that is done whoever takes delivery.")
    private boolean withoutQc;

    @Option(
            names = "--sheet",
            paramLabel = "FILE",
            description = "Write a QC sheet as well, of the kind its ending says: pdf, html, xlsx or csv.")
    private Optional<Path> sheet = Optional.empty();

    @Mixin
    private final SpecificationOptions shelf = new SpecificationOptions();

    @Mixin
    private final DeliveryOptions delivery = new DeliveryOptions();

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        return specs.isEmpty() ? checkProduction() : checkDelivery();
    }

    private Integer checkDelivery() throws IOException, ProductionStoreException {
        record.complete(delivery.isGroup() ? List.of(places) : places);
        List<Specification> specifications = specifications();
        FileDigests digests = record.digests();
        DeliveryCheck check = new DeliveryCheck(delivery, digests);
        List<Checked> checked = context.<List<Checked>, RuntimeException>watched(
                Unit.BYTES, bar -> check.check(places, specifications, bar));
        if (checked.isEmpty()) {
            throw new CommandRefusedException(String.join(System.lineSeparator(), check.failures()));
        }
        if (form.isJson()) {
            context.json().object(json -> new CheckJson().write(json, checked));
        } else {
            new CheckText(LocalDate.now(context.clock())).print(checked, context.out());
        }
        check.failures().forEach(context::remark);
        if (sheet.isPresent()) {
            write(sheet.get(), checked);
        }
        record.keep(context, checked, digests);
        boolean allPass = checked.stream().allMatch(one -> one.report().verdict() == Verdict.PASS);
        return (allPass && check.failures().isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }

    private void write(Path file, List<Checked> checked) throws IOException {
        ReportFormat format = ReportFormat.ofFile(String.valueOf(file.getFileName()))
                .orElseThrow(() -> new CommandRefusedException(
                        "The sheet \"" + file + "\" ends in no format that is known: pdf, html, xlsx, csv."));
        QcSheet made = new QcSheet(checked.stream().map(SheetSubject::of).toList(), LocalDate.now(context.clock()));
        ReportPrint print = new ReportPrint(made.report(), ReportStyle.standard(), Paper.A4);
        new WholeFile(file).write(out -> print.write(format, out));
        context.remark("Written: " + file);
    }

    private List<Specification> specifications() throws IOException {
        List<Specification> all = shelf.asked(specs, context::remark);
        return withoutQc ? all.subList(0, (int) specs.stream().distinct().count()) : all;
    }

    private Integer checkProduction() throws ProductionStoreException {
        if (places.size() > 1) {
            throw new CommandRefusedException(
                    "One production at a time. To hold files against a specification name it with --spec.");
        }
        List<Problem> problems;
        try (ProductionStore store = ProductionStore.openReadOnly(places.getFirst())) {
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
