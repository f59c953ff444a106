package org.stagebook.ui.parts.transport.presenter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.stagebook.edit.Registration;
import org.stagebook.edit.change.NewListeningTest;
import org.stagebook.edit.change.NewListeningTest.Circumstances;
import org.stagebook.edit.change.RecordListeningTest;
import org.stagebook.history.listening.Compared;
import org.stagebook.history.listening.FinishedListening;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.playback.blind.AbxOutcome;
import org.stagebook.playback.blind.AbxSound;
import org.stagebook.playback.blind.AbxTest;
import org.stagebook.playback.blind.BlindOutcome;
import org.stagebook.playback.blind.BlindTest;
import org.stagebook.playback.engine.TransportState;
import org.stagebook.playback.match.LoudnessMatch;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.session.OpenProduction;

/**
 * A comparison of what is loaded by ear alone: matched in loudness, under letters, votes before the reveal, kept with the newest version that
 * was compared. Until the reveal the keys of the sources go to its letters, and nobody votes about what was not played.
 */
public final class BlindSession {

    /** What is asked. */
    public enum Kind {
        /** Which one is better. */
        PREFERENCE,
        /** Whether there is a difference at all. */
        ABX
    }

    private static final int NOTHING = -1;

    private final Transport transport;
    private final LongSupplier seeds;
    private final Set<String> played = new LinkedHashSet<>();
    private Optional<Running> running = Optional.empty();
    private Optional<Registration> watch = Optional.empty();
    private String listener = "";
    private String heard = "";
    private int source = NOTHING;
    private long beginning;

    private record Running(
            HeardProgramme programme,
            Optional<OpenProduction> production,
            Optional<Reel> reel,
            TimeRange range,
            Instant begun,
            List<Integer> sources,
            LoudnessMatch match,
            Optional<LoudnessMatch> matchBefore,
            Optional<TimeRange> loopOfItsOwn,
            Optional<BlindTest> preference,
            Optional<AbxTest> abx) {

        boolean isRevealed() {
            return abx.map(AbxTest::isRevealed)
                    .orElseGet(() -> preference.orElseThrow().isRevealed());
        }
    }

    /** @param seeds what shuffles, a new number each time */
    public BlindSession(Transport transport, LongSupplier seeds) {
        this.transport = transport;
        this.seeds = seeds;
    }

    /** What could be compared, in the order of the keys. */
    public List<HeardFile> choices() {
        return transport.heardProgramme().map(HeardProgramme::files).orElse(List.of());
    }

    /** Who listens. */
    public void listener(String name) {
        listener = name.strip();
    }

    /**
     * Matches the loudness of what is compared, then begins, unless it was ended by then.
     *
     * @param compared some of the {@link #choices}, two for ABX
     * @param trials of an ABX test
     * @param then once it has begun
     */
    public void begin(Kind kind, List<HeardFile> compared, int trials, Runnable then) {
        List<HeardFile> files = List.copyOf(compared);
        beginning++;
        long mine = beginning;
        transport.measure(programme -> sources(programme, files), found -> {
            if (mine == beginning && running.isEmpty()) {
                if (found.silent().isEmpty()) {
                    begin(kind, sources(found.programme(), files), trials, found);
                    then.run();
                } else {
                    transport.say(found.silence() + " Mark another range to compare.");
                }
            }
        });
    }

    /** Where they lie in what is loaded; nowhere if one of them does not. */
    private List<Integer> sources(HeardProgramme programme, List<HeardFile> files) {
        if (!programme.files().containsAll(files)) {
            transport.say("Something else is loaded than what was chosen. Choose again what is compared.");
            return List.of();
        }
        return files.stream().map(programme.files()::indexOf).toList();
    }

    private void begin(Kind kind, List<Integer> sources, int trials, Matching.Found found) {
        HeardProgramme programme = found.programme();
        TimeRange range = found.range();
        long seed = seeds.getAsLong();
        boolean isAbx = kind == Kind.ABX;
        running = Optional.of(new Running(
                programme,
                transport.production(),
                transport.reel(),
                range,
                now(),
                sources,
                found.match(),
                transport.monitor().match(),
                loopOver(range),
                isAbx ? Optional.empty() : Optional.of(new BlindTest(sources.size(), seed, this::to)),
                isAbx ? Optional.of(new AbxTest(trials, seed, this::to)) : Optional.empty()));
        transport.monitor().match(found.match());
        transport.blind(Optional.of(this::pressed));
        watch = Optional.of(transport.onChange(this::follow));
        hear(letters().getFirst());
    }

    /** What is compared turns, so that nobody has to go back for every letter; where a range is marked that turns already. */
    private Optional<TimeRange> loopOver(TimeRange range) {
        if (transport.isLooping()) {
            return Optional.empty();
        }
        transport.loop(range);
        if (transport.here().filter(range::contains).isEmpty()) {
            transport.moveTo(range.start());
        }
        return Optional.of(range);
    }

    /** The key of a source: it stands for a letter now. */
    private void pressed(int key) {
        if (key >= 0 && key < letters().size()) {
            hear(letters().get(key));
        }
    }

    private void to(int candidate) {
        running.ifPresent(test -> source = test.sources().get(candidate));
    }

    public boolean isRunning() {
        return running.isPresent();
    }

    public boolean isAbx() {
        return running.flatMap(Running::abx).isPresent();
    }

    /** What can be heard: letters, or A, B and X. */
    public List<String> letters() {
        return running.map(test -> test.preference().map(BlindTest::letters).orElse(List.of("A", "B", "X")))
                .orElse(List.of());
    }

    /** Lets what is behind a letter be heard; one that is not there changes nothing. */
    public void hear(String letter) {
        running.filter(test -> letters().contains(letter)).ifPresent(test -> {
            heard = letter;
            test.preference().ifPresent(it -> it.hear(letter));
            test.abx().ifPresent(it -> it.hear(AbxSound.valueOf(letter)));
            if (isLoaded(test)) {
                transport.hearHidden(source);
            } else {
                transport.say("What is compared is not loaded. Move the playhead back to its reel and press Play.");
            }
        });
    }

    private boolean isLoaded(Running test) {
        return transport
                .heardProgramme()
                .filter(now -> now.files().equals(test.programme().files())
                        && now.line().equals(test.programme().line()))
                .isPresent();
    }

    /** Stays at its letter and its loudness when the reel was loaded anew, and notices what was played. */
    private void follow() {
        running.filter(test -> !test.isRevealed() && isLoaded(test)).ifPresent(test -> {
            if (!transport.monitor().match().equals(Optional.of(test.match()))) {
                transport.monitor().match(test.match());
                transport.monitor().hear(source);
            }
            TransportState state = transport.engine().state();
            if (state.isRolling() && state.source() == source) {
                played.add(heard);
            }
        });
    }

    /** The letter that is heard. */
    public String heard() {
        return heard;
    }

    /** The letters that were played in this trial, or at all where there are none. */
    public Set<String> played() {
        return Set.copyOf(played);
    }

    /**
     * Votes for a letter, or says that X is A or B.
     *
     * @return why that was not taken, empty if it was
     */
    public String vote(String letter) {
        return taken(test -> {
            test.preference().ifPresent(it -> it.vote(letter, listener, now()));
            test.abx().ifPresent(it -> {
                it.answer("B".equals(letter), listener, now());
                nextTrial(it);
            });
        });
    }

    /**
     * They sound the same, or as good as each other.
     *
     * @return why that was not taken, empty if it was
     */
    public String voteForNone() {
        return taken(test -> test.preference().ifPresent(it -> it.voteForNone(listener, now())));
    }

    private String taken(Consumer<Running> vote) {
        if (running.isEmpty()) {
            return "No comparison is running.";
        }
        String why = refusal(running.get());
        if (why.isEmpty()) {
            vote.accept(running.get());
        }
        return why;
    }

    private String refusal(Running test) {
        if (test.isRevealed()) {
            return "It is known which is which, so nobody can vote any more. Compare again.";
        }
        if (test.abx().filter(AbxTest::isComplete).isPresent()) {
            return "All trials are answered. Reveal, or compare again.";
        }
        List<String> missing =
                letters().stream().filter(letter -> !played.contains(letter)).toList();
        if (missing.isEmpty()) {
            return "";
        }
        String what = String.join(missing.size() > 2 ? ", " : " and ", missing);
        return test.abx().isPresent()
                ? "Play " + what + " in this trial before you say what X is."
                : "Play " + what + " before you vote.";
    }

    /** X may be another one now: it is what is heard. */
    private void nextTrial(AbxTest test) {
        if (!test.isComplete()) {
            played.clear();
            hear(AbxSound.X.name());
        }
    }

    /** How far it is, in words. */
    public String progress() {
        return running.map(test -> test.abx()
                        .map(it -> it.isComplete()
                                ? "All " + it.planned() + " trials are answered."
                                : "Trial " + (it.answered() + 1) + " of " + it.planned())
                        .orElseGet(() ->
                                votes(test.preference().orElseThrow().votes().size())))
                .orElse("");
    }

    private static String votes(int count) {
        return count == 1 ? "1 vote" : count + " votes";
    }

    /** Whether something was answered that could be revealed. */
    public boolean canReveal() {
        return running.map(test -> test.abx()
                        .map(it -> it.answered() > 0)
                        .orElseGet(
                                () -> !test.preference().orElseThrow().votes().isEmpty()))
                .orElse(false);
    }

    public boolean isRevealed() {
        return running.filter(Running::isRevealed).isPresent();
    }

    /** Says which is which, and what follows; nobody votes any more. */
    public String reveal() {
        return running.map(test -> {
                    String words = test.abx().isPresent() ? abxWords(test) : preferenceWords(test);
                    transport.blind(Optional.empty());
                    return words;
                })
                .orElse("");
    }

    private String preferenceWords(Running test) {
        BlindOutcome outcome = test.preference().orElseThrow().reveal(now());
        List<Integer> candidates = new ArrayList<>(outcome.order());
        return candidates.stream()
                .map(candidate -> outcome.letter(candidate) + " was " + name(test, candidate) + ": "
                        + votes((int) outcome.votesFor(candidate)))
                .collect(Collectors.joining("\n"));
    }

    private String abxWords(Running test) {
        AbxOutcome outcome = test.abx().orElseThrow().reveal(now());
        return "A was " + name(test, 0) + ", B was " + name(test, 1) + ".\n"
                + outcome.score().words() + ".";
    }

    private static String name(Running test, int candidate) {
        return test.programme().files().get(test.sources().get(candidate)).name();
    }

    /** The newest version among what was compared: it keeps the result. */
    public Optional<MixVersion> keeper() {
        return running.flatMap(test -> test.sources().stream()
                .sorted()
                .flatMap(each -> test.programme().files().get(each).version().stream())
                .findFirst());
    }

    /** Keeps the result with the version, as one step that can be undone; false where none was compared or nothing revealed. */
    public boolean keep(String remark) {
        Optional<MixVersion> version = keeper();
        Optional<OpenProduction> open = running.flatMap(Running::production);
        if (version.isEmpty() || open.isEmpty() || !isRevealed()) {
            return false;
        }
        Running test = running.orElseThrow();
        Circumstances circumstances =
                new Circumstances(test.begun(), listener, Optional.empty(), test.reel(), Optional.of(test.range()));
        List<Compared> compared = Collections.unmodifiableList(
                test.sources().stream().map(each -> compared(test, each)).toList());
        FinishedListening finished = new FinishedListening(circumstances, compared, remark);
        NewListeningTest result = test.abx()
                .map(it -> finished.with(it.reveal(now())))
                .orElseGet(() -> finished.with(test.preference().orElseThrow().reveal(now())));
        open.get().session().run(new RecordListeningTest(version.get(), result));
        return true;
    }

    private static Compared compared(Running test, int source) {
        HeardFile file = test.programme().files().get(source);
        OptionalDouble lufs = test.match().lufs().get(source);
        Optional<Level> loudness = lufs.isPresent()
                ? Optional.of(new Level(Math.round(lufs.getAsDouble() * 100) / 100.0, LevelUnit.LUFS))
                : Optional.empty();
        double gain = test.match().gainsDb().get(source);
        if (file.version().isPresent() && file.recorded().isPresent()) {
            return Compared.of(file.version().get(), file.recorded().get(), loudness, gain);
        }
        String name = file.path().getFileName().toString();
        return new Compared(file.name(), file.version(), new NewListeningTest.File("", name, ""), loudness, gain);
    }

    private Instant now() {
        return transport
                .production()
                .map(open -> open.session().clock().instant())
                .orElseGet(Instant::now);
    }

    /** Ends it; what was not kept is gone, and loudness is matched, or not, as it was before. */
    public void end() {
        beginning++;
        watch.ifPresent(Registration::close);
        watch = Optional.empty();
        Optional<Running> ended = running;
        running = Optional.empty();
        played.clear();
        heard = "";
        source = NOTHING;
        ended.ifPresent(test -> {
            if (transport.monitor().match().equals(Optional.of(test.match()))) {
                transport.monitor().match(test.matchBefore());
            }
            test.loopOfItsOwn().filter(transport::loopsIn).ifPresent(loop -> transport.clearLoop());
            transport.blind(Optional.empty());
        });
    }
}
