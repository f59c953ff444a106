package org.stagebook.ui.parts.reports.presenter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.interchange.outgoing.WholeFile.Content;
import org.stagebook.model.Production;
import org.stagebook.report.ReportFiles;
import org.stagebook.report.ReportFormat;
import org.stagebook.report.ReportPrint;
import org.stagebook.report.status.DeliveryStatus;
import org.stagebook.report.status.StatusCalendar;
import org.stagebook.report.status.StatusPage;
import org.stagebook.report.status.StatusReport;
import org.stagebook.report.status.StatusText;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.StyleFile;
import org.stagebook.ui.parts.dialog.presenter.WritingPlace;
import org.stagebook.ui.parts.dialog.presenter.WritingPlace.What;

/** The answers on the form for writing how delivery stands. The file follows them until it is typed. */
public final class StatusForm {

    private static final String OWN_FOLDER = "reports";

    private final List<Production> productions;
    private final Path folder;
    private final StyleFile style;
    private final WritingPlace place;
    private As as = As.PAGE;
    private Paper paper;
    private boolean opened = true;

    /** What it can be written as. */
    public enum As {
        PAGE("html", "Page for browsers and phones"),
        PDF("pdf", "PDF, for paper"),
        XLSX("xlsx", "Excel workbook"),
        CSV("csv", "Comma-separated values"),
        CALENDAR("ics", "iCalendar: phases and due days"),
        TEXT("txt", "Text for an e-mail");

        private final String ending;
        private final String label;

        As(String ending, String label) {
            this.ending = ending;
            this.label = label;
        }
    }

    /**
     * For productions that are told of together.
     *
     * @param productions the one that is worked in, then those that stand beside it
     * @param folder of the first; files are proposed in it
     * @param userHome where a style of the user is looked for
     */
    public StatusForm(List<Production> productions, Path folder, Path userHome) {
        this.productions = List.copyOf(productions);
        this.folder = folder;
        this.style = StyleFile.firstOf(StyleFile.places(folder, userHome));
        this.paper = style.style().paper().orElse(Paper.A4);
        this.place = new WritingPlace(folder, folder.resolve(OWN_FOLDER));
        follow();
    }

    /** What it is about: the titles. */
    public String subject() {
        List<String> titles = new ArrayList<>();
        productions.forEach(one -> titles.add(Objects.requireNonNullElse(one.getTitle(), "Untitled")));
        return String.join(", ", titles);
    }

    public List<String> formats() {
        return Stream.of(As.values()).map(one -> one.label).toList();
    }

    public int formatLine() {
        return as.ordinal();
    }

    public void chooseFormat(int line) {
        as = As.values()[Math.max(0, line)];
        follow();
    }

    /** Whether what is written has pages of paper. */
    public boolean hasPaper() {
        return as == As.PDF;
    }

    public List<String> papers() {
        return Stream.of(Paper.values()).map(Paper::label).toList();
    }

    public Paper paper() {
        return paper;
    }

    public void choosePaper(int line) {
        paper = Paper.values()[Math.max(0, line)];
    }

    public WritingPlace place() {
        return place;
    }

    /** Whether what was written is opened. */
    public boolean isOpened() {
        return opened;
    }

    public void setOpened(boolean wanted) {
        opened = wanted;
    }

    /** What is worth knowing before it is written. */
    public Optional<String> notice() {
        return place.notice().or(() -> style.findings().stream().findFirst());
    }

    /** What is to be written, as the productions are now: from here on they may change. */
    public Content content(LocalDate day) throws IOException {
        DeliveryStatus status = DeliveryStatus.of(productions, day);
        return switch (as) {
            case PAGE -> page(status);
            case CALENDAR -> text(new StatusCalendar(status).text());
            case TEXT -> text(new StatusText(status).text());
            case PDF -> print(status, ReportFormat.PDF);
            case XLSX -> print(status, ReportFormat.XLSX);
            case CSV -> print(status, ReportFormat.CSV);
        };
    }

    private static Content page(DeliveryStatus status) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new StatusPage(status).write(page);
        return page::writeTo;
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Content print(DeliveryStatus status, ReportFormat format) {
        ReportPrint print = new ReportPrint(new StatusReport(status).report(), style.style(), paper);
        return out -> print.write(format, out);
    }

    private void follow() {
        Production first = productions.getFirst();
        String code = Objects.requireNonNullElse(first.getCode(), "");
        String title = Objects.requireNonNullElse(first.getTitle(), "");
        String name = ReportFiles.fileName(code.isEmpty() ? title : code);
        place.propose(What.FILE, folder.resolve(OWN_FOLDER).resolve(name + "_delivery-status." + as.ending));
    }
}
