package org.stagebook.ui.parts.versions.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.history.listening.ListeningWords;
import org.stagebook.model.ListeningTest;
import org.stagebook.model.MixChange;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.MixRemoval;
import org.stagebook.model.MixVersion;
import org.stagebook.model.SignOff;
import org.stagebook.model.SoundChange;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.FeatureEntries;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** What the selected version holds, table by table. */
public final class VersionDetails {

    private final VersionsPresenter presenter;
    private final FeatureEntries entries;

    public VersionDetails(VersionsPresenter presenter) {
        this.presenter = presenter;
        this.entries = new FeatureEntries(presenter.session());
    }

    /** Its name; a hint where none is selected. */
    public String title() {
        return presenter
                .version()
                .map(VersionWords::name)
                .orElse("No version is selected. Click one in the graph to see what it holds.");
    }

    /** When, by whom, against which picture, and where it came from. */
    public String facts() {
        return presenter.version().map(VersionWords::facts).orElse("");
    }

    /** Printmaster and stems with levels and hashes. */
    public ObjectTable<MixFile> files() {
        return table(
                VersionDetails::filesInOrder,
                column("stem", "Stem", 96, false, file -> GridCell.of(VersionWords.stem(file))),
                column("reel", "Reel", 44, false, file -> quiet(VersionWords.reel(file.getReel()))),
                number("levels", "Levels", 200, file -> GridCell.of(VersionWords.levels(file))),
                column("path", "File", 140, true, file -> GridCell.of(ModelText.of(file.getPath()))),
                column("hash", "Hash", 88, true, file -> quiet(hash(file))));
    }

    /** By reel, its printmaster first. */
    private static List<MixFile> filesInOrder(MixVersion version) {
        return version.getFiles().stream()
                .sorted(Comparator.comparingInt((MixFile file) ->
                                file.getReel() == null ? 0 : file.getReel().getNumber())
                        .thenComparing(file -> file.getKind() != MixFileKind.PRINTMASTER))
                .toList();
    }

    private static String hash(MixFile file) {
        String algorithm = ModelText.of(file.getHashAlgorithm());
        return algorithm.isEmpty() ? "" : algorithm + ":" + ModelText.of(file.getHash());
    }

    /** Change notes by range: who asked, what was wished and tried, what was said on hearing it. */
    public ObjectTable<MixChange> changes() {
        return table(
                MixVersion::getChanges,
                column("reel", "Reel", 44, false, it -> quiet(VersionWords.reel(it.getReel()))),
                number("range", "Where", 236, it -> GridCell.of(VersionWords.range(it.getRange(), it))),
                written("what", "What", 120, true, Literals.MIX_CHANGE__DESCRIPTION),
                written("who", "Asked by", 88, false, Literals.MIX_CHANGE__REQUESTED_BY),
                number("wish", "Wish", 108, it -> GridCell.of(VersionWords.wish(it.getWish()))),
                written("tried", "Tried", 88, true, Literals.MIX_CHANGE__TRIED),
                written("verdict", "Verdict", 88, true, Literals.MIX_CHANGE__VERDICT));
    }

    private ObjectColumn<MixChange> written(String id, String title, int widthPx, boolean grows, EAttribute attribute) {
        return ObjectColumn.written(new GridColumn(id, title, widthPx, Style.TEXT, grows), entries.text(attribute));
    }

    /** Takes a note out again. */
    public void delete(MixChange note) {
        presenter.session().run(new DeleteObjects(List.of(note)));
    }

    /** What was taken out since the version before. */
    public ObjectTable<MixRemoval> removals() {
        return table(
                MixVersion::getRemovals,
                column(
                        "number",
                        "Cue",
                        72,
                        false,
                        it -> GridCell.of(ModelText.of(it.getNumber())).in(Tone.STRUCK)),
                number("range", "Where", 236, it -> GridCell.of(VersionWords.range(it.getRange(), it))),
                column("what", "What", 120, true, it -> GridCell.of(ModelText.of(it.getDescription()))),
                column("why", "Why", 120, true, it -> GridCell.of(ModelText.of(it.getReason()))),
                column("who", "Asked by", 88, false, it -> quiet(ModelText.of(it.getAskedBy()))));
    }

    /** Who signed what of it off; a stale one with the reason. */
    public ObjectTable<SignOff> signOffs() {
        return new ObjectTable<>(
                List.of(
                        column("scope", "What", 100, true, VersionDetails::scope),
                        column("by", "By", 120, true, it -> GridCell.of(by(it))),
                        column("at", "When", 124, false, it -> quiet(ModelText.of(it.getAt()))),
                        column("note", "Conditions, or why it is stale", 180, true, it -> GridCell.of(note(it)))),
                this::signOffsOfVersion);
    }

    private List<SignOff> signOffsOfVersion() {
        Optional<MixVersion> version = presenter.version();
        return presenter.session().production().getSignOffs().stream()
                .filter(it -> version.isPresent() && it.getMixVersion() == version.get())
                .toList();
    }

    private static GridCell scope(SignOff signOff) {
        boolean holds = ModelText.of(signOff.getStaleReason()).isEmpty();
        return GridCell.of(ModelText.of(signOff.getScope())).with(holds ? Sign.DONE : Sign.STALE);
    }

    private static String by(SignOff signOff) {
        return ModelText.joined(ModelText.of(signOff.getBy()), ModelText.of(signOff.getRole()));
    }

    private static String note(SignOff signOff) {
        String stale = ModelText.of(signOff.getStaleReason());
        return stale.isEmpty() ? ModelText.of(signOff.getConditions()) : stale;
    }

    /** What people heard blind: who, what came of it and how often chance gets as far, what was compared and where. */
    public ObjectTable<ListeningTest> listeningTests() {
        return table(
                MixVersion::getListeningTests,
                column("kind", "Kind", 112, false, it -> GridCell.of(new ListeningWords(it).kind())),
                column("who", "Who", 76, false, it -> GridCell.of(new ListeningWords(it).listener())),
                column("result", "Result", 108, true, it -> GridCell.of(new ListeningWords(it).shortResult())),
                number("chance", "Chance", 64, it -> GridCell.of(new ListeningWords(it).chance())),
                column(
                        "compared",
                        "What was compared",
                        80,
                        true,
                        it -> GridCell.of(String.join("; ", new ListeningWords(it).candidates()))),
                number("where", "Where", 236, it -> quiet(place(it))));
    }

    private String place(ListeningTest test) {
        return new ListeningWords(test).place(presenter.session().production().getTimecodeFormat());
    }

    /** Where its files sound different from those of the version before, as recorded when it was printed. */
    public ObjectTable<SoundChange> soundChanges() {
        return new ObjectTable<>(
                List.of(
                        column("stem", "Stem", 96, false, it -> GridCell.of(stem(it))),
                        number("range", "Where", 236, it -> GridCell.of(where(it))),
                        column("text", "How", 180, true, it -> GridCell.of(ModelText.of(it.getText())))),
                () -> presenter
                        .version()
                        .map(version -> version.getFiles().stream()
                                .flatMap(file -> file.getSoundChanges().stream())
                                .toList())
                        .orElse(List.of()));
    }

    private String where(SoundChange change) {
        TimecodeFormat format = presenter.session().production().getTimecodeFormat();
        return change.getRange() == null
                ? ""
                : format.formatNearest(change.getRange().start()) + " - "
                        + format.formatNearest(change.getRange().end());
    }

    private static String stem(SoundChange change) {
        return change.eContainer() instanceof MixFile file ? VersionWords.stem(file) : "";
    }

    @SafeVarargs
    private <T> ObjectTable<T> table(
            Function<MixVersion, ? extends List<? extends T>> parts, ObjectColumn<T>... columns) {
        return new ObjectTable<>(
                List.of(columns),
                () -> presenter.version().<List<? extends T>>map(parts).orElse(List.of()));
    }

    private static GridCell quiet(String text) {
        return GridCell.of(text).in(Tone.QUIET);
    }

    private static <T> ObjectColumn<T> column(
            String id, String title, int widthPx, boolean grows, Function<T, GridCell> shown) {
        return ObjectColumn.read(new GridColumn(id, title, widthPx, Style.TEXT, grows), shown);
    }

    private static <T> ObjectColumn<T> number(String id, String title, int widthPx, Function<T, GridCell> shown) {
        return ObjectColumn.read(new GridColumn(id, title, widthPx, Style.NUMBER, false), shown);
    }
}
