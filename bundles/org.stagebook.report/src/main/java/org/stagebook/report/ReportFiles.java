package org.stagebook.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.stagebook.interchange.outgoing.WholeFile;
import org.stagebook.report.block.Report;
import org.stagebook.report.kind.ReportKind;
import org.stagebook.report.kind.ReportRequest;
import org.stagebook.report.kind.Reports;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/**
 * Reports as files, each whole or not at all. What is to be written is prepared first, which reads the production; writing does
 * not, and can happen while somebody edits.
 *
 * @param style of the house
 * @param paper they are laid out for
 */
public record ReportFiles(ReportFormat format, ReportStyle style, Paper paper) {

    /** A report and the file it will be. */
    public record Prepared(Path file, ReportKind kind, Report report) {}

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

    /** One report as one file. */
    public Prepared prepare(Reports reports, ReportRequest request, Path file) {
        return new Prepared(file, request.kind(), reports.of(request));
    }

    /** The script of each actor as a file in a folder. */
    public List<Prepared> prepareScripts(Reports reports, ReportRequest request, Path folder) {
        List<Prepared> prepared = new ArrayList<>();
        for (String actor : reports.actors(request)) {
            Path file = unused(folder, ReportKind.ADR_SCRIPTS.id() + "-" + fileName(actor), prepared);
            prepared.add(prepare(reports, request.as(ReportKind.ADR_SCRIPTS).forActor(actor), file));
        }
        return List.copyOf(prepared);
    }

    /**
     * Scripts, counts and log as files in a folder.
     *
     * @param each whether each actor gets a script apart
     */
    public List<Prepared> prepareAdrSet(Reports reports, ReportRequest request, Path folder, boolean each) {
        List<Prepared> prepared = new ArrayList<>();
        for (ReportKind kind : ReportKind.adrSet()) {
            if (kind == ReportKind.ADR_SCRIPTS && each) {
                prepared.addAll(prepareScripts(reports, request, folder));
            } else {
                prepared.add(prepare(reports, request.as(kind), folder.resolve(kind.id() + "." + format.id())));
            }
        }
        return List.copyOf(prepared);
    }

    /**
     * Writes a file, making its folder, and replacing a file that is there only when the new one is whole.
     *
     * @throws IOException if it cannot be written; the message names the file and says what to do
     */
    public Written write(Prepared prepared) throws IOException {
        Path file = prepared.file();
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder. Nothing was written; name a file in it.");
        }
        int[] pages = new int[1];
        ReportPrint print = new ReportPrint(prepared.report(), style, paper);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new WholeFile(file).write(out -> pages[0] = print.write(format, out));
        } catch (FileSystemException e) {
            throw new IOException(
                    file + " could not be written: " + reason(e)
                            + ". What was there is as it was; choose another folder.",
                    e);
        }
        return new Written(file, prepared.kind(), pages[0], prepared.report().warnings());
    }

    /** The exception names a draft nobody knows of. */
    private static String reason(FileSystemException refused) {
        return switch (refused) {
            case NoSuchFileException gone -> "its folder takes no new files";
            case AccessDeniedException denied -> "its folder may not be written to";
            case FileAlreadyExistsException taken -> "a file stands where its folder would be";
            default -> Objects.requireNonNullElse(refused.getReason(), "its disk refused it");
        };
    }

    private Path unused(Path folder, String name, List<Prepared> prepared) {
        Path file = folder.resolve(name + "." + format.id());
        for (int count = 2; isTaken(file, prepared); count++) {
            file = folder.resolve(name + "-" + count + "." + format.id());
        }
        return file;
    }

    private static boolean isTaken(Path file, List<Prepared> prepared) {
        return prepared.stream().map(Prepared::file).anyMatch(file::equals);
    }

    /** Letters and figures of a name, so that every platform takes it. */
    public static String fileName(String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String shorter = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return shorter.isEmpty() ? "unnamed" : shorter;
    }
}
