package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stagebook.edit.progress.Progress;
import org.stagebook.report.ReportFiles;
import org.stagebook.report.ReportFiles.Prepared;
import org.stagebook.report.ReportFiles.Written;
import org.stagebook.ui.theme.WorkState;

/**
 * Prints reports into files; each is there whole or not at all.
 *
 * @param reports what the production said when it was asked for
 * @param opener is given the file, or the folder of several, when all are written; answers whether it could be opened
 */
public record ReportWork(ReportFiles files, List<Prepared> reports, Predicate<Path> opener)
        implements LongWork<List<Written>> {

    /** Keeps its own copy. */
    public ReportWork {
        reports = List.copyOf(reports);
    }

    @Override
    public String title() {
        return reports.size() == 1
                ? "Print " + reports.getFirst().file().getFileName()
                : "Print " + reports.size() + " reports";
    }

    @Override
    public List<Written> prepare(Progress progress) throws IOException {
        progress.begin(title(), reports.size());
        List<Written> written = new ArrayList<>();
        for (Prepared report : reports) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            written.add(files.write(report));
            progress.worked(1);
        }
        return List.copyOf(written);
    }

    @Override
    public void discard(List<Written> prepared) {
        // the files are whole and stay
    }

    @Override
    public Outcome finish(List<Written> written) {
        String lines = written.stream().map(ReportWork::line).collect(Collectors.joining("\n"));
        String unopened = place(written)
                .filter(opener.negate())
                .map(place -> "No program of this computer opens " + place.getFileName() + " by itself.\n")
                .orElse("");
        List<String> warnings = written.stream()
                .flatMap(one -> one.warnings().stream())
                .distinct()
                .toList();
        String title = written.size() == 1
                ? "Printed " + written.getFirst().kind().label() + " to "
                        + written.getFirst().file().getFileName()
                : "Printed " + written.size() + " reports";
        return new Outcome(
                warnings.isEmpty() ? WorkState.DONE : WorkState.ATTENTION,
                title,
                lines + "\n" + unopened
                        + warnings.stream().map(one -> "! " + one + "\n").collect(Collectors.joining()));
    }

    /** What is looked at: the file, or the folder of several. */
    private static Optional<Path> place(List<Written> written) {
        Optional<Path> first = written.stream().findFirst().map(Written::file);
        return written.size() == 1 ? first : first.map(Path::getParent);
    }

    private static String line(Written written) {
        String pages =
                written.pages() == 0 ? "" : written.pages() == 1 ? ", 1 page" : ", " + written.pages() + " pages";
        return written.kind().label() + ": " + written.file() + pages;
    }
}
