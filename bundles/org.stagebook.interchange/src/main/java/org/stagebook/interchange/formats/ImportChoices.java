package org.stagebook.interchange.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.protools.imports.CueSource;
import org.stagebook.interchange.tags.TagDialect;

/**
 * Everything somebody may say about a file that is to be imported.
 *
 * @param settings what holds for all formats
 * @param format the format it is read as; empty to recognise it
 * @param source what of a Pro Tools session makes cues
 * @param dialect the language of names in a Pro Tools session; empty to recognise it
 * @param profileFolders where column mappings people have saved are looked for, beside those Stagebook brings
 */
public record ImportChoices(
        ImportSettings settings,
        Optional<ForeignFormat> format,
        CueSource source,
        Optional<TagDialect> dialect,
        List<Path> profileFolders) {

    /** Keeps its own copy. */
    public ImportChoices {
        profileFolders = List.copyOf(profileFolders);
    }

    /** Nothing is known beyond the file. */
    public static ImportChoices none() {
        return of(ImportSettings.none());
    }

    /** What holds for all formats, and nothing else. */
    public static ImportChoices of(ImportSettings settings) {
        return new ImportChoices(settings, Optional.empty(), CueSource.CLIPS, Optional.empty(), List.of());
    }

    /** The same with more folders of column mappings. */
    public ImportChoices withProfileFolders(List<Path> folders) {
        return new ImportChoices(settings, format, source, dialect, folders);
    }
}
