package org.stagebook.history.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.history.sound.Likeness;
import org.stagebook.history.sound.StemSound;
import org.stagebook.lint.SourcePaths;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;

/**
 * What of two versions is compared, taken out of the model on its own thread: the stems, what was asked for between them, and the cues
 * of the later one. Values only, so that the rest can run anywhere.
 *
 * @param before label of the earlier version
 * @param after label of the later one
 * @param stems by reel, its printmaster first
 * @param asked what was asked for between both, by time
 * @param cues of the later version
 */
public record VersionPair(String before, String after, List<StemPair> stems, List<Asked> asked, List<SpottedCue> cues) {
    /** Copies the lists. */
    public VersionPair {
        stems = List.copyOf(stems);
        asked = List.copyOf(asked);
        cues = List.copyOf(cues);
    }

    /**
     * Looks at two versions of a production.
     *
     * @param now the production that holds both versions; its notes and cues are those of the later one
     * @param folder where it lies, to find files by
     */
    public static VersionPair of(Production now, Optional<Path> folder, MixVersion before, MixVersion after) {
        AskedBetween asked = AskedBetween.of(before, after);
        return new VersionPair(
                String.valueOf(before.getLabel()),
                String.valueOf(after.getLabel()),
                stems(new SourcePaths(folder), before, after),
                asked.in(now),
                new SoundingCues(after, asked.removed()).of(now));
    }

    private record StemKey(int reelNumber, String name) {}

    private static List<StemPair> stems(SourcePaths paths, MixVersion before, MixVersion after) {
        Map<StemKey, List<StemSound>> earlier = sounds(paths, before);
        Map<StemKey, List<StemSound>> later = sounds(paths, after);
        Set<StemKey> keys = new LinkedHashSet<>(later.keySet());
        keys.addAll(earlier.keySet());
        return keys.stream()
                .flatMap(key -> pairs(key, earlier.getOrDefault(key, List.of()), later.getOrDefault(key, List.of())))
                .sorted(Comparator.comparingInt(StemPair::reelNumber).thenComparing(stem -> !stem.isPrintmaster()))
                .toList();
    }

    /** A stem may have several files, such as printmasters for two rooms; then each is told by its file. */
    private static Stream<StemPair> pairs(StemKey key, List<StemSound> earlier, List<StemSound> later) {
        boolean several = earlier.size() > 1 || later.size() > 1;
        return Likeness.pairs(earlier, later).stream()
                .map(pair -> new StemPair(
                        key.name(),
                        key.reelNumber(),
                        several ? fileName(pair.after().or(pair::before).orElseThrow()) : "",
                        pair.before(),
                        pair.after()));
    }

    private static String fileName(StemSound sound) {
        return String.valueOf(sound.file().getFileName());
    }

    private static Map<StemKey, List<StemSound>> sounds(SourcePaths paths, MixVersion version) {
        Map<StemKey, List<StemSound>> sounds = new LinkedHashMap<>();
        version.getFiles().forEach(file -> {
            int reelNumber = file.getReel() == null ? 0 : file.getReel().getNumber();
            sounds.computeIfAbsent(new StemKey(reelNumber, StemSound.name(file)), key -> new ArrayList<>())
                    .add(StemSound.of(file, paths));
        });
        return sounds;
    }
}
