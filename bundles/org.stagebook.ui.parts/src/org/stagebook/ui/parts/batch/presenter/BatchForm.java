package org.stagebook.ui.parts.batch.presenter;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.report.ReportFormat;
import org.stagebook.ui.parts.check.presenter.ChannelFields;
import org.stagebook.ui.parts.dialog.presenter.WritingPlace;
import org.stagebook.ui.parts.dialog.presenter.WritingPlace.What;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** The answers on the form for checking a folder: which folder, against what, and where the sheets go. */
public final class BatchForm {

    private static final String OWN_FOLDER = "QC";

    private final SpecificationShelf shelf;
    private final Choice<Specification> specifications;
    private final WritingPlace results;
    private final ChannelFields channels = new ChannelFields();
    private String folder = "";
    private Optional<Specification> specification = Optional.empty();
    private Optional<Specification> other = Optional.empty();
    private ReportFormat sheets = ReportFormat.PDF;
    private boolean isWatched;

    /** What was said the last time; empty where nothing was. */
    public record Last(String folder, String specification) {}

    /**
     * What is asked, once it is complete.
     *
     * @param results where sheets and verdicts go
     * @param isWatched whether it goes on with what arrives
     */
    public record Asked(
            Path folder,
            Path results,
            List<Specification> specifications,
            ReportFormat sheets,
            UserHint channels,
            boolean isWatched) {
        /** Copies the list. */
        public Asked {
            specifications = List.copyOf(specifications);
        }

        /** The folder and what it is held against, in one line. */
        public String words() {
            return folder + ", against " + specifications.getFirst().title() + (isWatched ? ", watched" : "");
        }
    }

    /** @param home where a place without a folder would be */
    public BatchForm(SpecificationShelf shelf, Path home, Last last) {
        this.shelf = shelf;
        this.specifications = new Choice<>("no other", List.copyOf(shelf.all()), Specification::title);
        this.results = new WritingPlace(home);
        this.specification = shelf.find(last.specification());
        setFolder(last.folder());
    }

    public String folder() {
        return folder;
    }

    /** Results go into a folder of their own within it until another place is typed. */
    public void setFolder(String typed) {
        folder = typed.strip();
        if (isThere()) {
            results.propose(What.FOLDER, new File(folder).toPath().resolve(OWN_FOLDER));
        }
    }

    /** An empty name is that of no folder, and not of the one the program was started in. */
    private boolean isThere() {
        return !folder.isEmpty() && new File(folder).isDirectory();
    }

    /** Titles of all specifications. */
    public List<String> specifications() {
        return specifications.values().stream().map(Specification::title).toList();
    }

    /** The chosen one; -1 for none yet. */
    public int specificationLine() {
        return specifications.lineOf(specification) - 1;
    }

    public void chooseSpecification(int line) {
        specification = specifications.at(line + 1);
    }

    /** What it can be held against besides. */
    public List<String> others() {
        return specifications.lines();
    }

    public void chooseOther(int line) {
        other = specifications.at(line);
    }

    public ChannelFields channels() {
        return channels;
    }

    public WritingPlace results() {
        return results;
    }

    /** As what sheets are written. */
    public List<String> formats() {
        return Stream.of(ReportFormat.values()).map(ReportFormat::label).toList();
    }

    public int formatLine() {
        return List.of(ReportFormat.values()).indexOf(sheets);
    }

    public void chooseFormat(int line) {
        sheets = ReportFormat.values()[Math.max(0, line)];
    }

    /** Whether it goes on with what arrives, until it is stopped. */
    public void setWatched(boolean wanted) {
        isWatched = wanted;
    }

    /** What is still missing, a sentence. */
    public Optional<String> problem() {
        if (folder.isEmpty()) {
            return Optional.of("Choose the folder with the files that are delivered.");
        }
        if (!isThere()) {
            return Optional.of("There is no folder \u201c" + folder + "\u201d.");
        }
        if (specification.isEmpty()) {
            return Optional.of("Choose a specification.");
        }
        return results.problem().or(this::sameFolder);
    }

    private Optional<String> sameFolder() {
        Path place = results.path().toAbsolutePath().normalize();
        return place.equals(new File(folder).toPath().toAbsolutePath().normalize())
                ? Optional.of("Sheets need a folder of their own, for nothing in it is taken for a delivery.")
                : Optional.empty();
    }

    /** What is worth knowing, a sentence. */
    public Optional<String> notice() {
        return shelf.problems().stream()
                .findFirst()
                .or(() -> Optional.of(
                        "Mono files, stems and M&E are found by their names. What was checked before and is the same"
                                + " still is not checked again."));
    }

    /** What is asked; only of a form without a problem. */
    public Asked asked() {
        List<Specification> wanted = Stream.of(specification, other, Optional.of(SpecificationCheck.qc(shelf)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Asked(new File(folder).toPath(), results.path(), wanted, sheets, channels.hint(), isWatched);
    }

    /** What is worth remembering for the next time. */
    public Last last() {
        return new Last(folder, specification.map(Specification::id).orElse(""));
    }
}
