package org.stagebook.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stagebook.demo.DemoSoundFiles.Sound;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** Prints the demo's mixes: printmasters, and the stems the mix has touched; stems nobody touched stay the files they are. */
final class DemoPrints {

    private static final String FOLDER = "sound/prints";
    private static final String PRINTMASTER = "PM";

    private final Production production;
    private final Path folder;
    private final DemoSoundFiles files;
    private final DemoRecipes recipes;
    private final Map<Place, Path> latest = new HashMap<>();

    DemoPrints(Production production, Path folder) {
        this.production = production;
        this.folder = folder;
        this.files = new DemoSoundFiles(folder);
        this.recipes = new DemoRecipes(production.getTimecodeFormat().rate());
    }

    /**
     * What a version does to the sound.
     *
     * @param name in the names of its files
     * @param printed when
     * @param gainsDb of cues, by their numbers
     */
    record Mix(String name, Instant printed, Map<String, Double> gainsDb) {

        private boolean touches(Reel reel) {
            return reel.getCues().stream().anyMatch(cue -> gainsDb.containsKey(cue.getNumber()));
        }

        private boolean touches(Reel reel, DemoStem stem) {
            return reel.getCues().stream()
                    .anyMatch(cue -> gainsDb.containsKey(cue.getNumber()) && DemoStem.of(cue) == stem);
        }
    }

    /**
     * What was printed.
     *
     * @param files of the version, as far as they are new to it
     * @param replaced files of the version before that they take the place of
     */
    record Printed(List<Path> files, Set<Path> replaced) {}

    /** Prints what a version does; all of it, where there is no version before. */
    Printed print(Mix mix) throws IOException {
        Printed printed = new Printed(new ArrayList<>(), new HashSet<>());
        for (Reel reel : production.getReels()) {
            boolean first = !latest.containsKey(new Place(reel.getNumber(), PRINTMASTER));
            if (first || mix.touches(reel)) {
                List<Path> stems = stems(reel, mix, printed);
                add(printed, reel, PRINTMASTER, files.write(sound(reel, mix, PRINTMASTER, "Printmaster"), stems));
            }
        }
        return printed;
    }

    private List<Path> stems(Reel reel, Mix mix, Printed printed) throws IOException {
        List<Path> stems = new ArrayList<>();
        for (DemoStem stem : DemoStem.values()) {
            Place place = new Place(reel.getNumber(), stem.name());
            if (mix.touches(reel, stem)) {
                Sound sound = sound(reel, mix, stem.name(), stem.title());
                add(printed, reel, stem.name(), files.write(sound, recipes.of(reel, stem, mix.gainsDb())));
            } else if (!latest.containsKey(place)) {
                add(printed, reel, stem.name(), folder.resolve(stem.path(reel.getNumber())));
            }
            stems.add(Objects.requireNonNull(latest.get(place)));
        }
        return stems;
    }

    private void add(Printed printed, Reel reel, String code, Path file) {
        printed.files().add(file);
        Optional.ofNullable(latest.put(new Place(reel.getNumber(), code), file)).ifPresent(printed.replaced()::add);
    }

    private Sound sound(Reel reel, Mix mix, String code, String title) {
        String name = production.getCode() + "_R" + reel.getNumber() + "_" + code + "_51_" + mix.name() + ".wav";
        return new Sound(FOLDER + "/" + name, reel, title + " " + mix.name(), mix.printed());
    }

    private record Place(int reelNumber, String code) {}
}
