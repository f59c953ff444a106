package org.stagebook.ui.parts.deliver.presenter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stagebook.model.Production;
import org.stagebook.ui.parts.deliver.presenter.NeighbourReading.Answer;

/** Other productions on the desk, episodes of the season for example: read as they were saved last, and never changed. */
public final class Beside {

    private final Consumer<List<Path>> remember;
    private final NeighbourReading reading;
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final List<Path> unread = new ArrayList<>();
    private final List<Path> underWay = new ArrayList<>();
    private Optional<Listener> listener = Optional.empty();

    /** A production that is only read, and its folder. */
    public record Neighbour(Path folder, Production production) {

        /** What it is called. */
        public String title() {
            String title = Objects.requireNonNullElse(production.getTitle(), "");
            return title.isBlank() ? String.valueOf(folder.getFileName()) : title;
        }
    }

    /** Told when others stand beside, or one could not be read. */
    @FunctionalInterface
    public interface Listener {

        /** @param problem why one could not be read, a sentence; nothing if it was */
        void read(Optional<String> problem);
    }

    /** Reads at once. */
    public Beside(Consumer<List<Path>> remember) {
        this(remember, NeighbourReading.AT_ONCE);
    }

    /**
     * Reads elsewhere.
     *
     * @param remember told the folders whenever there are others
     */
    public Beside(Consumer<List<Path>> remember, NeighbourReading reading) {
        this.remember = remember;
        this.reading = reading;
    }

    /** Has somebody told whenever a reading has ended. */
    public void onRead(Listener told) {
        listener = Optional.of(told);
    }

    /** In the order they were added. */
    public List<Neighbour> all() {
        return List.copyOf(neighbours);
    }

    public List<Production> productions() {
        return neighbours.stream().map(Neighbour::production).toList();
    }

    /** The names of those that are being read now. */
    public List<String> reading() {
        return underWay.stream().map(Path::getFileName).map(String::valueOf).toList();
    }

    /**
     * Begins to read a production and puts it beside the others once it is there.
     *
     * @param own the folder of the production that is worked in
     * @return why it is not read, a sentence; nothing if it is
     */
    public Optional<String> add(Path folder, Path own) {
        Path place = folder.toAbsolutePath().normalize();
        if (place.equals(own.toAbsolutePath().normalize())) {
            return Optional.of("This is the production that is open; it stands on the desk already.");
        }
        if (neighbours.stream().anyMatch(it -> it.folder().equals(place))) {
            return Optional.of("This production stands on the desk already.");
        }
        if (underWay.contains(place)) {
            return Optional.of("This production is being read already.");
        }
        start(place, answer -> added(place, answer));
        return Optional.empty();
    }

    private void added(Path folder, Answer answer) {
        take(folder, answer).ifPresentOrElse(problem -> tell(Optional.of(problem)), () -> {
            remember();
            tell(Optional.empty());
        });
    }

    /** Begins to read what was remembered; what cannot be read stays remembered and is told. */
    public void restore(List<Path> folders) {
        folders.forEach(folder -> start(folder, answer -> {
            Optional<String> problem = take(folder, answer);
            if (problem.isPresent()) {
                unread.add(folder);
            }
            tell(problem);
        }));
    }

    private void start(Path folder, Consumer<Answer> told) {
        underWay.add(folder);
        reading.start(folder, answer -> {
            underWay.remove(folder);
            told.accept(answer);
        });
    }

    private Optional<String> take(Path folder, Answer answer) {
        return switch (answer) {
            case Answer.Read read -> {
                neighbours.add(new Neighbour(folder, read.production()));
                yield Optional.empty();
            }
            case Answer.Unread no -> Optional.of(folder.getFileName() + " was not put on the desk. " + no.reason());
        };
    }

    /** Takes one from the desk; its folder stays as it is. */
    public void remove(Neighbour neighbour) {
        neighbours.remove(neighbour);
        remember();
    }

    /** Begins to read all of them anew; one that cannot be read now stays as it was read before, and that is told. */
    public void readAgain() {
        neighbours.stream()
                .map(Neighbour::folder)
                .filter(folder -> !underWay.contains(folder))
                .toList()
                .forEach(folder -> start(folder, answer -> tell(replaced(folder, answer))));
    }

    /** One that was taken from the desk meanwhile is not put back. */
    private Optional<String> replaced(Path folder, Answer answer) {
        return switch (answer) {
            case Answer.Read read -> {
                neighbours.replaceAll(it -> it.folder().equals(folder) ? new Neighbour(folder, read.production()) : it);
                yield Optional.empty();
            }
            case Answer.Unread no ->
                Optional.of(folder.getFileName() + " was not read again. " + no.reason()
                        + " It is shown as it was read before.");
        };
    }

    private void tell(Optional<String> problem) {
        listener.ifPresent(told -> told.read(problem));
    }

    private void remember() {
        remember.accept(Stream.concat(neighbours.stream().map(Neighbour::folder), unread.stream())
                .distinct()
                .toList());
    }
}
