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

    /**
     * What the name of a file may say, the likeliest first: a title can hold any of these words, and so the last of them tells, and
     * the others only where that leaves a file by itself. The last reading takes all words for the title.
     */
    public static List<SoundName> readings(Path file) {
        List<String> words = words(file);
        List<SoundName> readings = new ArrayList<>();
        for (int at = words.size() - 1; at >= 0; at--) {
            boolean isProgramme = isProgramme(words.get(at));
            if (isProgramme || FileRole.named(words.get(at)).isPresent()) {
                readings.add(new SoundName(without(words, at), isProgramme ? "" : words.get(at)));
            }
        }
        readings.add(new SoundName(joined(words), ""));
        return List.copyOf(readings);
    }

    private static List<String> words(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return List.of((dot < 0 ? name : name.substring(0, dot)).split("[_ .-]+", -1));
    }

    /** The title: without a word, and without the words for a mix around it, as in {@code DX_print} and {@code full mix}. */
    private static String without(List<String> words, int at) {
        int from = at;
        while (from > 0 && isProgramme(words.get(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < words.size() && isProgramme(words.get(to))) {
            to++;
        }
        List<String> title = new ArrayList<>(words.subList(0, from));
        title.addAll(words.subList(to, words.size()));
        return joined(title);
    }

    private static boolean isProgramme(String word) {
        return FileRole.named(word).equals(Optional.of(FileRole.PRINTMASTER));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
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
