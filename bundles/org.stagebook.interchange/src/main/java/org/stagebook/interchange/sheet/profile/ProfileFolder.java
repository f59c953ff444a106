package org.stagebook.interchange.sheet.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The profiles people have taught, a JSON file each, in {@code profiles} beside the production or wherever they keep them. */
public final class ProfileFolder {

    private static final String SUFFIX = ".json";

    private final Path folder;
    private final ProfileJson json = new ProfileJson();

    public ProfileFolder(Path folder) {
        this.folder = folder;
    }

    /** That of a production's folder. */
    public static ProfileFolder ofProduction(Path production) {
        return new ProfileFolder(production.resolve("profiles"));
    }

    /**
     * All profiles, by file name; none if there is no such folder.
     *
     * @param problems takes a sentence for each file that is no profile
     * @throws IOException if the folder cannot be listed
     */
    public List<MappingProfile> all(Consumer<String> problems) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<MappingProfile> profiles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                try {
                    profiles.add(read(file));
                } catch (IOException e) {
                    problems.accept(String.valueOf(e.getMessage()));
                }
            }
        }
        return profiles;
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableProfileException if it is no profile
     * @throws IOException if it cannot be read
     */
    public MappingProfile read(Path file) throws IOException {
        return json.read(Files.readAllBytes(file), "The profile " + file.getFileName());
    }

    /**
     * Keeps a profile, in place of one of the same name.
     *
     * @return the file it is in
     * @throws IOException if it cannot be written; the earlier one is still there then
     */
    public Path save(MappingProfile profile) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(fileName(profile.name()));
        Path unfinished =
                folder.resolve(".profile-" + UUID.randomUUID() + ".part"); // with the rights a new file has here
        try {
            Files.write(unfinished, json.write(profile));
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return file;
    }

    /** Signs that some file system does not take become underscores. */
    private static String fileName(String name) {
        String safe = name.strip().replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        String short80 = safe.length() > 80 ? safe.substring(0, 80) : safe;
        return (short80.isBlank() || short80.startsWith(".") ? "profile" + short80 : short80) + SUFFIX;
    }
}
