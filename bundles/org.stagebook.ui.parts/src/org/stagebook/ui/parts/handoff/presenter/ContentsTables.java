package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.counted;
import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.lint.GatheredFiles;
import org.stagebook.lint.ListedFile;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Reel;
import org.stagebook.model.SoundFacts;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.FeatureEntries;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;
import org.stagebook.ui.parts.pages.presenter.Sizes;

/** What is handed over, and what lies in the same folders and is not. */
public final class ContentsTables {

    private static final String CONTENTS = "contents/";

    private final HandoffPresenter presenter;
    private final FeatureEntries entries;

    public ContentsTables(HandoffPresenter presenter) {
        this.presenter = presenter;
        this.entries = new FeatureEntries(presenter.session());
    }

    /** The files; role, reel and description are typed until the package is built. */
    public ObjectTable<HandoffItem> items() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(column("file", "File", 148, true), item -> GridCell.of(file(item.getPath()))),
                        ObjectColumn.written(
                                column("role", "Role", 80, false),
                                entries.choice(Literals.HANDOFF_ITEM__ROLE, ContentRole.values())),
                        ObjectColumn.written(column("reel", "Reel", 48, false), reel()),
                        ObjectColumn.read(column("layout", "Layout", 100, true), sound(SoundWords::layout)),
                        ObjectColumn.read(column("format", "Format", 128, false), sound(SoundWords::format)),
                        ObjectColumn.read(number("length", "Length", 84), sound(SoundWords::length)),
                        ObjectColumn.read(number("peak", "Peak", 92), sound(SoundWords::peak)),
                        ObjectColumn.read(
                                number("size", "Size", 84), item -> GridCell.of(Sizes.of(item.getSizeBytes()))),
                        ObjectColumn.written(
                                column("description", "Description", 84, true),
                                entries.text(Literals.HANDOFF_ITEM__DESCRIPTION))),
                () -> presenter.handoff().getContents(),
                presenter::isDraft);
    }

    /** What the folders held when they were last looked into and nobody has listed. */
    public ObjectTable<ListedFile> unlisted() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(
                                column("file", "File", 240, true),
                                file -> GridCell.of(file(file.path())).in(Tone.QUIET)),
                        ObjectColumn.read(
                                column("source", "Lies in", 240, true),
                                file -> GridCell.of(file.source()).in(Tone.QUIET)),
                        ObjectColumn.read(
                                number("size", "Size", 80),
                                file -> GridCell.of(Sizes.of(file.sizeBytes())).in(Tone.QUIET))),
                this::unlistedFiles);
    }

    /** The same as a list. */
    public List<ListedFile> unlistedFiles() {
        Set<String> listed = presenter.handoff().getContents().stream()
                .flatMap(item -> Stream.of(orEmpty(item.getPath()), orEmpty(item.getSource())))
                .collect(Collectors.toSet());
        return presenter.looked().map(GatheredFiles::files).orElse(List.of()).stream()
                .filter(file -> !listed.contains(file.path()) && !listed.contains(file.source()))
                .toList();
    }

    /** The rows of the loose files as what lists them. */
    public GatheredFiles gathered(List<ListedFile> files) {
        return new GatheredFiles(List.of(), files, List.of());
    }

    /** How many files there are and how large they are together. */
    public String summary() {
        List<HandoffItem> items = presenter.handoff().getContents();
        long bytes = items.stream().mapToLong(HandoffItem::getSizeBytes).sum();
        String sound = items.stream().allMatch(item -> item.getSound() == null) && presenter.isDraft()
                ? " Layout, format, length and peak are read by the check."
                : "";
        return counted(items.size(), "file", "files") + ", " + Sizes.of(bytes) + "." + sound;
    }

    /** The folders that were gathered from. */
    public String folders() {
        return String.join("\n", presenter.handoff().getFolders());
    }

    /** Takes files out of the draft; they stay where they lie. */
    public void remove(List<HandoffItem> items) {
        if (!items.isEmpty() && presenter.isDraft()) {
            presenter.session().run(new DeleteObjects(items));
        }
    }

    static String file(String path) {
        String name = orEmpty(path);
        return name.startsWith(CONTENTS) ? name.substring(CONTENTS.length()) : name;
    }

    private Entry<HandoffItem> reel() {
        return new Entry<>(item -> item.getReel() == null ? "" : label(item.getReel()), this::hint, this::set);
    }

    private EntryHint hint(String typed) {
        List<Reel> reels = presenter.session().production().getReels();
        List<Choice> choices = reels.stream()
                .map(reel -> new Choice(label(reel), Optional.empty(), orEmpty(reel.getName())))
                .toList();
        if (typed.isBlank()) {
            return new EntryHint(true, "", choices, -1);
        }
        Optional<Reel> meant = meant(typed);
        return meant.isEmpty()
                ? EntryHint.refused("There is no reel " + typed.strip() + ".")
                : new EntryHint(true, "", choices, reels.indexOf(meant.get()));
    }

    private void set(HandoffItem item, String typed) {
        Optional<Object> reel = meant(typed).map(one -> one);
        if (!Objects.equals(item.getReel(), reel.orElse(null))) {
            presenter.session().run(new SetFeature(List.of(item), Literals.HANDOFF_ITEM__REEL, reel));
        }
    }

    private Optional<Reel> meant(String typed) {
        String number = typed.strip().replaceFirst("^[Rr]", "");
        return presenter.session().production().getReels().stream()
                .filter(reel -> Integer.toString(reel.getNumber()).equals(number))
                .findFirst();
    }

    private static String label(Reel reel) {
        return ModelText.reelName(reel.getNumber(), "");
    }

    private static Function<HandoffItem, GridCell> sound(Function<SoundFacts, String> words) {
        return item -> item.getSound() == null ? GridCell.EMPTY : GridCell.of(words.apply(item.getSound()));
    }

    private static GridColumn column(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }

    private static GridColumn number(String id, String title, int widthPx) {
        return new GridColumn(id, title, widthPx, Style.NUMBER, false);
    }
}
