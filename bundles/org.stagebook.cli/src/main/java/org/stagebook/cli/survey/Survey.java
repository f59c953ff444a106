package org.stagebook.cli.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.formats.ForeignFiles;
import org.stagebook.interchange.formats.ImportChoices;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Imports every file of a folder into a production of its own that is thrown away.
 *
 * <p>Recordings count by folder, as they are imported.
 */
public final class Survey {

    private static final Set<String> RECORDINGS = Set.of("wav", "bwf", "w64", "rf64", "aif", "aiff", "flac");

    private final TimecodeFormat format;
    private final SessionSettings settings;
    private final ForeignFiles files = new ForeignFiles();

    /** With throw-away productions that count so. */
    public Survey(TimecodeFormat format, SessionSettings settings) {
        this.format = format;
        this.settings = settings;
    }

    /**
     * Everything below a folder, in the order of the paths.
     *
     * @throws IOException if the folder cannot be walked
     */
    public List<SurveyRow> of(Path folder, Progress progress) throws IOException {
        Set<Path> wanted = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(file -> wanted.add(isRecording(file) ? parent(file) : file));
        }
        progress.begin("Reading " + wanted.size() + " files and folders", wanted.size());
        List<SurveyRow> rows = new ArrayList<>();
        for (Path file : wanted) {
            rows.add(row(folder, file));
            progress.worked(1);
        }
        return rows;
    }

    private SurveyRow row(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        try {
            return new SurveyRow(path, Optional.of(summary(file)), "");
        } catch (IOException refused) {
            String reason = String.valueOf(refused.getMessage()).replace(file + ": ", "");
            return new SurveyRow(path, Optional.empty(), reason);
        }
    }

    private ImportSummary summary(Path file) throws IOException {
        Incoming incoming = files.read(file, ImportChoices.none());
        Production scratch = new ProductionFactory().create(NewProduction.feature("Survey", format, 1));
        try (EditingSession editing = EditingSession.inMemory(scratch, settings)) {
            return incoming.apply(editing, Progress.NONE);
        }
    }

    private static boolean isRecording(Path file) {
        String name = String.valueOf(file.getFileName());
        return RECORDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent(), "a walked file lies in a folder");
    }
}
