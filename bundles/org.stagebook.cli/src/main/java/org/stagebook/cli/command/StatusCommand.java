package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stagebook.cli.delivery.StatusJson;
import org.stagebook.interchange.outgoing.WholeFile;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.report.ReportFormat;
import org.stagebook.report.ReportPrint;
import org.stagebook.report.status.DeliveryStatus;
import org.stagebook.report.status.StatusCalendar;
import org.stagebook.report.status.StatusPage;
import org.stagebook.report.status.StatusReport;
import org.stagebook.report.status.StatusText;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how delivery stands. Reads without locking. */
@Command(
        name = "status",
        description = "Say how the delivery of one or several productions stands: what blocks it, and what it costs.",
        footer = {"", "Exit codes: 0 nothing blocks delivery, 1 something does, 2 no production."})
final class StatusCommand implements Callable<Integer> {

    private static final String TEXT = "text";

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of the productions, the episodes in order.")
    private List<Path> folders = List.of();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "text (as is usual, fit for an e-mail), html, pdf, xlsx, csv, or ics for calendars.")
    private String format = "";

    @Option(names = "--to", paramLabel = "FILE", description = "Where to; without it, text and html are printed.")
    private Optional<Path> target = Optional.empty();

    @Mixin
    private final AnswerForm form = new AnswerForm();

    StatusCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        boolean[] blocks = new boolean[1];
        new StatusSource(folders).read(LocalDate.now(context.clock()), status -> {
            if (form.isJson()) {
                context.json().object(json -> new StatusJson().write(json, status));
            } else {
                write(status);
            }
            blocks[0] = !status.blocking().isEmpty();
        });
        return (blocks[0] ? ExitCode.CHECK_FAILED : ExitCode.DONE).number();
    }

    private void write(DeliveryStatus status) throws IOException {
        String wanted = wanted();
        switch (wanted) {
            case TEXT -> put(out -> out.write(new StatusText(status).text().getBytes(StandardCharsets.UTF_8)), true);
            case "html" -> put(out -> new StatusPage(status).write(out), true);
            case "ics" ->
                put(out -> out.write(new StatusCalendar(status).text().getBytes(StandardCharsets.UTF_8)), true);
            default -> {
                ReportFormat print = ReportFormat.ofFile("." + wanted)
                        .orElseThrow(() -> new CommandRefusedException(
                                "\"" + wanted + "\" is no format; there are text, html, pdf, xlsx, csv and ics."));
                ReportPrint report =
                        new ReportPrint(new StatusReport(status).report(), ReportStyle.standard(), Paper.A4);
                put(out -> report.write(print, out), print == ReportFormat.CSV);
            }
        }
    }

    private String wanted() {
        if (!format.isEmpty()) {
            return format.toLowerCase(Locale.ROOT);
        }
        String name = target.map(file -> String.valueOf(file.getFileName())).orElse("");
        return name.endsWith(".ics")
                ? "ics"
                : ReportFormat.ofFile(name).map(ReportFormat::id).orElse(TEXT);
    }

    private void put(WholeFile.Content content, boolean isPrintable) throws IOException {
        if (target.isPresent()) {
            new WholeFile(target.get()).write(content);
            context.remark("Written: " + target.get());
        } else if (isPrintable) {
            content.writeTo(context.out());
            context.out().flush();
        } else {
            throw new CommandRefusedException("Say with --to which file it shall be.");
        }
    }
}
