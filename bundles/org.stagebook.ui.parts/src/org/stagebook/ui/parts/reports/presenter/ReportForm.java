package org.stagebook.ui.parts.reports.presenter;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.report.ReportFiles;
import org.stagebook.report.ReportFiles.Prepared;
import org.stagebook.report.ReportFormat;
import org.stagebook.report.kind.Grouping;
import org.stagebook.report.kind.ReportKind;
import org.stagebook.report.kind.ReportRequest;
import org.stagebook.report.kind.Reports;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.StyleFile;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** The answers on the form for printing a report. The file follows them until it is typed. */
public final class ReportForm {

    private static final String ADR_SET = "ADR set (scripts, counts and log)";

    private final Production production;
    private final Path folder;
    private final StyleFile style;
    private final Choice<Reel> reels;
    private final List<ReportKind> kinds = List.of(ReportKind.values());
    private Optional<ReportKind> kind = Optional.of(ReportKind.SPOTTING);
    private Grouping grouping = Grouping.REEL;
    private Optional<Reel> reel = Optional.empty();
    private ReportFormat format = ReportFormat.PDF;
    private Paper paper;
    private String file;
    private boolean fileTyped;
    private boolean opened = true;

    /**
     * For a production.
     *
     * @param folder of the production; files are proposed in it
     * @param userHome where a style of the user is looked for
     */
    public ReportForm(Production production, Path folder, Path userHome) {
        this.production = production;
        this.folder = folder;
        this.style = StyleFile.firstOf(StyleFile.places(folder, userHome));
        this.paper = style.style().paper().orElse(Paper.A4);
        this.reels = new Choice<>("All reels", production.getReels(), one -> "Reel " + one.getNumber());
        this.file = proposed();
    }

    /** What can be printed; the ADR set stands before its parts. */
    public List<String> kinds() {
        List<String> lines = new ArrayList<>();
        kinds.forEach(one -> {
            if (one == ReportKind.ADR_SCRIPTS) {
                lines.add(ADR_SET);
            }
            lines.add(one.label());
        });
        return lines;
    }

    public int kindLine() {
        return kinds().indexOf(kind.map(ReportKind::label).orElse(ADR_SET));
    }

    public void chooseKind(int line) {
        String label = kinds().get(Math.max(0, line));
        kind = kinds.stream().filter(one -> one.label().equals(label)).findFirst();
        follow();
    }

    /** What the chosen kind is for. */
    public String description() {
        return kind.map(ReportKind::description).orElse("three files in a folder, for an ADR session");
    }

    public List<String> groupings() {
        return Stream.of(Grouping.values()).map(Grouping::label).toList();
    }

    public Grouping grouping() {
        return grouping;
    }

    public void chooseGrouping(int line) {
        grouping = Grouping.values()[Math.max(0, line)];
        follow();
    }

    /** Whether what is printed can be sorted in several ways. */
    public boolean hasGroupings() {
        return kind.filter(one -> one == ReportKind.SPOTTING).isPresent();
    }

    public Choice<Reel> reels() {
        return reels;
    }

    public Optional<Reel> reel() {
        return reel;
    }

    public void chooseReel(int line) {
        reel = reels.at(line);
        follow();
    }

    public List<String> formats() {
        return Stream.of(ReportFormat.values()).map(ReportFormat::label).toList();
    }

    public ReportFormat format() {
        return format;
    }

    public void chooseFormat(int line) {
        format = ReportFormat.values()[Math.max(0, line)];
        follow();
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

    public String file() {
        return file;
    }

    public void setFile(String text) {
        file = text.strip();
        fileTyped = true;
    }

    /** Whether what was written is opened. */
    public boolean isOpened() {
        return opened;
    }

    public void setOpened(boolean wanted) {
        opened = wanted;
    }

    /** The first thing that is missing or wrong, as a sentence; empty when it can be printed. */
    public Optional<String> problem() {
        if (file.isEmpty()) {
            return Optional.of(kind.isPresent() ? "Choose the file to write." : "Choose the folder to write into.");
        }
        try {
            Path target = target();
            if (kind.isPresent() && Files.isDirectory(target)) {
                return Optional.of("This is a folder; add the name of a file.");
            }
            if (kind.isEmpty() && Files.isRegularFile(target)) {
                return Optional.of("This is a file; the ADR set is written into a folder.");
            }
            Path parent = target.toAbsolutePath().getParent();
            boolean isOurs =
                    parent != null && parent.equals(folder.resolve("reports").toAbsolutePath());
            return isOurs || (parent != null && Files.isDirectory(parent))
                    ? Optional.empty()
                    : Optional.of("There is no folder " + parent + ".");
        } catch (InvalidPathException e) {
            return Optional.of("This is not the name of a file: " + e.getReason() + ".");
        }
    }

    /** What is worth knowing before it is printed. */
    public Optional<String> notice() {
        if (kind.isPresent() && problem().isEmpty() && Files.exists(target())) {
            return Optional.of(target().getFileName() + " is there already and will be replaced.");
        }
        return style.findings().stream().findFirst();
    }

    /** Where to write; only when there is no problem. */
    public Path target() {
        return folder.resolve(file);
    }

    /** How files are written. */
    public ReportFiles files() {
        return new ReportFiles(format, style.style(), paper);
    }

    /** What is to be written, as the production is now; only when there is no problem. */
    public List<Prepared> prepared(LocalDate day) {
        OptionalInt number = reel.map(one -> OptionalInt.of(one.getNumber())).orElseGet(OptionalInt::empty);
        Reports reports = new Reports(production, day);
        ReportRequest request = new ReportRequest(kind.orElse(ReportKind.ADR_SCRIPTS), number, grouping, "");
        return kind.isPresent()
                ? List.of(files().prepare(reports, request, target()))
                : files().prepareAdrSet(reports, request, target(), false);
    }

    private void follow() {
        if (!fileTyped) {
            file = proposed();
        }
    }

    private String proposed() {
        String code = production.getCode() == null ? "" : production.getCode();
        String title = production.getTitle() == null ? "" : production.getTitle();
        String name = ReportFiles.fileName(code.isEmpty() ? title : code);
        String part = reel.map(one -> "_R" + one.getNumber()).orElse("");
        String by = hasGroupings() && grouping != Grouping.REEL ? "_by-" + grouping.id() : "";
        String what = kind.map(ReportKind::id).orElse("adr");
        String ending = kind.isPresent() ? "." + format.id() : "";
        return folder.resolve("reports")
                .resolve(name + part + "_" + what + by + ending)
                .toString();
    }
}
