package org.stagebook.history.listening;

import java.util.Optional;
import org.stagebook.edit.change.NewListeningTest.Candidate;
import org.stagebook.edit.change.NewListeningTest.File;
import org.stagebook.history.sound.StemSound;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.timebase.Level;

/**
 * Something that is compared by ear, before it has a letter.
 *
 * @param label what it is: a version, a stem, a file
 * @param version the version it belongs to
 * @param file what is played
 * @param loudness how loud that is over the loop, by itself
 * @param gainDb what matches it to the others, in dB
 */
public record Compared(String label, Optional<MixVersion> version, File file, Optional<Level> loudness, double gainDb) {

    /** A file of a version. */
    public static Compared of(MixVersion version, MixFile file, Optional<Level> loudness, double gainDb) {
        String stem = file.getStem() == null ? "" : file.getStem();
        return new Compared(
                version.getLabel() == null ? "" : version.getLabel(),
                Optional.of(version),
                new File(stem, file.getPath() == null ? "" : file.getPath(), StemSound.fingerprint(file)),
                loudness,
                gainDb);
    }

    Candidate under(String letter) {
        return new Candidate(letter, label, version, file, loudness, gainDb);
    }
}
