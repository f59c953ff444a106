package org.stagebook.ui.parts.transport.presenter;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.playback.match.LoudnessMatch;
import org.stagebook.playback.monitor.MonitorSettings;

/** How the room plays what is chosen: keys of channels, folds, level, and sources matched in loudness. */
public final class MonitorDesk {

    private final PlaybackEngine engine;
    private MonitorSettings settings = MonitorSettings.PLAIN;
    private Optional<HeardProgramme> heard = Optional.empty();
    private volatile Optional<LoudnessMatch> match = Optional.empty();
    private volatile Optional<IntConsumer> hidden = Optional.empty();

    MonitorDesk(PlaybackEngine engine) {
        this.engine = engine;
    }

    void loaded(HeardProgramme programme) {
        heard = Optional.of(programme);
        match = Optional.empty();
        engine.monitor(settings);
    }

    public MonitorSettings settings() {
        return settings;
    }

    /** Turns a knob. */
    public void change(UnaryOperator<MonitorSettings> turn) {
        settings = turn.apply(settings);
        engine.monitor(settings);
    }

    void hear(int source) {
        engine.hear(source);
    }

    /** Equally loud from now on, or as recorded. */
    void match(Optional<LoudnessMatch> wanted) {
        wanted.ifPresentOrElse(this::match, this::unmatch);
    }

    /** Equally loud from now on. */
    public void match(LoudnessMatch found) {
        match = Optional.of(found);
        engine.sourceGains(found.gainsDb());
    }

    /** As recorded. */
    public void unmatch() {
        match = Optional.empty();
        heard.ifPresent(programme ->
                engine.sourceGains(Collections.nCopies(programme.files().size(), 0.0)));
    }

    /** What makes sources equally loud now; may be asked by the thread that measures. */
    public Optional<LoudnessMatch> match() {
        return match;
    }

    /** What is done to each source in dB. */
    public List<Double> sourceGainsDb() {
        return match.map(LoudnessMatch::gainsDb)
                .orElseGet(() -> Collections.nCopies(
                        heard.map(programme -> programme.files().size()).orElse(0), 0.0));
    }

    /** Whether nobody shall know what is heard; may be asked by the thread that measures. */
    public boolean isBlind() {
        return hidden.isPresent();
    }

    /** Whom the keys of sources are given to while nobody shall know what is heard. */
    Optional<IntConsumer> hidden() {
        return hidden;
    }

    void blind(Optional<IntConsumer> keys) {
        hidden = keys;
    }
}
