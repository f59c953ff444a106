package org.stagebook.ui.parts.transport.presenter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.stagebook.edit.change.NewListeningTest;
import org.stagebook.edit.change.NewListeningTest.Circumstances;
import org.stagebook.edit.change.RecordListeningTest;
import org.stagebook.history.listening.Compared;
import org.stagebook.history.listening.FinishedListening;
import org.stagebook.model.MixVersion;
import org.stagebook.playback.blind.AbxOutcome;
import org.stagebook.playback.blind.AbxSound;
import org.stagebook.playback.blind.AbxTest;
import org.stagebook.playback.blind.BlindOutcome;
import org.stagebook.playback.blind.BlindTest;
import org.stagebook.playback.match.LoudnessMatch;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.session.OpenProduction;

/**
 * A comparison of what is loaded by ear alone: matched in loudness, under letters, votes before the reveal, kept with the newest version that
 * was compared.
 */
public final class BlindSession {

    /** What is asked. */
    public enum Kind {
        /** Which one is better. */
        PREFERENCE,
        /** Whether there is a difference at all. */
        ABX
    }

    private final Transport transport;
    private final LongSupplier seeds;
    private Optional<Running> running = Optional.empty();
    private String listener = "";
    private String heard = "";

    private record Running(
            HeardProgramme programme,
            TimeRange range,
            Instant begun,
            List<Integer> sources,
            Optional<BlindTest> preference,
            Optional<AbxTest> abx) {}

    /** @param seeds what shuffles, a new number each time */
    public BlindSession(Transport transport, LongSupplier seeds) {
        this.transport = transport;
        this.seeds = seeds;
    }

    /** What could be compared, by name, in the order of the keys. */
    public List<String> choices() {
        return transport.view().sources();
    }

    /** Who listens. */
    public void listener(String name) {
        listener = name.strip();
    }

    /**
     * Matches the loudness of all, then begins.
     *
     * @param sources which are compared, two for ABX
     * @param trials of an ABX test
     * @param then once it has begun
     */
    public void begin(Kind kind, List<Integer> sources, int trials, Runnable then) {
        List<Integer> compared = List.copyOf(sources);
        transport.match(() -> transport.whenLoaded(() -> {
            HeardProgramme programme = transport.heardProgramme().orElseThrow();
            long seed = seeds.getAsLong();
            boolean isAbx = kind == Kind.ABX;
            running = Optional.of(new Running(
                    programme,
                    transport.matchedRange(programme),
                    now(),
                    compared,
                    isAbx ? Optional.empty() : Optional.of(new BlindTest(compared.size(), seed, this::to)),
                    isAbx ? Optional.of(new AbxTest(trials, seed, this::to)) : Optional.empty()));
            transport.blind(true);
            then.run();
        }));
    }

    private void to(int candidate) {
        running.ifPresent(test -> transport.hear(test.sources().get(candidate)));
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

    /** Lets what is behind a letter be heard. */
    public void hear(String letter) {
        heard = letter;
        running.ifPresent(test -> {
            test.preference().ifPresent(it -> it.hear(letter));
            test.abx().ifPresent(it -> it.hear(AbxSound.valueOf(letter)));
        });
    }

    /** The letter that is heard. */
    public String heard() {
        return heard;
    }

    /** Votes for a letter, or says that X is A or B. */
    public void vote(String letter) {
        running.ifPresent(test -> {
            test.preference().ifPresent(it -> it.vote(letter, listener, now()));
            test.abx().filter(it -> !it.isComplete()).ifPresent(it -> it.answer("B".equals(letter), listener, now()));
        });
    }

    /** They sound the same, or as good as each other. */
    public void voteForNone() {
        running.flatMap(Running::preference).ifPresent(it -> it.voteForNone(listener, now()));
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
        return running.map(test -> test.abx()
                        .map(AbxTest::isRevealed)
                        .orElseGet(() -> test.preference().orElseThrow().isRevealed()))
                .orElse(false);
    }

    /** Says which is which, and what follows; nobody votes any more. */
    public String reveal() {
        return running.map(test -> {
                    String words = test.abx().isPresent() ? abxWords(test) : preferenceWords(test);
                    transport.blind(false);
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
                .flatMap(source -> test.programme().files().get(source).version().stream())
                .findFirst());
    }

    /** Keeps the result with the version, as one step that can be undone; false where none was compared or nothing revealed. */
    public boolean keep(String remark) {
        Optional<MixVersion> version = keeper();
        Optional<OpenProduction> open = transport.production();
        if (version.isEmpty() || open.isEmpty() || !isRevealed()) {
            return false;
        }
        Running test = running.orElseThrow();
        Circumstances circumstances = new Circumstances(
                test.begun(), listener, Optional.empty(), transport.reel(), Optional.of(test.range()));
        List<Compared> compared = Collections.unmodifiableList(
                test.sources().stream().map(source -> compared(test, source)).toList());
        FinishedListening finished = new FinishedListening(circumstances, compared, remark);
        NewListeningTest result = test.abx()
                .map(it -> finished.with(it.reveal(now())))
                .orElseGet(() -> finished.with(test.preference().orElseThrow().reveal(now())));
        open.get().session().run(new RecordListeningTest(version.get(), result));
        return true;
    }

    private Compared compared(Running test, int source) {
        HeardFile file = test.programme().files().get(source);
        Optional<LoudnessMatch> match = transport.monitor().match();
        OptionalDouble lufs = match.map(it -> it.lufs().get(source)).orElse(OptionalDouble.empty());
        Optional<Level> loudness = lufs.isPresent()
                ? Optional.of(new Level(Math.round(lufs.getAsDouble() * 100) / 100.0, LevelUnit.LUFS))
                : Optional.empty();
        double gain = match.map(it -> it.gainsDb().get(source)).orElse(0.0);
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

    /** Ends it; what was not kept is gone. */
    public void end() {
        running = Optional.empty();
        transport.blind(false);
    }
}
