package org.stagebook.ui.parts.transport.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.playback.blind.AbxSound;
import org.stagebook.playback.blind.AbxTest;
import org.stagebook.playback.blind.BlindTest;
import org.stagebook.playback.match.LoudnessMatch;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.parts.transport.presenter.BlindSession.Kind;
import org.stagebook.ui.parts.versions.HeardStage;

/** What one learns while one compares blind: nothing. */
@Timeout(60)
class BlindSessionTest {

    private static final int TENTH = HeardStage.SECOND / 10;

    @TempDir
    private Path temporary;

    private HeardStage stage;
    private Transport transport;
    private long seed;
    private BlindSession blind;

    @BeforeEach
    void open() throws Exception {
        stage = new HeardStage(temporary);
        transport = stage.transport();
        stage.markTheLoudPart();
        stage.load();
        blind = new BlindSession(transport, () -> seed);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void begin(Kind kind, int trials) {
        blind.begin(
                kind, List.of(blind.choices().get(0), blind.choices().get(1)), trials, () -> transport.say("begun"));
        stage.catchUp();
        assertThat(blind.isRunning()).isTrue();
    }

    private int source() {
        return transport.engine().state().source();
    }

    private void play(String letter) throws InterruptedException {
        blind.hear(letter);
        stage.listen(TENTH);
    }

    /** A seed by which A is the second that was given. */
    private static long turned() {
        return LongStream.range(1, 100)
                .filter(each -> {
                    List<Integer> heard = new ArrayList<>();
                    new BlindTest(2, each, heard::add).hear("A");
                    return heard.equals(List.of(1));
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keysOfSourcesGoToLetters() throws Exception {
        seed = turned();
        begin(Kind.PREFERENCE, 0);
        transport.play();
        play("B");
        assertThat(source()).isZero();

        TransportAction.SOURCE_A.run(transport);
        stage.listen(TENTH);
        assertThat(source()).as("what is behind A").isEqualTo(1);
        assertThat(blind.heard()).isEqualTo("A");

        TransportAction.SOURCE_C.run(transport);
        TransportAction.SOURCE_8.run(transport);
        stage.listen(TENTH);
        assertThat(source()).as("there is no third letter").isEqualTo(1);
        assertThat(blind.heard()).isEqualTo("A");
    }

    @Test
    void whatIsComparedTurnsUnlessAnythingTurnsAlready() throws Exception {
        begin(Kind.PREFERENCE, 0);
        blind.end();
        assertThat(transport.isLooping()).as("the mark that was there").isTrue();

        transport.clearLoop();
        transport.moveTo(stage.at(4));
        begin(Kind.ABX, 4);
        assertThat(transport.engine().state().loop()).isPresent();
        transport.play();
        stage.listen(20 * HeardStage.SECOND);
        assertThat(transport.isRolling()).isTrue();
        blind.end();
        assertThat(transport.isLooping()).isFalse();
    }

    @Test
    void whatIsMarkedElsewhereIsNotCompared() {
        transport.moveTo(stage.at(4));
        transport.loop(new TimeRange(stage.at(100_000), stage.at(100_010)));
        blind.begin(Kind.PREFERENCE, blind.choices().subList(0, 2), 0, () -> transport.say("begun"));
        stage.catchUp();

        assertThat(blind.isRunning()).isFalse();
        assertThat(transport.view().message()).startsWith("What is marked lies outside of this reel.");
        transport.matchOrNot();
        stage.catchUp();
        assertThat(transport.monitor().match()).isEmpty();
    }

    @Test
    void whatWasChosenIsComparedThoughMoreWasPrintedMeanwhile() throws Exception {
        List<HeardFile> offered = blind.choices().subList(0, 2);
        stage.print("v3");
        blind.begin(Kind.PREFERENCE, offered, 0, () -> transport.say("begun"));
        stage.catchUp();

        assertThat(blind.isRunning()).isTrue();
        transport.play();
        play("A");
        play("B");
        blind.vote("A");
        assertThat(blind.reveal())
                .contains(offered.getFirst().name(), offered.getLast().name());
    }

    @Test
    void nothingTellsWhatIsHeard() throws Exception {
        begin(Kind.PREFERENCE, 0);
        transport.play();
        play("A");

        assertThat(transport.view().sources()).isEmpty();
        assertThat(transport.view().heardName()).isEmpty();
        assertThat(transport.heardVersion()).isEmpty();
        transport.playVersion(stage.version("v1"));
        assertThat(transport.view().message()).contains("A blind comparison is running");
        TransportAction.MATCH.run(transport);
        assertThat(transport.monitor().match()).as("stays equally loud").isPresent();

        play("B");
        assertThat(blind.vote("A")).isEmpty();
        assertThat(blind.reveal()).contains("A was v");
        assertThat(transport.view().heardName()).isPresent();
        assertThat(transport.heardVersion()).isPresent();
    }

    @Test
    void eachTrialLoadsItsOwnX() throws Exception {
        seed = 5;
        List<Integer> expected = new ArrayList<>();
        AbxTest same = new AbxTest(6, seed, expected::add);
        for (int trial = 0; trial < 6; trial++) {
            same.hear(AbxSound.X);
            same.answer(false, "", Instant.EPOCH);
        }
        assertThat(expected).contains(0, 1);
        begin(Kind.ABX, 6);
        transport.play();
        for (int trial = 0; trial < 6; trial++) {
            if (trial > 0) {
                stage.listen(TENTH);
                assertThat(blind.heard()).isEqualTo("X");
                assertThat(source()).as("X of trial %d", trial + 1).isEqualTo(expected.get(trial));
            }
            play("A");
            play("B");
            play("X");
            assertThat(blind.vote("A")).isEmpty();
        }
        assertThat(blind.progress()).isEqualTo("All 6 trials are answered.");
        assertThat(blind.vote("A")).contains("All trials are answered");
    }

    @Test
    void whatWasNotPlayedInATrialIsNotAnswered() throws Exception {
        begin(Kind.ABX, 3);
        assertThat(blind.vote("A")).isEqualTo("Play A, B, X in this trial before you say what X is.");
        blind.hear("A");
        blind.hear("B");
        blind.hear("X");
        stage.catchUp();
        assertThat(blind.vote("A")).as("nothing plays").contains("Play A, B, X");
        transport.play();
        play("A");
        play("X");
        assertThat(blind.vote("A")).isEqualTo("Play B in this trial before you say what X is.");
        assertThat(blind.progress()).isEqualTo("Trial 1 of 3");
        assertThat(blind.canReveal()).isFalse();
        play("B");
        assertThat(blind.vote("A")).isEmpty();
        assertThat(blind.progress()).isEqualTo("Trial 2 of 3");
        stage.listen(TENTH);
        assertThat(blind.vote("A"))
                .as("X was played")
                .isEqualTo("Play A and B in this trial before you say what X is.");
    }

    @Test
    void whatWasNotPlayedIsNotVotedFor() throws Exception {
        begin(Kind.PREFERENCE, 0);
        transport.play();
        play("A");
        assertThat(blind.vote("A")).isEqualTo("Play B before you vote.");
        assertThat(blind.voteForNone()).isEqualTo("Play B before you vote.");
        play("B");
        assertThat(blind.voteForNone()).isEmpty();
        assertThat(blind.vote("B")).isEmpty();
        assertThat(blind.progress()).isEqualTo("2 votes");
    }

    @Test
    void onlyWhatIsComparedIsMatchedAndOnlyWhileItIs() {
        begin(Kind.PREFERENCE, 0);
        List<Double> gains = transport.monitor().sourceGainsDb();
        assertThat(gains).hasSizeGreaterThan(2);
        assertThat(gains.get(0)).isCloseTo(-3, within(0.3));
        assertThat(gains.get(1)).isZero();
        assertThat(gains.subList(2, gains.size())).as("stems").containsOnly(0.0);
        blind.end();
        assertThat(transport.monitor().match()).isEmpty();
        assertThat(transport.view().isBlind()).isFalse();
    }

    @Test
    void theKeyMatchesThePrints() {
        transport.matchOrNot();
        stage.catchUp();
        List<Double> gains = transport.monitor().sourceGainsDb();
        assertThat(gains.get(0)).isCloseTo(-3, within(0.3));
        assertThat(gains.subList(1, gains.size())).containsOnly(0.0);
        Optional<LoudnessMatch> before = transport.monitor().match();

        blind.begin(
                Kind.PREFERENCE,
                List.of(blind.choices().get(0), blind.choices().get(2)),
                0,
                () -> transport.say("begun"));
        stage.catchUp();
        assertThat(transport.monitor().match()).isNotEqualTo(before);
        blind.end();
        assertThat(transport.monitor().match()).isEqualTo(before);
        transport.matchOrNot();
        assertThat(transport.monitor().match()).isEmpty();
    }

    @Test
    void anotherDeviceTellsNothing() throws Exception {
        seed = turned();
        begin(Kind.PREFERENCE, 0);
        play("A");
        transport.choose("virtual/it");
        stage.catchUp();
        transport.play();
        stage.listen(TENTH);

        assertThat(source()).as("still A").isEqualTo(1);
        assertThat(transport.monitor().match()).as("still equally loud").isPresent();
        assertThat(blind.played()).containsExactly("A");
    }

    @Test
    void whatWasClosedBeforeItBeganDoesNotBegin() {
        blind.begin(
                Kind.PREFERENCE,
                List.of(blind.choices().get(0), blind.choices().get(1)),
                0,
                () -> transport.say("begun"));
        blind.end();
        stage.catchUp();

        assertThat(blind.isRunning()).isFalse();
        assertThat(transport.view().isBlind()).isFalse();
        assertThat(transport.monitor().match()).isEmpty();
    }
}
