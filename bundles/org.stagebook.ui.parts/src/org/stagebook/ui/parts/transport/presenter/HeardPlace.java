package org.stagebook.ui.parts.transport.presenter;

import java.util.Optional;
import org.stagebook.model.MixVersion;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.transport.PictureClock;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.ui.playhead.Playhead;

/** Where sound and film meet: what of the film is heard, and where the engine has to play for it. */
final class HeardPlace {

    private static final int USUAL_RATE_HZ = 48_000;

    private final PlaybackEngine engine;
    private final ReelLoader loader;
    private final FilmPlace film;

    HeardPlace(PlaybackEngine engine, ReelLoader loader, FilmPlace film) {
        this.engine = engine;
        this.loader = loader;
        this.film = film;
    }

    /** The frame of the plan that is heard now. */
    double frame() {
        int rate = loader.device().map(it -> it.format().sampleRateHz()).orElse(USUAL_RATE_HZ);
        return new PictureClock(rate, System::nanoTime).heardFrame(engine.moment(), engine.latencyFrames());
    }

    /** The place in the film that is heard now; nothing where nothing is loaded. */
    Optional<Position> position() {
        return loader.programme().map(heard -> heard.line().position(Math.round(frame())));
    }

    /** The version that is heard, if what is heard belongs to one. */
    Optional<MixVersion> version() {
        int source = engine.state().source();
        return loader.programme()
                .filter(heard -> source < heard.files().size())
                .flatMap(heard -> heard.files().get(source).version());
    }

    /** Has the engine play, or stand, where the playhead is. */
    void locate() {
        loader.programme()
                .ifPresent(heard -> film.here()
                        .ifPresent(place -> engine.locate(heard.line().frame(place))));
    }

    /** Whether nothing of the reel is left to play from where the playhead is. */
    boolean isAtEnd() {
        return engine.state().loop().isEmpty()
                && loader.programme()
                        .flatMap(heard -> film.here()
                                .map(place -> heard.line().range().end().compareTo(place) <= 0))
                        .orElse(false);
    }

    /** Has the engine turn in the marked range, if it shall. */
    void loop(boolean isWanted, LoopFade fade) {
        loader.programme().ifPresent(heard -> {
            Optional<LoopRange> loop = film.loop()
                    .filter(range -> isWanted)
                    .flatMap(range ->
                            heard.line().loop(range, fade.fade(heard.plan().sampleRateHz())));
            if (!loop.equals(engine.state().loop())) {
                engine.loop(loop);
            }
        });
    }

    /** Has a playhead run with what is heard while something plays. */
    void lead(Playhead playhead) {
        if (!engine.state().isRolling()) {
            playhead.stand();
        } else if (playhead.counter().isEmpty()) {
            playhead.follow(this::pictureFrame);
        }
    }

    /** The frame of the picture that is heard now, from timecode zero. */
    private long pictureFrame() {
        return position()
                .flatMap(place -> film.format().map(format -> format.frameAt(place, Rounding.FLOOR)))
                .orElse(0L);
    }
}
