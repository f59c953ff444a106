package org.stagebook.delivery.record;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that are checked for a deliverable.
 *
 * @param programme what is delivered
 * @param beside what came with it
 * @param isMono whether each is one of the mono files of its channels, and the others are found by their names
 */
public record Sounds(Path programme, Beside beside, boolean isMono) {

    /**
     * Sound that came with the programme.
     *
     * @param dialogue its dialogue stem, where it is given by itself
     * @param stems all that sum to the programme, by name and in order; empty where not all of them are there
     * @param musicAndEffects its M&amp;E
     */
    public record Beside(Optional<Path> dialogue, Map<String, Path> stems, Optional<Path> musicAndEffects) {
        /** Nothing did. */
        public static final Beside NOTHING = new Beside(Optional.empty(), Map.of(), Optional.empty());

        /** Copies the map, in order. */
        public Beside {
            stems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(stems));
        }
    }

    /** Only a programme, in one file. */
    public static Sounds of(Path programme) {
        return new Sounds(programme, Beside.NOTHING, false);
    }
}
