package org.stagebook.brief.prebrief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates there are: those that come with Stagebook, and a house's own as files in a folder. */
public final class PreBriefLibrary {

    /** How the names of template files end. */
    public static final String ENDING = ".prebrief.json";

    private static final List<String> SHIPPED =
            List.of("feature-5.1", "feature-atmos", "streaming-5.1", "television-stereo", "short-film");

    private final PreBriefJson json = new PreBriefJson();
    private final Path folder;

    /** The templates that are shipped and those in a folder, which need not exist. */
    public PreBriefLibrary(Path folder) {
        this.folder = folder;
    }

    /**
     * One that can be chosen.
     *
     * @param file where it lies; nothing for one that is shipped
     */
    public record Entry(PreBriefTemplate template, Optional<Path> file) {

        /** Comes with Stagebook. */
        public boolean isShipped() {
            return file.isEmpty();
        }
    }

    /**
     * What there is.
     *
     * @param entries shipped ones first, then a house's own by name of the file
     * @param unreadable a sentence for each file that is none
     */
    public record Contents(List<Entry> entries, List<String> unreadable) {}

    /** Where people keep their own unless they choose another place: {@code .stagebook/prebriefs} at home. */
    public static Path usualFolder() {
        return Path.of(System.getProperty("user.home", ""), ".stagebook", "prebriefs");
    }

    /** The folder of the house's own. */
    public Path folder() {
        return folder;
    }

    /** Reads all there are; a file that cannot be read hides none of the others. */
    public Contents contents() {
        List<Entry> entries = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        shipped().forEach(template -> entries.add(new Entry(template, Optional.empty())));
        for (Path file : files(unreadable)) {
            try {
                entries.add(new Entry(read(file), Optional.of(file)));
            } catch (IOException e) {
                unreadable.add(sentence(file, e));
            }
        }
        return new Contents(List.copyOf(entries), List.copyOf(unreadable));
    }

    /** The templates that come with Stagebook. */
    public List<PreBriefTemplate> shipped() {
        return SHIPPED.stream().map(this::shipped).toList();
    }

    /**
     * The template with a name, or in a file.
     *
     * @param nameOrFile a name whatever its case, or a path
     * @throws UnreadablePreBriefException if there is none, saying which there are
     */
    public PreBriefTemplate find(String nameOrFile) throws IOException {
        Contents contents = contents();
        Optional<Entry> named = contents.entries().stream()
                .filter(entry -> entry.template().name().equalsIgnoreCase(nameOrFile.strip()))
                .reduce((shipped, own) -> own);
        if (named.isPresent()) {
            return named.get().template();
        }
        Path file = Path.of(nameOrFile);
        if (Files.isRegularFile(file)) {
            return read(file);
        }
        throw new UnreadablePreBriefException("There is no pre-brief \"" + nameOrFile + "\", and no file of that name."
                + " There are: "
                + String.join(
                        ", ",
                        contents.entries().stream()
                                .map(entry -> "\"" + entry.template().name() + "\"")
                                .toList())
                + ".");
    }

    /** Reads a template file. */
    public PreBriefTemplate read(Path file) throws IOException {
        return json.read(Files.readAllBytes(file), file.toString());
    }

    /** Keeps a template in the folder, under a file name made of its name; one of the same name is replaced. */
    public Path keep(PreBriefTemplate template) throws IOException {
        Path file = folder.resolve(fileName(template.name()));
        write(template, file);
        return file;
    }

    /** Writes a template file whole, or not at all. */
    public void write(PreBriefTemplate template, Path file) throws IOException {
        Path place = file.toAbsolutePath();
        Files.createDirectories(Objects.requireNonNull(place.getParent(), "a file lies in a folder"));
        Path building = Files.createTempFile(place.getParent(), ".prebrief", ".tmp");
        try {
            Files.write(building, json.write(template));
            Files.move(building, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(building);
        }
    }

    /** The name of the file that a template is kept in. */
    public static String fileName(String name) {
        String plain = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^-+|-+$", "");
        return (plain.isEmpty() ? "own" : plain) + ENDING;
    }

    private PreBriefTemplate shipped(String file) {
        String name = file + ENDING;
        try (InputStream in = PreBriefLibrary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The shipped pre-brief " + name + " is missing in this build.");
            }
            return json.read(in.readAllBytes(), name);
        } catch (IOException e) {
            throw new IllegalStateException("The shipped pre-brief " + name + " cannot be read.", e);
        }
    }

    private List<Path> files(List<String> unreadable) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            unreadable.add(sentence(folder, e));
            return List.of();
        }
    }

    private static String sentence(Path place, IOException e) {
        return e instanceof UnreadablePreBriefException
                ? String.valueOf(e.getMessage())
                : place + " cannot be read (" + e.getClass().getSimpleName() + "). Check that you may read it.";
    }
}
