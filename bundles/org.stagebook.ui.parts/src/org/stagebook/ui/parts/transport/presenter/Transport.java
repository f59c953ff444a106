package org.stagebook.ui.parts.transport.presenter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.stagebook.edit.Registration;
import org.stagebook.model.Listening;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Note;
import org.stagebook.model.Reel;
import org.stagebook.playback.engine.EngineListener;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.playback.engine.TransportState;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.mtc.TimecodePorts;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.notes.presenter.NoteTaker;
import org.stagebook.ui.session.OpenProduction;

/**
 * The transport of a window: what its bar, keys and views ask to hear, and the playhead they share.
 *
 * <p>Follows the playhead of the production in use and moves it while it plays. Has the sound device and the recordings of a reel
 * opened when they are first wanted. Belongs to the UI thread. Longer than other classes because it is the one door to all of
 * this; what it does is done behind it.
 */
public final class Transport implements AutoCloseable {

    private static final double ROLL_SECONDS = 2;
    private static final long PRE_ROLL_SECONDS = 2;

    private final Executor ui;
    private final Deck deck;
    private final PlaybackEngine engine;
    private final MonitorDesk monitor;
    private final ReelLoader loader;
    private final Matching matching;
    private final TimecodeLink timecode;
    private final HeardPlace place;
    private final FilmPlace film = new FilmPlace(this::playheadMoved, this::tell);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<MixVersion> pinned = Optional.empty();
    private Shuttle shuttle = Shuttle.STANDING;
    private Pull pull = Pull.NONE;
    private LoopFade loopFade = LoopFade.SHORT;
    private String listener = "";
    private String message = "";
    private boolean isClosed;

    /**
     * A transport without a production.
     *
     * @param background opens files and devices
     * @param ui the thread of the window, later
     */
    public Transport(Deck deck, TimecodePorts ports, Executor background, Executor ui) {
        this.deck = deck;
        this.ui = ui;
        this.engine = new PlaybackEngine(new Hearing());
        this.monitor = new MonitorDesk(engine);
        ReelLoader.Threads threads = new ReelLoader.Threads(background, ui);
        this.loader = new ReelLoader(deck, engine, threads, new Loading());
        this.matching = new Matching(threads, this::say, heard -> isCurrent(heard));
        this.timecode = new TimecodeLink(ports, this::say);
        this.place = new HeardPlace(engine, loader, film);
    }

    private boolean isCurrent(HeardProgramme heard) {
        return heardProgramme().equals(Optional.of(heard));
    }

    // What it works on.

    /** Another production is in use, or none. */
    public void use(Optional<OpenProduction> production) {
        if (film.production().equals(production)) {
            return;
        }
        stop();
        loader.forgetProgramme();
        film.use(production);
        timecode.use(film.format());
        tell();
    }

    /** The production in use. */
    public Optional<OpenProduction> production() {
        return film.production();
    }

    /** The reel the playhead is on; behind the end of a reel that one, before all the first. */
    public Optional<Reel> reel() {
        return film.reel();
    }

    /** Where in the film it is. */
    public Optional<Position> here() {
        return film.here();
    }

    /** What is loaded; may be asked by the thread that measures. */
    public Optional<HeardProgramme> heardProgramme() {
        return loader.programme();
    }

    public Optional<Deck.Opened> device() {
        return loader.device();
    }

    /** The rate of the open device, 0 for none; may be asked by the thread that measures. */
    int deviceRateHz() {
        return device().map(it -> it.format().sampleRateHz()).orElse(0);
    }

    /** Keys, folds, level and matching of what is heard. */
    public MonitorDesk monitor() {
        return monitor;
    }

    public PlaybackEngine engine() {
        return engine;
    }

    public Deck deck() {
        return deck;
    }

    /** MIDI timecode, sent and chased. */
    public TimecodeLink timecode() {
        return timecode;
    }

    // Commands.

    /** The space bar. */
    public void playOrStop() {
        if (isRolling()) {
            stop();
        } else {
            play();
        }
    }

    public void play() {
        play(false);
    }

    /** Plays; what plays already goes on unless it shall play from the playhead. */
    private void play(boolean fromPlayhead) {
        whenLoaded(() -> {
            shuttle = Shuttle.PLAYING;
            engine.speed(shuttle.speed(pull.speed()));
            if (fromPlayhead || !isRolling()) {
                place.locate();
            }
            engine.play();
        });
    }

    public void stop() {
        shuttle = Shuttle.STANDING;
        engine.stop();
        tell();
    }

    /** L, and J with {@code forward} false. */
    public void shuttle(boolean forward) {
        Shuttle before = isRolling() ? shuttle : Shuttle.STANDING;
        Shuttle next = forward ? before.forward() : before.backward();
        whenLoaded(() -> {
            shuttle = next;
            if (!isRolling()) {
                place.locate();
            }
            engine.speed(next.speed(pull.speed()));
            engine.play();
            tell();
        });
    }

    /** Plays the marked range, or the place of the playhead, with two seconds before and after, and comes back. */
    public void playAround() {
        whenLoaded(() -> {
            HeardProgramme heard = heardProgramme().orElseThrow();
            ReelLine line = heard.line();
            long roll = Math.round(ROLL_SECONDS * heard.plan().sampleRateHz());
            long here = here().map(line::frame).orElse(0L);
            long from = film.loop().map(range -> line.frame(range.start())).orElse(here);
            long to = film.loop().map(range -> line.frame(range.end())).orElse(here);
            shuttle = Shuttle.PLAYING;
            engine.speed(pull.speed());
            engine.playRange(from - roll, to + roll, here);
        });
    }

    /** Plays from a place: that of a note, of a difference. */
    public void playFrom(Position position) {
        film.carryTo(position);
        play(true);
    }

    /** Plays what was printed in a version: where the playhead is, or in the first reel that it was printed for. */
    public void playVersion(MixVersion version) {
        if (monitor.isBlind()) {
            say("A blind comparison is running. Reveal or close it to hear a version by its name.");
            return;
        }
        pinned = Optional.of(version);
        VersionPrints prints = new VersionPrints(version);
        if (!prints.include(reel())) {
            prints.firstReel().ifPresent(reel -> moveTo(ReelLine.rangeOf(reel).start()));
        }
        whenLoaded(() -> prints.printmasterAmong(heardProgramme().orElseThrow().files())
                .ifPresent(source -> {
                    monitor.hear(source);
                    play();
                }));
    }

    /** Plays what a note is about, from two seconds before it. */
    public void hear(Note note) {
        NoteTime.of(note)
                .ifPresentOrElse(
                        about -> playFrom(about.minus(Duration.ofSeconds(PRE_ROLL_SECONDS))),
                        () -> say("Nothing says where in the film this note is about."));
    }

    /** Switches in step to what is on a key, behind its letter while one listens blind; plays nothing that does not play. */
    public void hear(int key) {
        monitor.hidden().ifPresentOrElse(letters -> letters.accept(key), () -> hearByName(key));
    }

    /** Switches without a word about what it is. */
    void hearHidden(int source) {
        monitor.hear(source);
        tell();
    }

    private void hearByName(int source) {
        whenLoaded(() -> {
            if (source >= 0 && source < heardProgramme().orElseThrow().files().size()) {
                monitor.hear(source);
                tell();
            }
        });
    }

    /** Moves the shared playhead, and what plays with it. */
    public void moveTo(Position position) {
        film.moveTo(position);
    }

    /** The playhead so many frames of the picture later, negative: earlier. */
    public void nudge(int frames) {
        film.nudge(frames);
    }

    /** To the beginning of the marked range; of the reel where none is marked or it stands there already. */
    public void toStart() {
        film.toStart();
    }

    /** Hides what is heard and gives its keys to somebody, or shows it again. */
    void blind(Optional<IntConsumer> keys) {
        monitor.blind(keys);
        tell();
    }

    /** Turns a knob of the monitors. */
    public void turn(UnaryOperator<MonitorSettings> knob) {
        monitor.change(knob);
        tell();
    }

    /** Makes the prints equally loud over the marked range, or over twenty seconds around the playhead; or undoes that. */
    public void matchOrNot() {
        if (monitor.isBlind()) {
            say("What is compared blind stays equally loud until the comparison ends.");
        } else if (monitor.match().isPresent()) {
            monitor.unmatch();
            say("");
        } else {
            measure(HeardProgramme::prints, found -> {
                monitor.match(found.match());
                say(found.silence());
            });
        }
    }

    /** Measures what would make some of what is loaded equally loud, and leaves it as it is. */
    void measure(Function<HeardProgramme, List<Integer>> which, Consumer<Matching.Found> then) {
        whenLoaded(() -> {
            HeardProgramme heard = heardProgramme().orElseThrow();
            List<Integer> sources = which.apply(heard);
            if (!sources.isEmpty()) {
                matchedRange(heard)
                        .intersection(heard.line().range())
                        .ifPresentOrElse(
                                range -> matching.measure(heard, sources, range, then),
                                () -> say(
                                        "What is marked lies outside of this reel. Mark something in it, or nothing."));
            }
        });
    }

    /** What is listened to: the marked range, or twenty seconds around the playhead. */
    public TimeRange matchedRange(HeardProgramme heard) {
        return film.around(heard.line().range().start());
    }

    public void pull(Pull wanted) {
        pull = wanted;
        engine.speed(shuttle.speed(pull.speed()));
        tell();
    }

    public Pull pull() {
        return pull;
    }

    /** Whether a range is marked to be looped. */
    public boolean isLooping() {
        return film.loop().isPresent();
    }

    /** Marks a range. */
    void loop(TimeRange range) {
        film.loop(range);
    }

    boolean loopsIn(TimeRange range) {
        return film.loop().equals(Optional.of(range));
    }

    /** Marks a range from here on. */
    public void beginLoop() {
        film.beginLoop();
    }

    /** Marks a range up to here. */
    public void endLoop() {
        film.endLoop();
    }

    public void clearLoop() {
        film.clearLoop();
    }

    public LoopFade loopFade() {
        return loopFade;
    }

    public void loopFade(LoopFade wanted) {
        loopFade = wanted;
        followLoop();
    }

    /** Plays on another device from now on. */
    public void choose(String deviceKey) {
        stop();
        loader.choose(deviceKey);
        message = "";
        whenLoaded(this::tell);
    }

    /** Takes over what was remembered. */
    public void remembered(String deviceKey) {
        loader.remember(deviceKey);
    }

    /** Sends timecode to a MIDI port, or to none. */
    public void sendTimecode(Optional<String> port) {
        message = "";
        timecode.sendTo(port);
        tell();
    }

    /** Runs with the timecode of a MIDI port, or by itself. */
    public void chaseTimecode(Optional<String> port) {
        message = "";
        stop();
        timecode.chase(port);
        followLoop();
        tell();
    }

    /** Has the reel's recordings ready, then goes on. */
    public void whenLoaded(Runnable then) {
        Optional<Reel> reel = reel();
        if (reel.isEmpty()) {
            say("Open a production to hear it.");
            return;
        }
        loader.load(production().orElseThrow(), reel.get(), pinned, then);
    }

    // Where it is.

    private void playheadMoved() {
        if (heardProgramme().isEmpty()) {
            return;
        }
        if (loader.isOf(reel())) {
            place.locate();
            followLoop();
        } else if (isRolling()) {
            stop();
        }
    }

    /** What chases turns in no loop: it would lose what it chases. */
    private void followLoop() {
        place.loop(!timecode.isChasing(), loopFade);
    }

    /** The version that is heard, if what is heard belongs to one and may be known. */
    public Optional<MixVersion> heardVersion() {
        return monitor.isBlind() ? Optional.empty() : place.version();
    }

    /** Marks what is heard, picture in sight, to be looked at later. */
    public void flag() {
        production()
                .ifPresent(it -> here().ifPresent(here -> {
                    NoteTaker taker = new NoteTaker(it.session(), this::listener);
                    say(taker.flag(new NoteTaker.Moment(here, Listening.WITH_PICTURE, heardVersion()))
                            .sentence());
                }));
    }

    /** Who listens, as notes name it. */
    public String listener() {
        return listener;
    }

    public void listener(String name) {
        listener = name.strip();
    }

    /** The frame of the plan that is heard now. */
    public double heardFrame() {
        return place.frame();
    }

    /** Moves the playhead to what is heard, and keeps timecode; to be called often while {@link #isToBeFollowed}. */
    public void follow() {
        if (isClosed) {
            return;
        }
        long nanos = System.nanoTime();
        Optional<Position> heard = isRolling() ? place.position() : Optional.empty();
        heard.ifPresent(film::carryTo);
        double speed = shuttle.speed(pull.speed()).factor();
        timecode.tell(heard.or(this::here), heard.isPresent() ? speed : 0, nanos);
        timecode.order(new TimecodeChase.Now(nanos, heard, pull), film::isInReel)
                .ifPresent(this::obey);
    }

    /** Whether {@link #follow} is to be called. */
    public boolean isToBeFollowed() {
        return isRolling() || timecode.isInUse();
    }

    private void obey(TimecodeChase.Order order) {
        switch (order) {
            case TimecodeChase.Order.Stay stay -> tell();
            case TimecodeChase.Order.Stand stand -> {
                if (isRolling()) {
                    stop();
                }
                stand.where().ifPresent(film::moveTo);
            }
            case TimecodeChase.Order.PlayFrom play -> {
                if (!loader.isLoading()) {
                    pull = play.pull();
                    playFrom(play.where());
                }
            }
        }
    }

    public boolean isRolling() {
        return engine.state().isRolling();
    }

    // What is shown.

    /** What the bar shows now. */
    public TransportView view() {
        if (production().isEmpty()) {
            return TransportView.EMPTY;
        }
        return new TransportView(
                film.timecode(),
                reel().map(reel -> ModelText.reelName(reel.getNumber(), reel.getName()))
                        .orElse(""),
                isRolling(),
                (speed() + " " + timecode.state(System.nanoTime())).strip(),
                heardProgramme()
                        .filter(heard -> !monitor.isBlind())
                        .map(HeardProgramme::names)
                        .orElse(List.of()),
                heardProgramme().isPresent() && !monitor.isBlind()
                        ? engine.state().source()
                        : -1,
                monitor.isBlind(),
                Gaps.of(engine.health()),
                sentence());
    }

    private String sentence() {
        return message.isEmpty() && !isRolling() && place.isAtEnd()
                ? "The reel ends here. Listen \u203a Back to the start goes to its beginning."
                : message;
    }

    private String speed() {
        String factor = shuttle.step() == 0 || shuttle.step() == 1
                ? ""
                : shuttle.speed(Pull.NONE.speed()).numerator() + "\u00d7";
        return (factor + " " + pull.label()).strip();
    }

    /** Says something in the bar. */
    public void say(String sentence) {
        message = sentence;
        tell();
    }

    /** Called after every change until closed; while it rolls the places change more often than that. */
    public Registration onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        if (!isClosed) {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public void close() {
        isClosed = true;
        film.close();
        matching.close();
        loader.forgetProgramme();
        timecode.close();
        engine.close();
    }

    /** Takes what was opened. */
    private final class Loading implements ReelLoader.Host {
        @Override
        public void say(String sentence) {
            Transport.this.say(sentence);
        }

        @Override
        public void loaded(HeardProgramme heard) {
            monitor.loaded(heard);
            followLoop();
            tell();
        }
    }

    /** Brings what other threads tell to the window. */
    private final class Hearing implements EngineListener {
        @Override
        public void changed() {
            ui.execute(Transport.this::stateChanged);
        }

        @Override
        public void stopped(String why) {
            ui.execute(() -> {
                loader.forgetDevice();
                say(why);
            });
        }

        @Override
        public void silenced(String why) {
            ui.execute(() -> say(why));
        }
    }

    private void stateChanged() {
        TransportState state = engine.state();
        if (!state.isRolling() && !shuttle.equals(Shuttle.STANDING)) {
            shuttle = Shuttle.STANDING;
            place.position().ifPresent(film::carryTo);
        }
        production().map(OpenProduction::playhead).ifPresent(playhead -> film.quietly(() -> place.lead(playhead)));
        tell();
    }
}
