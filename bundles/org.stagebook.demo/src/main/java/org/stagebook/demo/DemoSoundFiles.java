package org.stagebook.demo;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.stagebook.audio.synth.StemRecipe;
import org.stagebook.audio.synth.StemSynthesizer;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;

/** Writes the demo's sound files; their dates are those of the story, for manifests name them. */
final class DemoSoundFiles {

    private final Path folder;
    private final StemSynthesizer synthesizer = new StemSynthesizer();

    /** @param folder the production's */
    DemoSoundFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * One file.
     *
     * @param path from the production's folder
     * @param reel the reel it is of
     * @param title what it holds
     * @param made when, in the story
     */
    record Sound(String path, Reel reel, String title, Instant made) {

        private String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** Renders a recipe. */
    Path write(Sound sound, StemRecipe recipe) throws IOException {
        return made(
                sound,
                file -> synthesizer.write(file, recipe, origin(sound), LocalDateTime.ofInstant(sound.made(), UTC)));
    }

    /** Sums stems, which have their reel's length. */
    Path write(Sound sound, List<Path> stems) throws IOException {
        SampleRate rate = SampleRate.HZ_48000;
        long first = rate.sampleAt(sound.reel().getStart(), Rounding.NEAREST);
        BroadcastExtension broadcast =
                BroadcastExtension.forNewFile(origin(sound), LocalDateTime.ofInstant(sound.made(), UTC), first);
        DemoPrintmaster printmaster = new DemoPrintmaster(
                stems,
                rate.sampleAt(sound.reel().getFirstFrameOfAction(), Rounding.NEAREST) - first,
                rate.sampleAt(sound.reel().getLastFrameOfAction(), Rounding.NEAREST) - first);
        return made(sound, file -> {
            try (WaveWriter writer =
                    WaveWriter.create(file, new WaveSpecification(rate.hertz(), DemoRecipes.ORDER, broadcast))) {
                printmaster.writeTo(writer);
                writer.commit();
            }
        });
    }

    private static Origin origin(Sound sound) {
        return new Origin(
                "Skerrow Light R" + sound.reel().getNumber() + ", " + sound.title() + ", " + DemoRecipes.ORDER,
                "Stagebook",
                sound.name().replaceAll("[^A-Z0-9]", ""));
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private Path made(Sound sound, Writing writing) throws IOException {
        Path file = folder.resolve(sound.path());
        Files.createDirectories(file.getParent());
        try {
            writing.to(file);
        } catch (FileSystemException e) {
            throw e; // names the file itself
        } catch (IOException e) {
            throw new IOException(
                    sound.path() + " of the demo could not be written: " + e.getMessage()
                            + ". Nothing is left of the demo. Make room or choose another place, and do it again.",
                    e);
        }
        date(sound.path(), sound.made());
        return file;
    }

    /** Dates a file or folder, given from the production's folder. */
    void date(String path, Instant made) throws IOException {
        Files.setLastModifiedTime(folder.resolve(path), FileTime.from(made));
    }
}
