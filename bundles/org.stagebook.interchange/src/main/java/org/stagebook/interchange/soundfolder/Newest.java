package org.stagebook.interchange.soundfolder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The newest version of each track of each reel in a folder. */
final class Newest {

    private final Map<Key, Integer> versions = new HashMap<>();

    Newest(List<Programme> programmes) {
        programmes.forEach(programme -> versions.merge(Key.of(programme), version(programme), Math::max));
    }

    /** Whether the folder has a newer version of the same. */
    boolean isOlder(Programme programme) {
        return version(programme) < versions.getOrDefault(Key.of(programme), 0);
    }

    private static int version(Programme programme) {
        return programme.name().version().orElse(0);
    }

    private record Key(OptionalInt reel, String track, String layout) {
        static Key of(Programme programme) {
            return new Key(programme.name().reel(), programme.name().track(), programme.layout());
        }
    }
}
