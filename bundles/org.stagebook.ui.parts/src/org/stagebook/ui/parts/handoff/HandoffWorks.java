package org.stagebook.ui.parts.handoff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.accept.AcceptRequest;
import org.stagebook.handoff.build.PackageBuilder;
import org.stagebook.handoff.compare.PackageComparison;
import org.stagebook.handoff.record.Letters;
import org.stagebook.handoff.revise.Revising;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.lint.GatheredFiles;
import org.stagebook.lint.ListedFile;
import org.stagebook.lint.SourcePaths;
import org.stagebook.model.HandoffPackage;
import org.stagebook.ui.parts.handoff.presenter.BuildPlan;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.jobs.AcceptWork;
import org.stagebook.ui.parts.jobs.BuildWork;
import org.stagebook.ui.parts.jobs.CheckWork;
import org.stagebook.ui.parts.jobs.CompareWork;
import org.stagebook.ui.parts.jobs.DeclareWork;
import org.stagebook.ui.parts.jobs.FailureText;
import org.stagebook.ui.parts.jobs.GatherWork;
import org.stagebook.ui.parts.jobs.GatherWork.Kind;
import org.stagebook.ui.parts.jobs.GatherWork.Wish;
import org.stagebook.ui.parts.jobs.LetterWork;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.jobs.SaveLetterWork;
import org.stagebook.ui.parts.jobs.VerifyWork;
import org.stagebook.ui.parts.jobs.WorkStarter;
import org.stagebook.ui.parts.jobs.WorkWatch;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** The long work the pages of a handoff ask for: one at a time, with progress and cancel, watched by every page. */
public final class HandoffWorks {

    private final OpenProduction open;
    private final HandoffPresenter presenter;
    private final HandoffTools tools;
    private final WorkStarter starter;
    private final Predicate<OpenProduction> isOpen;
    private final WorkWatch watch = new WorkWatch();

    /** @param isOpen whether a production is still open when its work is ready */
    public HandoffWorks(
            OpenProduction open,
            HandoffPresenter presenter,
            HandoffTools tools,
            WorkStarter starter,
            Predicate<OpenProduction> isOpen) {
        this.open = open;
        this.presenter = presenter;
        this.tools = tools;
        this.starter = starter;
        this.isOpen = isOpen;
    }

    /** How far the work is. */
    public WorkWatch watch() {
        return watch;
    }

    /** Where the production lies. */
    public Path productionFolder() {
        return open.folder();
    }

    /** Where the package was built, if it was. */
    public Optional<Path> folder() {
        return open.folderOf(handoff());
    }

    /** Lists everything in a folder. */
    public void addFolder(Path folder) {
        gather(Kind.FOLDERS, foldersWith(List.of(folder)));
    }

    /** Lists files. */
    public void addFiles(List<Path> files) {
        if (!files.isEmpty()) {
            gather(Kind.FILES, files);
        }
    }

    /** Lists what tracks of imported sessions play of a folder. */
    public void addPlayed(Path folder) {
        gather(Kind.PLAYED, List.of(folder));
    }

    /** Looks into the folders gathered from. */
    public void look() {
        gather(Kind.LOOK, foldersWith(List.of()));
    }

    /** Lists files that were found and are not listed, as one step. */
    public void list(List<ListedFile> files) {
        if (!files.isEmpty()) {
            GatheredFiles found = new GatheredFiles(List.of(), files, List.of());
            presenter.session().run(found.into(presenter.session().production(), handoff()));
        }
    }

    /** Reads the files and notes what is wrong. */
    public void check() {
        start(CheckWork.of(handoff(), open, isOpen, presenter::looked));
    }

    /** Builds the package of the draft. */
    public void build(BuildPlan plan) {
        try {
            tools.builder().check(plan.request(), open.session());
            start(new BuildWork(plan.request(), tools.builder(), open, isOpen));
        } catch (HandoffException e) {
            refused("Not built", e);
        }
    }

    /** Throws away what a build that was stopped has left. */
    public void discard(Path out) {
        try {
            PackageBuilder.discard(out);
            told(WorkState.DONE, "Discarded what the stopped build had left.");
        } catch (IOException e) {
            refused("Not discarded", e);
        }
    }

    /** Compares every file with what was sealed, and records it. */
    public void verify() {
        String role = presenter.signature().role();
        String author = presenter.signature().author();
        VerifyOptions options = role.isEmpty() ? VerifyOptions.DEFAULT : VerifyOptions.DEFAULT.by(author, role);
        inPackage(folder -> start(new VerifyWork(folder, tools.verifier(), options, () -> List.of(open))));
    }

    /** Says that a file was changed on purpose. */
    public void declare(String file, String why, String note, Signature signature) {
        Revising revising = new Revising(file, why, note, signature.by(), signature.role());
        inPackage(folder -> start(new DeclareWork(folder, revising, tools.environment(), open)));
    }

    /** Records the receiver's word, in the package and in the production. */
    public void accept(AcceptRequest request) {
        inPackage(folder -> start(new AcceptWork(folder, request, tools.acceptance(), open, isOpen)));
    }

    /** Writes what was said into one file for the other side. */
    public void saveLetter(Path file) {
        start(new SaveLetterWork(Letters.of(handoff()), folder(), file));
    }

    /** Takes over what the other side said. */
    public void importLetter(Path file) {
        start(new LetterWork(file, open, isOpen));
    }

    /** Compares the draft with the package it follows. */
    public void compare(Consumer<PackageComparison> compared) {
        HandoffPackage before = handoff().getSupersedes();
        if (before != null) {
            Path folder = open.folderOf(before).orElse(open.folder());
            start(new CompareWork(handoff(), folder, open, isOpen, compared));
        }
    }

    private void gather(Kind kind, List<Path> places) {
        start(new GatherWork(handoff(), new Wish(kind, places), open, isOpen, found -> {
            if (kind == Kind.FOLDERS || kind == Kind.LOOK) {
                presenter.looked(found);
            }
        }));
    }

    private List<Path> foldersWith(List<Path> more) {
        return GatheredFiles.foldersOf(handoff(), more, new SourcePaths(Optional.of(open.folder())));
    }

    private void inPackage(Consumer<Path> work) {
        folder().ifPresentOrElse(
                        work,
                        () -> told(
                                WorkState.FAILED,
                                "The production does not say where this package lies, so nothing was done."));
    }

    private void start(LongWork<?> work) {
        if (!watch.isRunning()) {
            starter.start(work, watch);
        }
    }

    private void refused(String title, Exception problem) {
        Outcome outcome = FailureText.of(title, problem);
        told(outcome.state(), String.valueOf(problem.getMessage()));
    }

    private void told(WorkState state, String words) {
        watch.ends(new Outcome(state, words, words));
    }

    private HandoffPackage handoff() {
        return presenter.handoff();
    }
}
