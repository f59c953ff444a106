package org.stagebook.ui.parts.signoff;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.MakeStale;
import org.stagebook.edit.change.NewObject;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.signoff.SignOffKeeper;
import org.stagebook.history.signoff.SignOffScope;
import org.stagebook.history.signoff.SignOffScope.OneScene;
import org.stagebook.history.signoff.SignOffScope.SomeCues;
import org.stagebook.history.signoff.SignOffWord;
import org.stagebook.model.Cue;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.SignOff;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.StandingClock;
import org.stagebook.timebase.TimeRange;

/** A day on the stage: two reels with scenes, two mix versions, and what was signed off so far. */
public final class SignedStage implements AutoCloseable {

    public final Path folder;
    public final EditingSession session;
    public final ProductionRepository repository;
    private final StandingClock clock = new StandingClock();

    public SignedStage(Path folder) throws Exception {
        this.folder = folder;
        session = ProductionBuilder.production("The Harbour")
                .clock(clock)
                .reel(
                        1,
                        reel -> reel.scene("1", "Quay, dawn", "01:00:00:00", "01:01:00:00")
                                .scene("2", "Hold", "01:01:00:00", "01:02:30:00")
                                .scene("3", "Bridge", "01:02:30:00", "01:04:00:00")
                                .cue("BG1", "BG", "01:00:00:00", "01:01:00:00")
                                .cue("FX2", "FX", "01:01:10:00", "01:01:12:00")
                                .cue("FX1", "FX", "01:01:05:00", "01:01:07:00"))
                .reel(
                        2,
                        reel -> reel.scene("4", "Storm", "02:00:00:00", "02:03:00:00")
                                .scene("5", "Deck", "02:03:00:00", "02:05:00:00"))
                .sessionIn(folder);
        repository = ProductionRepository.open(folder);
        version("v11", "2026-01-05T09:30:00Z");
        version("v12", "2026-01-05T10:30:00Z");
        session.save();
    }

    private void version(String label, String at) {
        NewObject version = NewObject.of(Literals.MIX_VERSION)
                .with(Literals.MIX_VERSION__LABEL, label)
                .with(Literals.MIX_VERSION__STAGE, "final mix")
                .with(Literals.MIX_VERSION__CREATED, Instant.parse(at));
        session.run(new AddObjects(session.production(), Literals.PRODUCTION__MIX_VERSIONS, List.of(version)));
    }

    public Production production() {
        return session.production();
    }

    public Reel reel(int number) {
        return production().getReels().get(number - 1);
    }

    public Scene scene(String number) {
        return production().getReels().stream()
                .flatMap(reel -> reel.getScenes().stream())
                .filter(scene -> number.equals(scene.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    public Cue cue(String number) {
        return reel(1).getCues().stream()
                .filter(cue -> number.equals(cue.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    /** Scenes 1 and 4 signed, scene 2 stale, the beginning of scene 3 signed, scene 5 open. */
    public void signSome() throws Exception {
        MixVersion v12 = production().getMixVersions().getLast();
        MixVersion v11 = production().getMixVersions().getFirst();
        sign(new OneScene(reel(1), scene("1")), v12, "gulls 2 dB lower in the M&E");
        SignOff stale = sign(new OneScene(reel(1), scene("2")), v11, "");
        session.run(new MakeStale(List.of(
                new MakeStale.Reason(stale, "v12 changed the FX stem at 01:01:10:00 to 01:01:12:00: 3.0 dB louder."))));
        TimeRange beginning = new TimeRange(
                scene("3").getRange().start(),
                scene("3").getRange().start().plus(cue("FX1").getRange().duration()));
        sign(new SomeCues(reel(1), beginning, List.of()), v12, "");
        sign(new OneScene(reel(2), scene("4")), v12, "");
    }

    /** Somebody signs off an hour later. */
    public SignOff sign(SignOffScope scope, MixVersion version, String conditions) throws Exception {
        clock.advance(Duration.ofHours(1));
        return new SignOffKeeper(session, repository)
                .sign(new SignOffWord(scope, Optional.of(version), "Director", "director", conditions))
                .signOff();
    }

    @Override
    public void close() {
        repository.close();
        session.close();
    }
}
