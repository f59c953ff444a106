package org.stagebook.ui.parts.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.repository.Beginning;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.MixPrint;
import org.stagebook.history.version.PrintReader;
import org.stagebook.history.version.PrintedFile;
import org.stagebook.history.version.VersionKeeper;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.Cue;
import org.stagebook.model.MixVersion;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.StandingClock;
import org.stagebook.ui.parts.handoff.HandoffStage;
import org.stagebook.ui.parts.versions.presenter.ComparePresenter;
import org.stagebook.ui.parts.versions.presenter.NoteForm;
import org.stagebook.ui.parts.versions.presenter.RecordForm;
import org.stagebook.ui.parts.versions.presenter.RestoreForm;
import org.stagebook.ui.parts.versions.presenter.VersionsPresenter;
import org.stagebook.ui.session.OpenProduction;

/** A production on disk, with its history and prints; work is done at once, with the real services. */
public final class VersionsStage implements AutoCloseable {

    final Path folder;
    final Path prints;
    final StandingClock clock = new StandingClock();
    public final EditingSession session;
    public final OpenProduction open;
    final VersionsPresenter versions;
    final ComparePresenter comparing;
    final VersionsWorks works;
    final Answers prompts = new Answers();
    final List<MixVersion> opened = new ArrayList<>();
    final List<EObject> selected = new ArrayList<>();

    public VersionsStage(Path temporary) throws IOException, ProductionStoreException {
        folder = temporary.resolve("The Harbour");
        prints = temporary.resolve("Prints");
        session = ProductionBuilder.production("The Harbour")
                .clock(clock)
                .reel(
                        1,
                        reel -> reel.cue("F101", "FX", "01:00:03:00", "01:00:05:00")
                                .cue("D101", "DX", "01:00:06:00", "01:00:07:00"))
                .reel(2, reel -> reel.cue("F201", "FX", "02:00:03:00", "02:00:05:00"))
                .sessionIn(folder);
        new Beginning(clock).of(folder, "The Harbour");
        open = new OpenProduction(folder, session);
        versions = new VersionsPresenter(session);
        comparing = new ComparePresenter(versions);
        works = new VersionsWorks(open, comparing, HandoffStage::doNow, () -> true);
    }

    /** Two versions of the first reel: the effects are louder in the second, and a cue was reworded. */
    public VersionsStage printed() throws IOException, ProductionStoreException {
        print("v1", 0, List.of());
        clock.advance(Duration.ofDays(1));
        session.run(SetFeature.of(cue("F101"), Literals.CUE__DESCRIPTION, "Horn, nearer"));
        print("v2", 3, List.of());
        return this;
    }

    MixVersion print(String label, double louderDb, List<NewObject> notes)
            throws IOException, ProductionStoreException {
        List<Path> files = List.of(
                PrintedSound.write(prints.resolve("R1_PM_" + label + ".wav"), 1, louderDb),
                PrintedSound.write(prints.resolve("R1_FX_" + label + ".wav"), 2, louderDb),
                PrintedSound.write(prints.resolve("R1_DX_" + label + ".wav"), 3, 0));
        List<PrintedFile> read = new PrintReader(Progress.NONE).read(files);
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            MixPrint print = new MixPrint(
                    label,
                    new VersionLines(session.production())
                            .continuing(
                                    "",
                                    Optional.of(session.production().getReels().getFirst()),
                                    Optional.empty()),
                    "final",
                    Optional.empty(),
                    read,
                    notes,
                    "");
            return new VersionKeeper(session, repository).print(print).version();
        }
    }

    VersionsControl.Presenters presenters() {
        return new VersionsControl.Presenters(versions, comparing, works);
    }

    VersionsControl.Window window() {
        return new VersionsControl.Window(opened::add, selected::addAll);
    }

    MixVersion version(String label) {
        return session.production().getMixVersions().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    Cue cue(String number) {
        return session.production().getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(it -> number.equals(it.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        session.close();
    }

    /** Answers with what a test has laid out. */
    static final class Answers implements VersionPrompts {
        List<Path> files = List.of();
        List<String> played = new ArrayList<>();
        int kind;
        Consumer<NoteForm> answer = form -> {};
        boolean yes = true;

        @Override
        public List<Path> printedFiles() {
            return files;
        }

        @Override
        public boolean confirmed(RecordForm form) {
            form.setKind(kind);
            return yes;
        }

        @Override
        public boolean confirmed(NoteForm form) {
            answer.accept(form);
            return form.problem().isEmpty();
        }

        @Override
        public boolean confirmed(RestoreForm form) {
            return yes;
        }

        @Override
        public void play(MixVersion version) {
            played.add(version.getLabel());
        }
    }
}
