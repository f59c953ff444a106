package org.stagebook.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.demo.DemoSoundFiles.Sound;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** Prints the demo's mixes: printmasters, and the stems the mix has touched; stems nobody touched stay the files they are. */
final class DemoPrints {

    private static final String FOLDER = "sound/prints";

    private final Production production;
    private final Path folder;
    private final DemoSoundFiles files;
    private final DemoRecipes recipes;
    private final Map<Integer, List<Path>> latest = new HashMap<>();

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

    /** All files of a version of a reel, printmaster and five stems; those of the version before where it does nothing. */
    List<Path> of(Reel reel, Mix mix) throws IOException {
        List<Path> earlier = latest.getOrDefault(reel.getNumber(), List.of());
        List<Path> files = earlier.isEmpty() || mix.touches(reel) ? printed(reel, mix) : earlier;
        latest.put(reel.getNumber(), files);
        return files;
    }

    private List<Path> printed(Reel reel, Mix mix) throws IOException {
        List<Path> stems = new ArrayList<>();
        for (DemoStem stem : DemoStem.values()) {
            stems.add(
                    mix.touches(reel, stem)
                            ? files.write(
                                    sound(reel, mix, stem.name(), stem.title()), recipes.of(reel, stem, mix.gainsDb()))
                            : folder.resolve(stem.path(reel.getNumber())));
        }
        List<Path> all = new ArrayList<>();
        all.add(files.write(sound(reel, mix, "PM", "Printmaster"), stems));
        all.addAll(stems);
        return all;
    }

    private Sound sound(Reel reel, Mix mix, String code, String title) {
        String name = production.getCode() + "_R" + reel.getNumber() + "_" + code + "_51_" + mix.name() + ".wav";
        return new Sound(FOLDER + "/" + name, reel, title + " " + mix.name(), mix.printed());
    }
}
