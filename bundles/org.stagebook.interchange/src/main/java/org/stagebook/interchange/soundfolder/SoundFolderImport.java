package org.stagebook.interchange.soundfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.ImportPlan;
import org.stagebook.interchange.placing.ImportSession;

/**
 * A folder of recordings whose headers have been read, ready to be brought into a production as tracks and clips.
 *
 * @param folderName for the undoable step
 * @param files those that could be read, in the order of their names
 * @param warnings about those that could not
 */
public record SoundFolderImport(
        String folderName, List<FolderFile> files, ImportSettings settings, List<ParseWarning> warnings)
        implements Incoming {

    /** Keeps its own copies of the lists. */
    public SoundFolderImport {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads the headers of all recordings in a folder and the folders in it; damaged ones are named in the warnings.
     *
     * @throws UnreadableFileException if there is no recording in it
     * @throws IOException if there is no such folder
     */
    public static SoundFolderImport read(Path folder, ImportSettings settings) throws IOException {
        return read(folder, settings, Progress.NONE);
    }

    /**
     * The same with progress by the file.
     *
     * @throws CancellationException if the progress says so
     */
    public static SoundFolderImport read(Path folder, ImportSettings settings, Progress progress) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + " is no folder");
        }
        Warnings warnings = new Warnings();
        List<Path> paths = FolderScan.of(folder, warnings);
        if (paths.isEmpty()) {
            throw new UnreadableFileException(
                    folder,
                    new ParseWarning(0, "There is no recording in this folder: no WAV, BWF, AIFF or FLAC file."));
        }
        progress.begin("Reading the headers of " + paths.size() + " recordings", paths.size());
        FolderFileReader reader = new FolderFileReader(folder);
        List<FolderFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (progress.isCancelled()) {
                throw new CancellationException("Reading the folder was stopped; nothing was changed.");
            }
            try {
                files.add(reader.read(path));
            } catch (IOException e) {
                warnings.add(
                        0,
                        "\"" + StorableText.of(folder.relativize(path).toString())
                                + "\" was not imported, because it cannot be read: " + StorableText.of(reason(e)));
            }
            progress.worked(1);
        }
        String name = StorableText.of(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        return new SoundFolderImport(name, files, settings, warnings.inFileOrder());
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @Override
    public ForeignFormat format() {
        return ForeignFormat.SOUND_FOLDER;
    }

    @Override
    public ImportSummary apply(EditingSession editing, Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException("The import was stopped; nothing was changed.");
        }
        Warnings all = new Warnings();
        all.addAll(warnings);
        List<Programme> programmes = Programme.of(files, all);
        ProgrammePlaces places = new ProgrammePlaces(editing.production(), settings, all);
        ImportPlan plan = new ProgrammePlanner(editing.production(), places, all).plan(programmes);
        editing.run(new ImportSession("Import " + folderName, plan));
        return ImportSummary.of(format(), plan.counts(), all);
    }
}
