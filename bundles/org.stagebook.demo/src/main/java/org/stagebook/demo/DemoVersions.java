package org.stagebook.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.demo.DemoPrints.Mix;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.signoff.SignOffKeeper;
import org.stagebook.history.signoff.SignOffScope;
import org.stagebook.history.signoff.SignOffWord;
import org.stagebook.history.version.MixPrint;
import org.stagebook.history.version.PredecessorComparison;
import org.stagebook.history.version.PremixKeeper;
import org.stagebook.history.version.PremixPrint;
import org.stagebook.history.version.PrintReader;
import org.stagebook.history.version.PrintedFile;
import org.stagebook.history.version.VersionKeeper;
import org.stagebook.history.version.VersionLines;
import org.stagebook.lint.SourcePaths;
import org.stagebook.model.Cue;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStoreException;

/**
 * What was mixed of the demo: a temp mix, a premix, and a first final in which one thing was done as asked, one was asked and not
 * done, and one was done though nobody asked; and what was signed off on the way.
 */
final class DemoVersions {

    static final String TEMP = "Temp mix 1";
    static final String PREMIX = "Premix 1";
    static final String FINAL = "Final 1";

    private static final String TEMP_MADE = "2026-02-05T18:30:00Z";
    private static final String PREMIX_MADE = "2026-02-24T19:10:00Z";
    private static final String FINAL_MADE = "2026-02-27T20:40:00Z";

    private final EditingSession session;
    private final ProductionRepository repository;
    private final DemoClock clock;
    private final DemoPrints prints;
    private final DemoModel model;

    DemoVersions(EditingSession session, ProductionRepository repository, DemoClock clock, DemoPrints prints) {
        this.session = session;
        this.repository = repository;
        this.clock = clock;
        this.prints = prints;
        this.model = new DemoModel(session.production());
    }

    /** The temp mix for the festival: a record without files, against the cut of that day. */
    void temp() throws IOException, ProductionStoreException {
        clock.goTo(TEMP_MADE);
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__MIX_VERSIONS,
                List.of(NewObject.of(Literals.MIX_VERSION)
                        .with(Literals.MIX_VERSION__LABEL, TEMP)
                        .with(Literals.MIX_VERSION__NUMBER, 1)
                        .with(Literals.MIX_VERSION__STAGE, "temp")
                        .with(Literals.MIX_VERSION__AUTHOR, model.person(DemoPeople.MIXER))
                        .with(Literals.MIX_VERSION__CREATED, clock.instant())
                        .with(
                                Literals.MIX_VERSION__PICTURE_CUTS,
                                model.production().getReels().stream()
                                        .map(reel -> reel.getPictureCuts().getFirst())
                                        .toList()))));
        new VersionKeeper(session, repository).keep(model.mixVersion(TEMP));
        signTemp();
    }

    private void signTemp() {
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__SIGN_OFFS,
                List.of(NewObject.of(Literals.SIGN_OFF)
                        .with(Literals.SIGN_OFF__SCOPE, "Reel 1 for the festival screening")
                        .with(Literals.SIGN_OFF__REEL, model.reel(1))
                        .with(Literals.SIGN_OFF__MIX_VERSION, model.mixVersion(TEMP))
                        .with(Literals.SIGN_OFF__BY, DemoPeople.DIRECTOR)
                        .with(Literals.SIGN_OFF__ROLE, DemoPeople.DIRECTOR)
                        .with(Literals.SIGN_OFF__AT, Instant.parse("2026-02-05T21:00:00Z"))
                        .with(Literals.SIGN_OFF__CONDITIONS, "Temp only: the generator is not the final one.")
                        .with(Literals.JUDGEMENT__STALE_REASON, "The picture was recut after this sign-off."))));
    }

    /** The effects premix of reel 1, and the mix made from it. */
    void premix(Path folder, Progress progress) throws IOException, ProductionStoreException {
        clock.goTo("2026-02-23T19:00:00Z");
        List<PrintedFile> effects = new PrintReader(progress).read(List.of(folder.resolve(DemoStem.FX.path(1))));
        new PremixKeeper(session, repository)
                .record(new PremixPrint(
                        "FX A",
                        effects.getFirst(),
                        Optional.of(model.reel(1)),
                        Optional.of(model.person(DemoPeople.MIXER))));
        clock.goTo(PREMIX_MADE);
        print(
                PREMIX,
                "premix",
                new Mix("premix1", clock.instant(), Map.of()),
                List.of(
                        change(1, "FX102", "Boat pulled left, so that the skipper stays in the middle", "kept"),
                        change(2, "DSN201", "LFE off the note, left on the air", "kept")),
                progress);
        clock.goTo("2026-02-24T20:15:00Z");
        sign(new SignOffScope.OneScene(model.reel(1), model.scene(1, "1")), PREMIX, "");
        sign(new SignOffScope.OneReel(model.reel(2)), PREMIX, "The viola may still come up in the final.");
    }

    /** The first final. */
    void firstFinal(Progress progress) throws IOException, ProductionStoreException {
        clock.goTo(FINAL_MADE);
        print(
                FINAL,
                "final",
                new Mix("final1", clock.instant(), Map.of("BG102", -4.0, "FX103", 2.0)),
                List.of(
                        change(1, "BG102", "Wind 4 dB down, for the line from the boat", "kept"),
                        change(1, "DSN101", "Tooth softer while he writes into the log book", "to be heard again")),
                progress);
        session.run(SetFeature.of(
                model.deliverable("5.1 printmaster R1"), Literals.DELIVERABLE__MIX_VERSION, model.mixVersion(FINAL)));
        clock.goTo("2026-02-27T21:30:00Z");
        sign(new SignOffScope.OneScene(model.reel(1), model.scene(1, "2")), FINAL, "");
    }

    private void print(String label, String stage, Mix mix, List<NewObject> notes, Progress progress)
            throws IOException, ProductionStoreException {
        MixPrint.Line line = new VersionLines(model.production()).continuing("", Optional.empty(), Optional.empty());
        DemoPrints.Printed printed = prints.print(mix);
        List<PrintedFile> read = new PredecessorComparison(model.production(), session.folder(), line)
                .compared(new PrintReader(progress).read(printed.files()), progress);
        new VersionKeeper(session, repository)
                .print(new MixPrint(
                        label,
                        line,
                        stage,
                        Optional.of(model.person(DemoPeople.MIXER)),
                        read,
                        notes,
                        "",
                        untouched(line, printed.replaced())));
    }

    /** The files of the version before that are this one's too. */
    private List<MixFile> untouched(MixPrint.Line line, Set<Path> replaced) {
        SourcePaths paths = new SourcePaths(session.folder());
        return line.parents().stream()
                .flatMap(version -> version.getFiles().stream())
                .filter(file -> !replaced.contains(paths.place(file.getPath())))
                .toList();
    }

    private void sign(SignOffScope scope, String version, String conditions)
            throws IOException, ProductionStoreException {
        Optional<MixVersion> heard = Optional.of(model.mixVersion(version));
        new SignOffKeeper(session, repository)
                .sign(new SignOffWord(scope, heard, DemoPeople.DIRECTOR, DemoPeople.DIRECTOR, conditions));
    }

    private NewObject change(int reel, String cueNumber, String description, String verdict) {
        Cue cue = model.cue(cueNumber);
        return NewObject.of(Literals.MIX_CHANGE)
                .with(Literals.MIX_CHANGE__REEL, model.reel(reel))
                .with(Literals.MIX_CHANGE__RANGE, cue.getRange())
                .with(Literals.MIX_CHANGE__DESCRIPTION, description)
                .with(Literals.MIX_CHANGE__REQUESTED_BY, DemoPeople.DIRECTOR)
                .with(Literals.MIX_CHANGE__VERDICT, verdict)
                .with(Literals.MIX_CHANGE__CUES, List.of(cue));
    }
}
