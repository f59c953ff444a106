package org.stagebook.ui.parts.check.presenter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.report.ReportFormat;
import org.stagebook.ui.parts.dialog.presenter.WritingPlace;
import org.stagebook.ui.parts.dialog.presenter.WritingPlace.What;

/** Whether a QC sheet is written, as what, and where: beside the file until another place is typed. */
public final class SheetFields {

    private final WritingPlace place;
    private boolean wanted = true;
    private ReportFormat format = ReportFormat.PDF;

    /** A sheet, once it is asked for. */
    public record Sheet(Path file, ReportFormat format) {}

    SheetFields(Path folder) {
        place = new WritingPlace(folder);
    }

    /** Proposes a place for the sheet of a file. */
    void follow(Optional<Path> programme, Optional<String> specification) {
        if (programme.isPresent() && specification.isPresent()) {
            Path file = programme.get();
            String name = file.getFileName() + "." + specification.get() + "." + format.id();
            place.propose(What.FILE, file.resolveSibling(name));
        }
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean isWanted) {
        wanted = isWanted;
    }

    public List<String> formats() {
        return Stream.of(ReportFormat.values()).map(ReportFormat::label).toList();
    }

    public int formatLine() {
        return format.ordinal();
    }

    public void chooseFormat(int line) {
        format = ReportFormat.values()[Math.max(0, line)];
    }

    public WritingPlace place() {
        return place;
    }

    Optional<String> problem() {
        return wanted ? place.problem() : Optional.empty();
    }

    /** What is written; only where there is no problem. */
    Optional<Sheet> asked() {
        return wanted ? Optional.of(new Sheet(place.path(), format)) : Optional.empty();
    }

    /** Where it goes, in a few words. */
    public String words() {
        return wanted && !place.text().isEmpty() && place.problem().isEmpty()
                ? "sheet " + place.path().getFileName()
                : "";
    }
}
