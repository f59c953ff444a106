package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
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
 * @param opener is given the first file when all are written
 */
public record ReportWork(ReportFiles files, List<Prepared> reports, Consumer<Path> opener)
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
        written.stream().findFirst().map(Written::file).ifPresent(opener);
        String lines = written.stream().map(ReportWork::line).collect(Collectors.joining("\n"));
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
                lines + "\n" + warnings.stream().map(one -> "! " + one + "\n").collect(Collectors.joining()));
    }

    private static String line(Written written) {
        String pages =
                written.pages() == 0 ? "" : written.pages() == 1 ? ", 1 page" : ", " + written.pages() + " pages";
        return written.kind().label() + ": " + written.file() + pages;
    }
}
