package org.stagebook.interchange.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.edl.EdlImport;
import org.stagebook.interchange.midi.MidiImport;
import org.stagebook.interchange.otio.OtioImport;
import org.stagebook.interchange.protools.imports.ProToolsFile;
import org.stagebook.interchange.sheet.SheetImport;
import org.stagebook.interchange.sheet.profile.MappingProfile;
import org.stagebook.interchange.sheet.profile.ProfileFolder;
import org.stagebook.interchange.soundfolder.SoundFolderImport;
import org.stagebook.interchange.subtitle.SrtImport;

/** The one door for whatever other programs export: finds out what a file is and reads it. */
public final class ForeignFiles {

    private final FormatDetector detector = new FormatDetector();

    /**
     * Which format a file or folder is.
     *
     * @throws org.stagebook.interchange.UnreadableFileException if it is none that is read
     * @throws IOException if it cannot be read at all
     */
    public ForeignFormat formatOf(Path file) throws IOException {
        return detector.detect(file);
    }

    /**
     * Reads a file or folder; nothing is changed until what was read is applied.
     *
     * @throws org.stagebook.interchange.UnreadableFileException if it is none that is read, or not what it was said to be
     * @throws IOException if it cannot be read at all
     */
    public Incoming read(Path file, ImportChoices choices) throws IOException {
        ForeignFormat format = choices.format().isPresent() ? choices.format().get() : formatOf(file);
        return switch (format) {
            case PRO_TOOLS_TEXT -> session(file, choices);
            case CMX3600 -> EdlImport.read(file, choices.settings());
            case OTIO -> OtioImport.read(file, choices.settings());
            case SOUND_FOLDER -> SoundFolderImport.read(file, choices.settings());
            case CSV, XLSX -> table(file, choices);
            case MIDI -> MidiImport.read(file, choices.settings());
            case SRT -> SrtImport.read(file, choices.settings());
        };
    }

    private static Incoming table(Path file, ImportChoices choices) throws IOException {
        List<MappingProfile> known = new ArrayList<>();
        List<ParseWarning> problems = new ArrayList<>();
        for (Path folder : choices.profileFolders()) {
            known.addAll(new ProfileFolder(folder).all(problem -> problems.add(new ParseWarning(0, problem))));
        }
        return new WithNotices(SheetImport.read(file, choices.settings(), known), problems);
    }

    private static Incoming session(Path file, ImportChoices choices) throws IOException {
        ProToolsFile export = ProToolsFile.read(file, choices.settings());
        var options = export.options().withSource(choices.source());
        return export.withOptions(choices.dialect().map(options::withDialect).orElse(options));
    }
}
