package org.stagebook.archive.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile;

/**
 * How an archive is read without Stagebook, as plain text.
 *
 * @param files in it
 */
record ReadMe(ArchiveSource source, List<ArchivedFile> files) {
    private static final String READING = """
            HOW TO READ IT WITHOUT STAGEBOOK

            index.html     Any web browser. The table of contents, with a link to every file. It asks nothing of any network.
            *.csv          Any spreadsheet or database: comma-separated values (RFC 4180), UTF-8, the first line names the
                           columns. Instants are UTC in ISO 8601, times of the programme are timecode in the format that
                           contents.json names, ends are the first frame that is no longer part. A text that a spreadsheet
                           would take for a formula has an apostrophe before it.
            *.pdf          Any PDF reader; the fonts are embedded.
            *.ics          Any calendar program: iCalendar (RFC 5545).
            *.json         Any program that reads JSON, and any text editor.
            history/production.bundle
                           git: "git clone production.bundle FOLDER" gives every state that was kept, with its tags.
            production/    XML, UTF-8. "stagebook status production", "stagebook cues production" and the workbench open this
                           folder, for reading only.
            handoffs/NAME/ The paperwork of a handoff package; index.html is its page. What was in its folder ascmhl lies in
                           manifests. Rename it back beside the sound that was handed over to verify that sound.

            HOW TO TELL THAT IT IS COMPLETE AND UNCHANGED

            sha1sum -c checksums.sha1        on any Unix (macOS: shasum -c checksums.sha1)
            ascmhl/                          ASC MHL v2.0, the media hash list of the American Society of Cinematographers;
                                             every tool that knows the standard verifies it.
            stagebook handoff verify FOLDER  names every file that is missing, changed or new.

            Files are read-only. Copy the whole folder; do not open and save what is in it.
            """;

    private static final List<String> SOUND_LISTS =
            List.of("history/version-files.csv", "history/premixes.csv", "handoffs/items.csv", "sessions/sounds.csv");

    String text() {
        String folders = Sections.all().stream()
                .filter(section -> !section.folder().isEmpty() && isUsed(section))
                .map(section -> String.format("%-15s%s\n", section.folder() + "/", section.says()))
                .collect(Collectors.joining());
        return "ARCHIVE OF " + source.title().toUpperCase(Locale.ROOT) + "\n\n"
                + "The record of the sound of this production, made on " + source.at() + ".\n"
                + "Begin with index.html.\n\n"
                + "WHAT LIES WHERE\n\n"
                + folders + "\n" + READING + "\n"
                + sound();
    }

    private String sound() {
        String lists = SOUND_LISTS.stream()
                .filter(path -> files.stream().anyMatch(file -> file.path().equals(path)))
                .map(path -> "  " + path + "\n")
                .collect(Collectors.joining());
        String here = isUsed(Sections.DOCUMENTS)
                ? "Sound and picture are here only as far as they lie in documents/."
                : "Sound and picture are not here.";
        return here + (lists.isEmpty() ? "\n" : " Where they lay, with hashes, stands in\n" + lists);
    }

    private boolean isUsed(Sections section) {
        return files.stream().anyMatch(file -> file.section().equals(section.folder()));
    }
}
