package org.stagebook.delivery.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.delivery.qc.FileRole;

/**
 * What the name of a file says of its place among others: {@code Show_101_PM.wav}, {@code Show_101_DX.wav} and
 * {@code Show_101_ME.wav} belong together.
 *
 * @param family what they share
 * @param part the word that tells it from the others; empty for the programme itself
 */
public record SoundName(String family, String part) {

    /** Reads the name of a file. */
    public static SoundName of(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        List<String> shared = new ArrayList<>();
        Optional<String> part = Optional.empty();
        for (String word : (dot < 0 ? name : name.substring(0, dot)).split("[_ .-]+", -1)) {
            String plain = word.toLowerCase(Locale.ROOT);
            Optional<FileRole> role = FileRole.named(word);
            boolean isProgramme = role.equals(Optional.of(FileRole.PRINTMASTER));
            if (part.isEmpty() && role.isPresent() && !isProgramme) {
                part = Optional.of(word);
            } else if (!isProgramme) {
                shared.add(plain);
            }
        }
        return new SoundName(String.join(" ", shared), part.orElse(""));
    }

    /** Whether it names no part. */
    public boolean isProgramme() {
        return part.isEmpty();
    }

    /** Whether it names the M&amp;E. */
    public boolean isMusicAndEffects() {
        return FileRole.named(part).equals(Optional.of(FileRole.MUSIC_AND_EFFECTS));
    }
}
