package org.stagebook.ui.parts.imports.presenter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.formats.ForeignFiles;
import org.stagebook.interchange.formats.TurnoverFacts;
import org.stagebook.interchange.sheet.SheetImport;
import org.stagebook.interchange.sheet.profile.MappingProfile;

/**
 * A file that is to be imported, and what it turned out to be.
 *
 * @param problem why it cannot be imported; empty if it can
 * @param profile the name of the profile a table's columns fit; empty for what is no table, or if none fits
 * @param facts what it says of its production; empty for what cannot be imported
 */
public record FoundFile(
        Path file,
        Optional<ForeignFormat> format,
        String problem,
        Optional<String> profile,
        Optional<TurnoverFacts> facts) {

    /** Looks at the first bytes of a file, and at the first rows of a table. */
    public static FoundFile of(Path file, KnownProfiles profiles) {
        try {
            ForeignFormat format = new ForeignFiles().formatOf(file);
            Optional<String> profile = isTable(format)
                    ? SheetImport.recognise(file, profiles.saved()).map(MappingProfile::name)
                    : Optional.empty();
            return new FoundFile(file, Optional.of(format), "", profile, Optional.of(TurnoverFacts.of(file, format)));
        } catch (IOException unreadable) {
            return new FoundFile(file, Optional.empty(), reason(file, unreadable), Optional.empty(), Optional.empty());
        }
    }

    /** Whether it has columns somebody may have to explain. */
    public boolean isTable() {
        return format.filter(FoundFile::isTable).isPresent();
    }

    /** Whether no known profile fits its columns. */
    public boolean isUntaught() {
        return isTable() && profile.isEmpty();
    }

    /** What it is, a line. */
    public String words() {
        String what = format.map(ForeignFormat::label).orElse("not read. " + problem);
        String columns =
                profile.map(name -> ", columns as \u201c" + name + "\u201d").orElse("");
        return file.getFileName() + ": " + what + columns + (isUntaught() ? ", columns not known yet" : "");
    }

    private static boolean isTable(ForeignFormat format) {
        return format == ForeignFormat.CSV || format == ForeignFormat.XLSX;
    }

    /** The sentence without the file's whole path, which is said already. */
    private static String reason(Path file, IOException unreadable) {
        String sentence = String.valueOf(unreadable.getMessage());
        String path = file + ": ";
        return sentence.startsWith(path) ? sentence.substring(path.length()) : sentence;
    }
}
