package org.stagebook.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.interchange.outgoing.WholeFile;
import org.stagebook.report.block.Report;
import org.stagebook.report.kind.ReportKind;
import org.stagebook.report.kind.ReportRequest;
import org.stagebook.report.kind.Reports;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/**
 * Writes reports into files, each whole or not at all.
 *
 * @param style of the house
 * @param paper they are laid out for
 */
public record ReportFiles(Reports reports, ReportFormat format, ReportStyle style, Paper paper) {

    /**
     * A file that was written.
     *
     * @param pages on paper; 0 for what has none
     * @param warnings what its reader is warned of
     */
    public record Written(Path file, ReportKind kind, int pages, List<String> warnings) {
        /** Keeps its own copy. */
        public Written {
            warnings = List.copyOf(warnings);
        }
    }

    /** Writes one report, replacing a file that is there only when the new one is whole. */
    public Written write(ReportRequest request, Path file) throws IOException {
        Report report = reports.of(request);
        int[] pages = new int[1];
        new WholeFile(file).write(out -> pages[0] = new ReportPrint(report, style, paper).write(format, out));
        return new Written(file, request.kind(), pages[0], report.warnings());
    }

    /** Writes the script of each actor into a folder, which is made. */
    public List<Written> writeScripts(ReportRequest request, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Written> written = new ArrayList<>();
        for (String actor : reports.actors(request)) {
            Path file = unused(folder, ReportKind.ADR_SCRIPTS.id() + "-" + fileName(actor), written);
            written.add(write(request.as(ReportKind.ADR_SCRIPTS).forActor(actor), file));
        }
        return List.copyOf(written);
    }

    /** Writes scripts, counts and log into a folder, which is made; the scripts of each actor apart if that is wished. */
    public List<Written> writeAdrSet(ReportRequest request, Path folder, boolean each) throws IOException {
        Files.createDirectories(folder);
        List<Written> written = new ArrayList<>();
        for (ReportKind kind : ReportKind.adrSet()) {
            if (kind == ReportKind.ADR_SCRIPTS && each) {
                written.addAll(writeScripts(request, folder));
            } else {
                written.add(write(request.as(kind), folder.resolve(kind.id() + "." + format.id())));
            }
        }
        return List.copyOf(written);
    }

    private Path unused(Path folder, String name, List<Written> written) {
        Path file = folder.resolve(name + "." + format.id());
        for (int count = 2; isTaken(file, written); count++) {
            file = folder.resolve(name + "-" + count + "." + format.id());
        }
        return file;
    }

    private static boolean isTaken(Path file, List<Written> written) {
        return written.stream().map(Written::file).anyMatch(file::equals);
    }

    /** Letters and figures of a name, so that every platform takes it. */
    public static String fileName(String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String shorter = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return shorter.isEmpty() ? "unnamed" : shorter;
    }
}
