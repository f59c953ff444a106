package org.stagebook.ui.parts.reports.presenter;

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
import org.stagebook.ui.parts.dialog.presenter.WritingPlace;
import org.stagebook.ui.parts.dialog.presenter.WritingPlace.What;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** The answers on the form for printing a report. The file follows them until it is typed. */
public final class ReportForm {

    private static final String OWN_FOLDER = "reports";
    private static final String ADR_SET = "ADR set (scripts, counts and log)";

    private final Production production;
    private final Path folder;
    private final StyleFile style;
    private final WritingPlace place;
    private final Choice<Reel> reels;
    private final NoteScopeForm notes;
    private final List<ReportKind> kinds = List.of(ReportKind.values());
    private Optional<ReportKind> kind = Optional.of(ReportKind.SPOTTING);
    private Grouping grouping = Grouping.REEL;
    private Optional<Reel> reel = Optional.empty();
    private ReportFormat format = ReportFormat.PDF;
    private Paper paper;
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
        this.notes = new NoteScopeForm(production);
        this.place = new WritingPlace(folder, folder.resolve(OWN_FOLDER));
        follow();
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

    /** Chooses by the id of a kind; anything else is the ADR set. */
    public void chooseKind(String id) {
        kind = ReportKind.ofId(id);
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

    /** Whether what is printed sets notes beside each other, of which some may be chosen. */
    public boolean hasNoteScope() {
        return kind.filter(one -> one == ReportKind.NOTES_BY_EAR).isPresent();
    }

    /** Which notes these are. */
    public NoteScopeForm notes() {
        return notes;
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

    /** Whether what is written has pages. */
    public boolean hasPaper() {
        return format != ReportFormat.CSV;
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

    /** Where it is written: one file, or a folder for the ADR set. */
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

    /** What is worth knowing before it is printed. */
    public Optional<String> notice() {
        return place.notice().or(() -> style.findings().stream().findFirst());
    }

    /** How files are written. */
    public ReportFiles files() {
        return new ReportFiles(format, style.style(), paper);
    }

    /** What is to be written, as the production is now; only when there is no problem. */
    public List<Prepared> prepared(LocalDate day) {
        OptionalInt number = reel.map(one -> OptionalInt.of(one.getNumber())).orElseGet(OptionalInt::empty);
        Reports reports = new Reports(production, day);
        ReportRequest request =
                new ReportRequest(kind.orElse(ReportKind.ADR_SCRIPTS), number, grouping, "", notes.scope());
        return kind.isPresent()
                ? List.of(files().prepare(reports, request, place.path()))
                : files().prepareAdrSet(reports, request, place.path(), false);
    }

    private void follow() {
        String code = production.getCode() == null ? "" : production.getCode();
        String title = production.getTitle() == null ? "" : production.getTitle();
        String name = ReportFiles.fileName(code.isEmpty() ? title : code);
        String part = reel.map(one -> "_R" + one.getNumber()).orElse("");
        String by = hasGroupings() && grouping != Grouping.REEL ? "_by-" + grouping.id() : "";
        String what = kind.map(ReportKind::id).orElse("adr");
        String ending = kind.isPresent() ? "." + format.id() : "";
        place.propose(
                kind.isPresent() ? What.FILE : What.FOLDER,
                folder.resolve(OWN_FOLDER).resolve(name + part + "_" + what + by + ending));
    }
}
