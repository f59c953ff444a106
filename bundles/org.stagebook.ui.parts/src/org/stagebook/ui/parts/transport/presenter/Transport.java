package org.stagebook.ui.parts.transport.presenter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.stagebook.edit.Registration;
import org.stagebook.model.Listening;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Note;
import org.stagebook.model.Reel;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.engine.EngineListener;
import org.stagebook.playback.engine.PlayMoment;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.playback.engine.TransportState;
import org.stagebook.playback.match.LoudnessMatch;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.transport.PictureClock;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.notes.presenter.NoteTaker;
import org.stagebook.ui.playhead.Playhead;
import org.stagebook.ui.session.OpenProduction;

/**
 * The transport of a window: what its bar, keys and views ask to hear, and the playhead they share.
 *
 * <p>Follows the playhead of the production in use and moves it while it plays. Opens the sound device and the recordings of a reel when they
 * are first wanted, in the background. Belongs to the UI thread.
 */
public final class Transport implements AutoCloseable {

    private static final double ROLL_SECONDS = 2;
    private static final long AROUND_SECONDS = 10;
    private static final long PRE_ROLL_SECONDS = 2;

    private final Deck deck;
    private final Executor background;
    private final Executor ui;
    private final PlaybackEngine engine;
    private final MonitorDesk monitor;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<OpenProduction> open = Optional.empty();
    private Optional<Registration> playheadWatch = Optional.empty();
    private volatile Optional<HeardProgramme> programme = Optional.empty();
    private volatile Optional<Deck.Opened> device = Optional.empty();
    private Optional<Wanted> loading = Optional.empty();
    private Optional<Wanted> loaded = Optional.empty();
    private Optional<MixVersion> pinned = Optional.empty();
    private Shuttle shuttle = Shuttle.STANDING;
    private Pull pull = Pull.NONE;
    private LoopFade loopFade = LoopFade.SHORT;
    private String chosenDevice = "";
    private String listener = "";
    private String message = "";
    private boolean isMoving;
    private boolean isClosed;

    /** What of which production is wanted. */
    private record Wanted(OpenProduction production, Reel reel, List<HeardFile> files, List<String> problems) {}

    /**
     * A transport without a production.
     *
     * @param background opens files and devices
     * @param ui the thread of the window, later
     */
    public Transport(Deck deck, Executor background, Executor ui) {
        this.deck = deck;
        this.background = background;
        this.ui = ui;
        this.engine = new PlaybackEngine(new Hearing());
        this.monitor = new MonitorDesk(engine);
    }

    // What it works on.

    /** Another production is in use, or none. */
    public void use(Optional<OpenProduction> production) {
        if (open.equals(production)) {
            return;
        }
        stop();
        playheadWatch.ifPresent(Registration::close);
        open = production;
        programme = Optional.empty();
        loaded = Optional.empty();
        playheadWatch =
                production.map(OpenProduction::playhead).map(playhead -> playhead.onChange(this::playheadMoved));
        tell();
    }

    /** The production in use. */
    public Optional<OpenProduction> production() {
        return open;
    }

    /** The reel the playhead is on; the first where it is on none. */
    public Optional<Reel> reel() {
        return open.flatMap(production -> {
            List<Reel> reels = production.production().getReels();
            return production
                    .playhead()
                    .position()
                    .flatMap(place -> reels.stream()
                            .filter(reel -> ReelLine.rangeOf(reel).contains(place))
                            .findFirst())
                    .or(() -> reels.stream().findFirst());
        });
    }

    /** What is loaded; may be asked by the thread that measures. */
    public Optional<HeardProgramme> heardProgramme() {
        return programme;
    }

    /** The rate of the open device, 0 for none; may be asked by the thread that measures. */
    int deviceRateHz() {
        return device.map(it -> it.format().sampleRateHz()).orElse(0);
    }

    /** Moves the shared playhead, and what plays with it. */
    public void moveTo(Position position) {
        open.ifPresent(it -> it.playhead().moveTo(position));
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

    public Optional<Deck.Opened> device() {
        return device;
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
        shuttle = Shuttle.PLAYING;
        whenLoaded(() -> {
            locate();
            engine.speed(shuttle.speed(pull.speed()));
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
                locate();
            }
            engine.speed(next.speed(pull.speed()));
            engine.play();
            tell();
        });
    }

    /** Plays the marked range, or the place of the playhead, with two seconds before and after, and comes back. */
    public void playAround() {
        whenLoaded(() -> {
            HeardProgramme heard = programme.orElseThrow();
            ReelLine line = heard.line();
            long roll = Math.round(ROLL_SECONDS * heard.plan().sampleRateHz());
            long here = place().map(line::frame).orElse(0L);
            Optional<TimeRange> marked = open.flatMap(it -> it.playhead().loop());
            long from = marked.map(range -> line.frame(range.start())).orElse(here);
            long to = marked.map(range -> line.frame(range.end())).orElse(here);
            shuttle = Shuttle.PLAYING;
            engine.speed(pull.speed());
            engine.playRange(from - roll, to + roll, here);
        });
    }

    /** Plays from a place: that of a note, of a difference. */
    public void playFrom(Position position) {
        open.ifPresent(it -> it.playhead().moveTo(position));
        play();
    }

    /** Plays what was printed in a version: where the playhead is, or in the first reel that it was printed for. */
    public void playVersion(MixVersion version) {
        pinned = Optional.of(version);
        if (!isPrintedHere(version)) {
            version.getFiles().stream()
                    .filter(file -> file.getKind() == MixFileKind.PRINTMASTER)
                    .flatMap(file -> Optional.ofNullable(file.getReel()).stream())
                    .findFirst()
                    .ifPresent(reel -> moveTo(ReelLine.rangeOf(reel).start()));
        }
        whenLoaded(() -> {
            List<HeardFile> files = programme.orElseThrow().files();
            for (int i = 0; i < files.size(); i++) {
                boolean isIt = files.get(i).version().equals(Optional.of(version));
                if (isIt && files.get(i).isPrintmaster()) {
                    monitor.hear(i);
                    play();
                    return;
                }
            }
        });
    }

    private boolean isPrintedHere(MixVersion version) {
        return version.getFiles().stream()
                .filter(file -> file.getKind() == MixFileKind.PRINTMASTER)
                .anyMatch(file -> file.getReel() == null || reel().equals(Optional.of(file.getReel())));
    }

    /** Plays what a note is about, from two seconds before it. */
    public void hear(Note note) {
        NoteTime.of(note)
                .ifPresentOrElse(
                        place -> playFrom(place.minus(Duration.ofSeconds(PRE_ROLL_SECONDS))),
                        () -> say("Nothing says where in the film this note is about."));
    }

    /** Switches in step to what is on a key; plays nothing that does not play. */
    public void hear(int source) {
        whenLoaded(() -> {
            if (source >= 0 && source < programme.orElseThrow().files().size()) {
                monitor.hear(source);
                tell();
            }
        });
    }

    /** The playhead so many frames of the picture later, negative: earlier. */
    public void nudge(int frames) {
        open.ifPresent(it -> {
            TimecodeFormat format = ModelText.formatOf(it.production());
            place().ifPresent(here -> moveTo(format.positionOfFrame(format.frameAt(here, Rounding.NEAREST) + frames)));
        });
    }

    /** To the beginning of the marked range; of the reel where none is marked or it stands there already. */
    public void toStart() {
        open.ifPresent(it -> {
            Optional<Position> marked = it.playhead().loop().map(TimeRange::start);
            Optional<Position> start = reel().map(reel -> ReelLine.rangeOf(reel).start());
            marked.filter(mark -> !it.playhead().position().equals(Optional.of(mark)))
                    .or(() -> start)
                    .ifPresent(this::moveTo);
        });
    }

    /** Hides what is heard, or shows it again. */
    void blind(boolean on) {
        monitor.blind(on);
        tell();
    }

    /** Turns a knob of the monitors. */
    public void turn(UnaryOperator<MonitorSettings> knob) {
        monitor.change(knob);
        tell();
    }

    /** Makes all sources equally loud over the marked range, or over twenty seconds around the playhead; or undoes that. */
    public void matchOrNot() {
        if (monitor.match().isPresent()) {
            monitor.unmatch();
            say("");
        } else {
            match(this::tell);
        }
    }

    /** Makes all sources equally loud, then goes on. */
    public void match(Runnable then) {
        whenLoaded(() -> {
            HeardProgramme heard = programme.orElseThrow();
            TimeRange range = matchedRange(heard);
            long start = Math.max(0, heard.line().frame(range.start()));
            long end = Math.min(heard.plan().frames(), heard.line().frame(range.end()));
            say("Measuring the loudness of " + heard.files().size() + " sources…");
            background.execute(() -> {
                try {
                    LoudnessMatch found = LoudnessMatch.measure(heard.plan(), start, end, this::unread, () -> isClosed);
                    ui.execute(() -> matched(heard, found, then));
                } catch (IOException | CancellationException e) {
                    ui.execute(
                            () -> say("The loudness could not be matched, levels are as they were: " + e.getMessage()));
                }
            });
        });
    }

    private void unread(String source, IOException why) {
        ui.execute(() -> say(source + " could not be read to its end: " + why.getMessage()));
    }

    private void matched(HeardProgramme heard, LoudnessMatch found, Runnable then) {
        if (!isClosed && programme.filter(heard::equals).isPresent()) {
            monitor.match(found);
            say("");
            then.run();
        }
    }

    /** What is listened to: the marked range, or twenty seconds around the playhead. */
    public TimeRange matchedRange(HeardProgramme heard) {
        Position here = place().orElse(heard.line().range().start());
        Duration around = Duration.ofSeconds(AROUND_SECONDS);
        return open.flatMap(it -> it.playhead().loop()).orElse(new TimeRange(here.minus(around), here.plus(around)));
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
        return open.flatMap(it -> it.playhead().loop()).isPresent();
    }

    public void clearLoop() {
        open.ifPresent(it -> it.playhead().clearLoop());
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
        chosenDevice = deviceKey;
        device = Optional.empty();
        loaded = Optional.empty();
        programme = Optional.empty();
        message = "";
        whenLoaded(this::tell);
    }

    /** What was chosen, to be remembered. */
    public String chosenDevice() {
        return chosenDevice;
    }

    /** Takes over what was remembered. */
    public void remembered(String deviceKey) {
        chosenDevice = deviceKey;
    }

    // Loading.

    private Optional<Wanted> wanted() {
        return open.flatMap(production -> reel().map(reel -> {
            ReelSources sources = new ReelSources(production, reel);
            return new Wanted(production, reel, sources.files(pinned), sources.problems());
        }));
    }

    /** Has the reel's recordings ready, then goes on. */
    public void whenLoaded(Runnable then) {
        Optional<Wanted> wanted = wanted();
        if (wanted.isEmpty()) {
            say("Open a production to hear it.");
            return;
        }
        if (wanted.equals(loaded) && programme.isPresent() && device.isPresent()) {
            then.run();
            return;
        }
        if (wanted.get().files().isEmpty()) {
            say("There is nothing to hear in R" + wanted.get().reel().getNumber()
                    + " yet. Record a mix version with its printmaster, or choose a guide track in the timeline.");
            return;
        }
        load(wanted.get(), then);
    }

    private void load(Wanted wanted, Runnable then) {
        loading = Optional.of(wanted);
        say("Opening the recordings of R" + wanted.reel().getNumber() + "\u2026");
        TimeRange range = ReelLine.rangeOf(wanted.reel());
        int usual = wanted.production().production().getSampleRateHz();
        String key = chosenDevice;
        Optional<Deck.Opened> before = device;
        background.execute(() -> {
            List<String> problems = new ArrayList<>(wanted.problems());
            Optional<HeardProgramme> read = new ProgrammeReader().read(range, wanted.files(), usual, problems);
            Optional<Deck.Opened> opened = read.isEmpty() ? before : open(before, key, read.get(), problems);
            ui.execute(() -> loaded(wanted, read, opened, problems, then));
        });
    }

    private Optional<Deck.Opened> open(
            Optional<Deck.Opened> before, String key, HeardProgramme heard, List<String> problems) {
        if (before.isPresent() && engine.format().isPresent()) {
            return before;
        }
        try {
            return Optional.of(
                    deck.open(engine, key, Rooms.widest(heard), heard.plan().sampleRateHz()));
        } catch (DeviceException e) {
            problems.add(e.message());
            return Optional.empty();
        }
    }

    private void loaded(
            Wanted wanted,
            Optional<HeardProgramme> read,
            Optional<Deck.Opened> opened,
            List<String> problems,
            Runnable then) {
        if (isClosed || !loading.equals(Optional.of(wanted))) {
            return;
        }
        loading = Optional.empty();
        device = opened;
        programme = read.filter(unused -> opened.isPresent());
        loaded = programme.map(unused -> wanted);
        message = problems.isEmpty() ? opened.map(Deck.Opened::remark).orElse("") : String.join(" ", problems);
        programme.ifPresent(heard -> {
            engine.load(heard.programme());
            monitor.loaded(heard);
            followLoop();
            then.run();
        });
        tell();
    }

    // Where it is.

    private void playheadMoved() {
        if (!isMoving && programme.isPresent()) {
            boolean isHere = wanted().map(Wanted::reel).equals(loaded.map(Wanted::reel));
            if (isHere) {
                locate();
                followLoop();
            } else if (isRolling()) {
                stop();
            }
        }
        tell();
    }

    private void locate() {
        programme.ifPresent(
                heard -> place().ifPresent(place -> engine.locate(heard.line().frame(place))));
    }

    private Optional<Position> place() {
        return open.flatMap(it -> it.playhead().position())
                .or(() -> reel().map(reel -> ReelLine.rangeOf(reel).start()));
    }

    private void followLoop() {
        programme.ifPresent(heard -> {
            Optional<LoopRange> loop = open.flatMap(it -> it.playhead().loop())
                    .flatMap(range ->
                            heard.line().loop(range, loopFade.fade(heard.plan().sampleRateHz())));
            if (!loop.equals(engine.state().loop())) {
                engine.loop(loop);
            }
        });
    }

    /** Where in the film it is. */
    public Optional<Position> here() {
        return place();
    }

    /** The version that is heard, if what is heard belongs to one. */
    public Optional<MixVersion> heardVersion() {
        int source = engine.state().source();
        return programme
                .filter(heard -> source < heard.files().size())
                .flatMap(heard -> heard.files().get(source).version());
    }

    /** Marks what is heard, picture in sight, to be looked at later. */
    public void flag() {
        open.ifPresent(it -> place().ifPresent(here -> {
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
        PlayMoment moment = engine.moment();
        int rate = device.map(it -> it.format().sampleRateHz()).orElse(48_000);
        return new PictureClock(rate, System::nanoTime).heardFrame(moment, engine.latencyFrames());
    }

    /** Moves the playhead to what is heard; to be called often while it rolls. */
    public void follow() {
        if (isClosed || programme.isEmpty() || open.isEmpty()) {
            return;
        }
        Playhead playhead = open.get().playhead();
        heardPlace().ifPresent(heard -> quietly(() -> playhead.moveTo(heard)));
    }

    public boolean isRolling() {
        return engine.state().isRolling();
    }

    // What is shown.

    /** What the bar shows now. */
    public TransportView view() {
        if (open.isEmpty()) {
            return TransportView.EMPTY;
        }
        Optional<Position> place = place();
        return new TransportView(
                place.map(this::timecode).orElse(""),
                reel().map(reel -> ModelText.reelName(reel.getNumber(), reel.getName()))
                        .orElse(""),
                isRolling(),
                speed(),
                programme
                        .map(heard ->
                                heard.files().stream().map(HeardFile::name).toList())
                        .orElse(List.of()),
                programme.isPresent() ? engine.state().source() : -1,
                monitor.isBlind(),
                message);
    }

    /** Of the frame that is running: the next one is not there before it begins. */
    private String timecode(Position place) {
        TimecodeFormat format = ModelText.formatOf(open.orElseThrow().production());
        return format.format(format.positionOfFrame(format.frameAt(place, Rounding.FLOOR)));
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
        playheadWatch.ifPresent(Registration::close);
        engine.close();
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
                device = Optional.empty();
                loaded = Optional.empty();
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
        if (!state.isRolling() && !Objects.equals(shuttle, Shuttle.STANDING)) {
            shuttle = Shuttle.STANDING;
            follow();
        }
        open.map(OpenProduction::playhead)
                .ifPresent(playhead -> quietly(() -> {
                    if (!state.isRolling()) {
                        playhead.stand();
                    } else if (playhead.clock().isEmpty()) {
                        playhead.follow(this::frameNow);
                    }
                }));
        tell();
    }

    /** The frame of the picture that is heard now, from timecode zero. */
    private long frameNow() {
        return open.flatMap(it -> heardPlace()
                        .map(place -> ModelText.formatOf(it.production()).frameAt(place, Rounding.FLOOR)))
                .orElse(0L);
    }

    private Optional<Position> heardPlace() {
        return programme.map(heard -> heard.line().position(Math.round(heardFrame())));
    }

    /** Moves the playhead without being told to follow it. */
    private void quietly(Runnable move) {
        isMoving = true;
        try {
            move.run();
        } finally {
            isMoving = false;
        }
    }
}
