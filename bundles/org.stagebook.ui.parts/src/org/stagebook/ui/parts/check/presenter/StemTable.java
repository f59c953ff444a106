package org.stagebook.ui.parts.check.presenter;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.delivery.batch.SoundName;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.GridContent;

/** All stems that sum to the file, each with its name; both can be typed. */
public final class StemTable implements GridContent, CellEntry {

    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("name", "Stem", 96, Style.TEXT, false),
            new GridColumn("file", "File", 420, Style.TEXT, true));
    private static final int NAME = 0;

    private final List<Stem> stems = new ArrayList<>();
    private final Runnable changed;

    /** A stem, and where its file is. */
    public record Stem(String name, Path file) {

        boolean isThere() {
            return Files.isRegularFile(file);
        }
    }

    /** @param changed called when a stem was typed over */
    StemTable(Runnable changed) {
        this.changed = changed;
    }

    public List<Stem> stems() {
        return List.copyOf(stems);
    }

    /** Whether one of them is the dialogue, by its name. */
    public boolean hasDialogue() {
        return stems.stream().anyMatch(stem -> FileRole.ofStem(stem.name()) == FileRole.DIALOGUE);
    }

    /** Takes these instead. */
    void replace(Map<String, Path> others) {
        stems.clear();
        others.forEach((name, file) -> stems.add(new Stem(name, file)));
    }

    /** Adds files, each under the name that its own name says. */
    public void add(List<Path> files) {
        files.stream()
                .filter(file -> stems.stream().noneMatch(stem -> stem.file().equals(file)))
                .forEach(file -> stems.add(new Stem(free(proposed(file)), file)));
    }

    /** The part its name tells, else all of it. */
    private static String proposed(Path file) {
        String part = SoundName.readings(file).getFirst().part();
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return part.isEmpty() ? name.substring(0, dot < 0 ? name.length() : dot) : part.toUpperCase(Locale.ROOT);
    }

    private String free(String wanted) {
        String name = wanted;
        for (int count = 2; has(name); count++) {
            name = wanted + " " + count;
        }
        return name;
    }

    private boolean has(String name) {
        return stems.stream().anyMatch(stem -> stem.name().equalsIgnoreCase(name));
    }

    public void remove(int row) {
        if (row >= 0 && row < stems.size()) {
            stems.remove(row);
        }
    }

    Map<String, Path> byName() {
        Map<String, Path> byName = new LinkedHashMap<>();
        stems.forEach(stem -> byName.put(stem.name(), stem.file()));
        return byName;
    }

    /** What keeps them from being read, a sentence. */
    Optional<String> problem() {
        Set<String> names = new HashSet<>();
        for (Stem stem : stems) {
            if (!stem.isThere()) {
                return Optional.of(
                        "There is no file \u201c" + stem.file() + "\u201d for the stem " + stem.name() + ".");
            }
            if (!names.add(stem.name().toLowerCase(Locale.ROOT))) {
                return Optional.of("Two stems are called " + stem.name() + ". Give one another name.");
            }
        }
        return Optional.empty();
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return stems.size();
    }

    @Override
    public GridCell cell(int row, int column) {
        Stem stem = stems.get(row);
        if (column == NAME) {
            return GridCell.of(stem.name());
        }
        String name = String.valueOf(stem.file().getFileName());
        return stem.isThere()
                ? GridCell.of(name)
                : GridCell.of(name + " is not there").with(Sign.FAILED).in(Tone.QUIET);
    }

    @Override
    public String hover(int row, int column) {
        return stems.get(row).file().toString();
    }

    @Override
    public boolean isEditable(int row, int column) {
        return true;
    }

    @Override
    public String textOf(int row, int column) {
        return column == NAME ? stems.get(row).name() : stems.get(row).file().toString();
    }

    @Override
    public EntryHint read(int row, int column, String typed) {
        if (typed.isBlank()) {
            return EntryHint.refused(column == NAME ? "A stem needs a name, such as DX." : "A stem needs a file.");
        }
        return column == NAME ? name(row, typed.strip()) : file(typed.strip());
    }

    private EntryHint name(int row, String typed) {
        boolean isTaken = !stems.get(row).name().equalsIgnoreCase(typed) && has(typed);
        if (isTaken) {
            return EntryHint.refused("Another stem is called so already.");
        }
        FileRole role = FileRole.ofStem(typed);
        return EntryHint.understood(role == FileRole.OTHER ? "" : role.label());
    }

    private static EntryHint file(String typed) {
        try {
            return Files.isRegularFile(Path.of(typed))
                    ? EntryHint.NOTHING
                    : EntryHint.refused("There is no such file.");
        } catch (InvalidPathException e) {
            return EntryHint.refused("This is not the name of a file: " + e.getReason() + ".");
        }
    }

    @Override
    public boolean commit(int row, int column, String typed) {
        if (!read(row, column, typed).accepted()) {
            return false;
        }
        Stem stem = stems.get(row);
        stems.set(
                row,
                column == NAME ? new Stem(typed.strip(), stem.file()) : new Stem(stem.name(), Path.of(typed.strip())));
        changed.run();
        return true;
    }
}
