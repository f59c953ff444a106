package org.stagebook.delivery.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The specifications that are known: those Stagebook ships, and those of the facility, which stand in place of ours of the same id.
 *
 * @param byId in the order of their ids
 * @param problems sentences about files that could not be read; the others are there
 */
public record SpecificationShelf(Map<String, Specification> byId, List<String> problems) {

    private static final String LIST = "specifications.txt";
    private static final String SUFFIX = ".json";

    /** Copies. */
    public SpecificationShelf {
        byId = java.util.Collections.unmodifiableMap(new TreeMap<>(byId));
        problems = List.copyOf(problems);
    }

    /** Those that Stagebook ships. */
    public static SpecificationShelf shipped() {
        SpecificationReader reader = new SpecificationReader();
        Map<String, Specification> found = new TreeMap<>();
        try {
            for (String name : shippedNames()) {
                try (InputStream in = resource(name)) {
                    Specification specification = reader.read(name, in);
                    found.put(specification.id(), specification);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A specification that came with Stagebook cannot be read.", e);
        }
        return new SpecificationShelf(found, List.of());
    }

    /** Where a facility keeps its own unless it names another place: {@code .stagebook/specifications} at home. */
    public static Path usualFolder() {
        return Path.of(System.getProperty("user.home", ""), ".stagebook", "specifications");
    }

    /** Those that Stagebook ships and those of the facility. */
    public static SpecificationShelf withHouse() throws IOException {
        return shipped().with(usualFolder());
    }

    /**
     * The same with the files of a folder, which count more; a folder that is not there adds nothing. Of two files there with one
     * id the first counts, by their names.
     */
    public SpecificationShelf with(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        SpecificationReader reader = new SpecificationReader();
        Map<String, Specification> found = new TreeMap<>(byId);
        List<String> told = new ArrayList<>(problems);
        Map<String, String> fileNames = new TreeMap<>();
        for (Path file : jsonFiles(folder)) {
            String name = file.getFileName().toString();
            try (InputStream in = Files.newInputStream(file)) {
                Specification specification = reader.read(name, in);
                String first = fileNames.putIfAbsent(specification.id(), name);
                if (first == null) {
                    found.put(specification.id(), specification);
                } else {
                    told.add("The specification \"" + name + "\" was left out: its id \"" + specification.id()
                            + "\" is that of \"" + first + "\" already. Give it an id of its own.");
                }
            } catch (UnreadableSpecificationException e) {
                told.add(e.getMessage());
            }
        }
        return new SpecificationShelf(found, told);
    }

    /** All of them, by id. */
    public Collection<Specification> all() {
        return byId.values();
    }

    /** The one with an id. */
    public Optional<Specification> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /** The file names of those that are shipped: a jar cannot be asked what is in a folder of it. */
    static List<String> shippedNames() throws IOException {
        try (InputStream in = resource(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    static InputStream resource(String name) throws IOException {
        InputStream in = SpecificationShelf.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("\"" + name + "\" is not among the specifications that came with Stagebook.");
        }
        return in;
    }
}
