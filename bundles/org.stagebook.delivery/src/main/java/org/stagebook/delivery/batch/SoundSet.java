package org.stagebook.delivery.batch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files in a folder that are checked together.
 *
 * @param name for people and for files with results, from the folder on
 * @param programme one file, or the mono files of its channels
 * @param stems by the word for them in their names
 * @param musicAndEffects its files
 */
public record SoundSet(
        String name, List<Path> programme, Map<String, List<Path>> stems, Optional<List<Path>> musicAndEffects) {

    /** Copies the collections. */
    public SoundSet {
        programme = List.copyOf(programme);
        stems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(stems));
    }

    /** All files. */
    public List<Path> files() {
        return Stream.of(
                        programme.stream(),
                        stems.values().stream().flatMap(List::stream),
                        musicAndEffects.stream().flatMap(List::stream))
                .flatMap(each -> each)
                .toList();
    }
}
