package org.stagebook.ui.parts.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.stagebook.brief.prebrief.PreBriefLibrary;
import org.stagebook.brief.prebrief.PreBriefs;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.change.RecordState;
import org.stagebook.edit.change.StateWord;
import org.stagebook.edit.change.WaiveFinding;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.StandingClock;
import org.stagebook.ui.parts.handoff.presenter.BuildPlan;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.jobs.FailureText;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.jobs.WorkWatch;
import org.stagebook.ui.session.OpenProduction;

/** A production on disk with a draft and files for it; work is done at once, with the real services. */
public final class HandoffStage implements AutoCloseable {

    final Path folder;
    final Path bounces;
    final StandingClock clock = new StandingClock();
    public final EditingSession session;
    public final OpenProduction open;
    public final HandoffPackage handoff;
    final HandoffPresenter presenter;
    final HandoffWorks works;
    public final Answers prompts = new Answers();

    public HandoffStage(Path temporary) throws IOException, ProductionStoreException {
        folder = temporary.resolve("The Harbour");
        bounces = temporary.resolve("Bounces");
        Waves.write(bounces.resolve("HAR_R1_DES_v3.wav"), 6, 48_000, 0.4);
        Waves.write(bounces.resolve("HAR_R1_BG_v3.wav"), 2, 44_100, 0.3);
        Waves.write(bounces.resolve("HAR_R1_FOL_v3.wav"), 1, 44_100, 0.2);
        Waves.write(bounces.resolve("HAR_R2_DES_v3.wav"), 6, 48_000, 0.5);
        Files.writeString(bounces.resolve("HAR notes.txt"), "Alternatives of the horn lie on tracks 7 and 8.\n");
        session = ProductionBuilder.production("The Harbour")
                .clock(clock)
                .reel(1, reel -> reel.cue("DSN101", "FX", "01:00:10:00", "01:00:12:00"))
                .reel(2, reel -> reel.cue("DSN201", "FX", "02:00:10:00", "02:00:12:00"))
                .sessionIn(folder);
        session.run(PreBriefs.apply(
                new PreBriefLibrary(Path.of("none")).shipped().getFirst(),
                session.production().getTimecodeFormat().rate()));
        session.run(new AddHandoffPackage(
                NewHandoff.named("R1 design v3").between("Sound designer", "Re-recording mixer")));
        open = new OpenProduction(folder, session);
        handoff = session.production().getHandoffs().getFirst();
        presenter = new HandoffPresenter(session, handoff, new Signature("", "", (role, by) -> {}));
        works = worksOn(presenter);
    }

    /** What packages are made and read with here. */
    public HandoffTools tools() {
        return HandoffTools.of(new HandoffEnvironment(clock.withZone(ZoneOffset.UTC), "stage", "1"));
    }

    /** The work on another package of the same production. */
    HandoffWorks worksOn(HandoffPresenter other) {
        return new HandoffWorks(open, other, tools(), HandoffStage::doNow, production -> true);
    }

    /** Files listed and checked. */
    public HandoffStage checked() {
        works.addFolder(bounces);
        works.check();
        return this;
    }

    /** Everything that stands in the way waived, and the package built. */
    public HandoffStage built() {
        checked();
        for (Finding finding : List.copyOf(handoff.getFindings())) {
            session.run(new WaiveFinding(finding, "A temp bounce.", "", "Sound designer", clock.instant()));
        }
        works.build(new BuildPlan(presenter, folder));
        clock.advance(Duration.ofMinutes(5));
        return this;
    }

    /** The package verified and received in the production it was built from. */
    HandoffStage received() {
        String role = "Re-recording mixer";
        presenter.signature().setRole(role);
        works.verify();
        session.run(new RecordState(handoff, new StateWord(HandoffState.RECEIVED, clock.instant(), "", role, "")));
        return this;
    }

    /** What came of the last work. */
    Outcome outcome() {
        return works.watch().outcome().orElseThrow();
    }

    /** Where the package lies. */
    public Path packageFolder() {
        return works.folder().orElseThrow();
    }

    /** Does the work before it returns. */
    public static void doNow(LongWork<?> work, WorkWatch watch) {
        watch.starts(work.title());
        watch.ends(done(work, watch));
    }

    private static <T> Outcome done(LongWork<T> work, WorkWatch watch) {
        try {
            return work.finish(work.prepare(watch));
        } catch (IOException | ProductionStoreException | RuntimeException e) {
            return FailureText.of(work.title(), e);
        }
    }

    @Override
    public void close() {
        session.close();
    }

    /** Answers with what a test has laid out. */
    public static final class Answers implements FilePrompts {
        public Optional<Path> answer = Optional.empty();

        @Override
        public Optional<Path> folder(String title, String message) {
            return answer;
        }

        @Override
        public List<Path> files(String title) {
            return answer.stream().toList();
        }

        @Override
        public Optional<Path> letter(String title) {
            return answer;
        }

        @Override
        public Optional<Path> newLetter(String title, String name) {
            return answer;
        }
    }
}
