package org.stagebook.ui.parts.deliver.presenter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

/** Other productions on the desk, episodes of the season for example: read as they were saved last, and never changed. */
public final class Beside {

    private final Consumer<List<Path>> remember;
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final List<Path> unread = new ArrayList<>();

    /** A production that is only read, and its folder. */
    public record Neighbour(Path folder, Production production) {

        /** What it is called. */
        public String title() {
            String title = Objects.requireNonNullElse(production.getTitle(), "");
            return title.isBlank() ? String.valueOf(folder.getFileName()) : title;
        }
    }

    /** @param remember told the folders whenever there are others */
    public Beside(Consumer<List<Path>> remember) {
        this.remember = remember;
    }

    /** In the order they were added. */
    public List<Neighbour> all() {
        return List.copyOf(neighbours);
    }

    public List<Production> productions() {
        return neighbours.stream().map(Neighbour::production).toList();
    }

    /**
     * Reads a production and puts it beside the others.
     *
     * @param own the folder of the production that is worked in
     * @return why it was not added, a sentence; nothing if it was
     */
    public Optional<String> add(Path folder, Path own) {
        Path place = folder.toAbsolutePath().normalize();
        if (place.equals(own.toAbsolutePath().normalize())) {
            return Optional.of("This is the production that is open; it stands on the desk already.");
        }
        if (neighbours.stream().anyMatch(it -> it.folder().equals(place))) {
            return Optional.of("This production stands on the desk already.");
        }
        Optional<String> problem = read(place);
        if (problem.isEmpty()) {
            tell();
        }
        return problem;
    }

    /** Reads what was remembered; what cannot be read stays remembered and is told, a sentence each. */
    public List<String> restore(List<Path> folders) {
        List<String> problems = new ArrayList<>();
        for (Path folder : folders) {
            read(folder).ifPresent(problem -> {
                unread.add(folder);
                problems.add(problem);
            });
        }
        return problems;
    }

    /** Takes one from the desk; its folder stays as it is. */
    public void remove(Neighbour neighbour) {
        neighbours.remove(neighbour);
        tell();
    }

    /** Reads all of them anew; one that cannot be read now stays as it was read before, and that is told. */
    public List<String> readAgain() {
        List<String> problems = new ArrayList<>();
        for (int index = 0; index < neighbours.size(); index++) {
            Path folder = neighbours.get(index).folder();
            try {
                neighbours.set(index, opened(folder));
            } catch (ProductionStoreException e) {
                problems.add(sentence(folder, e) + " It is shown as it was read before.");
            }
        }
        return problems;
    }

    private Optional<String> read(Path folder) {
        try {
            neighbours.add(opened(folder));
            return Optional.empty();
        } catch (ProductionStoreException e) {
            return Optional.of(sentence(folder, e));
        }
    }

    private static Neighbour opened(Path folder) throws ProductionStoreException {
        try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
            return new Neighbour(folder, store.production());
        }
    }

    private static String sentence(Path folder, ProductionStoreException problem) {
        return folder.getFileName() + " was not put on the desk. " + problem.getMessage();
    }

    private void tell() {
        remember.accept(Stream.concat(neighbours.stream().map(Neighbour::folder), unread.stream())
                .distinct()
                .toList());
    }
}
