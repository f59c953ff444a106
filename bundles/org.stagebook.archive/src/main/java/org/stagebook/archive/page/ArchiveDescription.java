package org.stagebook.archive.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.stagebook.archive.ArchiveEntry;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile.Kind;
import org.stagebook.report.contents.ContentsPage;

/**
 * Writes what describes an archive, after everything else is in it. Each of the files lists those before it: the page, the contents
 * for programs, the checksums.
 */
public record ArchiveDescription(ArchiveSource source) {
    static final String PAGE = "index.html";
    static final String CONTENTS = "contents.json";
    static final String CHECKSUMS = "checksums.sha1";

    private static final ArchiveEntry READ_ME = new ArchiveEntry(
            "README.txt", "Read me", Kind.TEXT, "What this is, and how each kind of file is read without Stagebook.");

    /** Writes the four files. */
    public void write(ArchiveFolder out) throws IOException {
        String readMe = new ReadMe(source, out.files()).text();
        out.write(READ_ME, stream -> stream.write(readMe.getBytes(StandardCharsets.UTF_8)));
        ContentsPage page = new ContentsPage(new ContentsText(source, out).contents());
        out.write(
                new ArchiveEntry(
                        PAGE, "Table of contents", Kind.PAGE, "The page to open first: every file, with a link."),
                page::write);
        ContentsJson json = new ContentsJson(source, out.files(), out.missing(), out.nothing());
        out.write(
                new ArchiveEntry(
                        CONTENTS, "Contents for programs", Kind.DATA, "Every file with its kind, size and hash."),
                json::write);
        String checksums = out.files().stream()
                .map(file -> file.sha1() + "  " + file.path() + "\n")
                .collect(Collectors.joining());
        out.write(
                new ArchiveEntry(CHECKSUMS, "Checksums", Kind.MANIFEST, "Hashes as sha1sum reads them."),
                stream -> stream.write(checksums.getBytes(StandardCharsets.UTF_8)));
    }
}
