package org.stagebook.ui.parts.conform.presenter;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.model.Production;

/** The answers about a picture change: an old and a new list for each reel that takes part. */
public final class ConformForm {

    private final List<ReelAnswer> reels;
    private String label = "";
    private String patterns = "";

    /** The lists of one reel; both stay empty for a reel that takes no part. */
    public static final class ReelAnswer {
        private final int number;
        private String oldList = "";
        private String newList = "";

        private ReelAnswer(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }

        public void setOldList(String text) {
            oldList = text.strip();
        }

        public void setNewList(String text) {
            newList = text.strip();
        }

        public Path oldList() {
            return Path.of(oldList);
        }

        public Path newList() {
            return Path.of(newList);
        }

        private boolean takesPart() {
            return !oldList.isEmpty() || !newList.isEmpty();
        }

        private Optional<String> problem() {
            if (oldList.isEmpty() || newList.isEmpty()) {
                return Optional.of("Reel " + number + " needs both lists: the cut it lies by now, and the new one.");
            }
            return problem(oldList).or(() -> problem(newList));
        }

        private static Optional<String> problem(String text) {
            try {
                return Files.isRegularFile(Path.of(text))
                        ? Optional.empty()
                        : Optional.of("There is no file " + text + ".");
            } catch (InvalidPathException e) {
                return Optional.of("This is not the name of a file: " + e.getReason() + ".");
            }
        }
    }

    public ConformForm(Production production) {
        reels = production.getReels().stream()
                .map(reel -> new ReelAnswer(reel.getNumber()))
                .toList();
    }

    /** One answer for each reel of the production. */
    public List<ReelAnswer> reels() {
        return reels;
    }

    /** The reels that have lists. */
    public List<ReelAnswer> takingPart() {
        return reels.stream().filter(ReelAnswer::takesPart).toList();
    }

    public void setLabel(String text) {
        label = text.strip();
    }

    /** What the new cut is called; empty to take the title of its list. */
    public String label() {
        return label;
    }

    /** Patterns for versions of visual effects shots, separated by commas. */
    public void setPatterns(String text) {
        patterns = text.strip();
    }

    /** How names are compared; only when there is no problem. */
    public MatchOptions match() {
        return MatchOptions.withVfx(Stream.of(patterns.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    /** The first thing that is missing or wrong, as a sentence; empty when the cuts can be compared. */
    public Optional<String> problem() {
        List<ReelAnswer> part = takingPart();
        if (part.isEmpty()) {
            return Optional.of("Choose the old and the new list of the reels that changed.");
        }
        try {
            match();
            return part.stream()
                    .map(ReelAnswer::problem)
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
