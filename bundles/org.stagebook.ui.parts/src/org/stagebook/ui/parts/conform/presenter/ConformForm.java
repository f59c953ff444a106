package org.stagebook.ui.parts.conform.presenter;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.model.Production;

/** The answers about a picture change: an old and a new list for each reel that takes part. */
public final class ConformForm {

    private final List<ReelAnswer> reels;
    private boolean trustsOldLists;
    private String label = "";
    private String patterns = "";

    /** The two cuts that are compared. */
    public enum Cut {
        OLD,
        NEW
    }

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

        /** The list of that cut, as it was typed or chosen. */
        public String list(Cut cut) {
            return cut == Cut.OLD ? oldList : newList;
        }

        public void setList(Cut cut, String text) {
            if (cut == Cut.OLD) {
                oldList = text.strip();
            } else {
                newList = text.strip();
            }
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

    /**
     * Gives each reel the list that names it; with one reel, or one reel without a list, the only file goes there.
     *
     * @return the files whose reel nobody can tell
     */
    public List<Path> take(Cut cut, List<Path> files) {
        List<Path> left = new ArrayList<>();
        for (Path file : files) {
            target(cut, file, files.size())
                    .ifPresentOrElse(reel -> reel.setList(cut, file.toString()), () -> left.add(file));
        }
        return left;
    }

    private Optional<ReelAnswer> target(Cut cut, Path file, int files) {
        OptionalInt number = ReelNames.numberIn(file);
        Optional<ReelAnswer> named = reels.stream()
                .filter(reel -> number.isPresent() && reel.number() == number.getAsInt())
                .findFirst();
        List<ReelAnswer> open =
                reels.stream().filter(reel -> reel.list(cut).isEmpty()).toList();
        return named.isPresent() || files > 1 || open.size() > 1
                ? named
                : open.stream().findFirst();
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

    /** Whether the reels lie by the old lists even where the production knows of another cut. */
    public void setTrustsOldLists(boolean trusts) {
        trustsOldLists = trusts;
    }

    public boolean trustsOldLists() {
        return trustsOldLists;
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
            return Optional.of(
                    "Choose the list of the cut as it is now, and that of the new one, of each reel that changed.");
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
