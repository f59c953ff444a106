package org.stagebook.history.compare;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.history.sound.StemSound;
import org.stagebook.lint.SourcePaths;
import org.stagebook.model.MixFile;
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
        Map<StemKey, MixFile> earlier = files(before);
        Map<StemKey, MixFile> later = files(after);
        Set<StemKey> keys = new LinkedHashSet<>(later.keySet());
        keys.addAll(earlier.keySet());
        return keys.stream()
                .map(key -> new StemPair(
                        key.name(),
                        key.reelNumber(),
                        Optional.ofNullable(earlier.get(key)).map(file -> StemSound.of(file, paths)),
                        Optional.ofNullable(later.get(key)).map(file -> StemSound.of(file, paths))))
                .sorted(Comparator.comparingInt(StemPair::reelNumber).thenComparing(stem -> !stem.isPrintmaster()))
                .toList();
    }

    private static Map<StemKey, MixFile> files(MixVersion version) {
        Map<StemKey, MixFile> files = new LinkedHashMap<>();
        version.getFiles().forEach(file -> {
            int reelNumber = file.getReel() == null ? 0 : file.getReel().getNumber();
            files.put(new StemKey(reelNumber, StemSound.name(file)), file);
        });
        return files;
    }
}
