package org.stagebook.history.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewListeningTest;
import org.stagebook.edit.change.NewListeningTest.Circumstances;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordListeningTest;
import org.stagebook.model.ListeningTest;
import org.stagebook.model.ListeningTestKind;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.playback.blind.AbxSound;
import org.stagebook.playback.blind.AbxTest;
import org.stagebook.playback.blind.BlindTest;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** From a test that is over to what a version keeps of it, and to words. */
class FinishedListeningTest {
    private static final Instant NOON = Instant.parse("2026-01-12T12:00:00Z");
    private static final TimecodeFormat TC = TimecodeFormat.TC_24;

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .person("Director")
            .reel(1)
            .session();
    private final List<Integer> played = new ArrayList<>();

    @Test
    void votesAreKeptUnderTheLettersThatWereHeardAndNameWhatTheyMeant() {
        BlindTest test = new BlindTest(3, 11, played::add);
        test.hear("A");
        int behindA = played.getFirst();
        test.vote("A", "Director", NOON.plusSeconds(20));
        test.voteForNone("Producer", NOON.plusSeconds(40));
        test.vote("A", "Mixer", NOON.plusSeconds(50));
        ListeningTest kept = keep(finished(3).with(test.reveal(NOON.plusSeconds(60))));
        assertThat(kept.getKind()).isEqualTo(ListeningTestKind.PREFERENCE);
        assertThat(kept.getSeed()).isEqualTo(11);
        assertThat(kept.getCandidates()).extracting(it -> it.getLetter()).containsExactly("A", "B", "C");
        assertThat(kept.getCandidates().getFirst().getLabel()).isEqualTo("Final " + (behindA + 1));
        assertThat(kept.getAnswers().get(1).getChosen()).isNull();
        ListeningWords words = new ListeningWords(kept);
        assertThat(words.score()).isEmpty();
        assertThat(words.result())
                .isEqualTo("preferred: Final " + (behindA + 1) + " 2 of 3, none of them 1 of 3 (3 votes)");
        assertThat(words.answers()).isEqualTo("A, none by Producer, A by Mixer");
        assertThat(words.place(TC)).isEqualTo("R1 01:00:10:00 - 01:00:14:00");
    }

    @Test
    void trialsAreKeptWithWhatXWasAndCountedFromThere() {
        AbxTest test = new AbxTest(16, 4, played::add);
        for (int trial = 0; trial < 16; trial++) {
            test.hear(AbxSound.X);
            boolean isB = played.getLast() == 1;
            test.answer(trial < 12 == isB, "Director", NOON.plusSeconds(trial));
        }
        ListeningTest kept = keep(finished(2).with(test.reveal(NOON.plusSeconds(60))));
        ListeningWords words = new ListeningWords(kept);
        assertThat(kept.getAnswers()).hasSize(16);
        assertThat(kept.getAnswers().getFirst().getPlayed())
                .isEqualTo(kept.getCandidates().get(played.getFirst()));
        assertThat(kept.getPlannedAnswers()).isEqualTo(16);
        assertThat(words.score().orElseThrow().correct()).isEqualTo(12);
        assertThat(words.answers()).matches("([AB] ){12}(\\[[AB]\\] ?){4}; wrong in brackets");
        assertThat(words.line(TC))
                .isEqualTo(
                        "ABX, by Director, R1 01:00:10:00 - 01:00:14:00: 12 of 16 right: chance alone gets that far in"
                                + " 3.8 % of such tests. A = Final 1 DX, -24.0 LUFS, played at +0.0 dB; B = Final 2 DX, -25.5 LUFS,"
                                + " played at +1.5 dB. The second is closer.");
        session.undo();
        assertThat(session.production().getMixVersions().getFirst().getListeningTests())
                .isEmpty();
    }

    @Test
    void descriptionsHaveToBeOfAllThatWasCompared() {
        BlindTest test = new BlindTest(3, 11, played::add);
        test.vote("A", "", NOON);
        assertThatThrownBy(() -> finished(2).with(test.reveal(NOON)))
                .hasMessageContaining("compared 3 candidates, and 2 are described");
    }

    @Test
    void testsOfTwoVersionsAreFoundFromEither() {
        MixVersion one = version("v1");
        MixVersion two = version("v2");
        MixVersion three = version("v3");
        AbxTest test = new AbxTest(1, 4, played::add);
        test.answer(true, "", NOON);
        ListeningTest kept =
                keep(new FinishedListening(circumstances(), List.of(of(one), of(two)), "").with(test.reveal(NOON)));
        assertThat(HeardBetween.of(session.production(), two, one)).containsExactly(kept);
        assertThat(HeardBetween.of(session.production(), one, three)).isEmpty();
    }

    private static Compared of(MixVersion version) {
        return new Compared(
                version.getLabel(), Optional.of(version), new NewListeningTest.File("", "", ""), Optional.empty(), 0);
    }

    private FinishedListening finished(int candidates) {
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            compared.add(new Compared(
                    "Final " + (i + 1),
                    Optional.empty(),
                    new NewListeningTest.File(candidates == 2 ? "DX" : "", "mixes/" + i + ".wav", "xxh64:0" + i),
                    Optional.of(new Level(-24 - 1.5 * i, LevelUnit.LUFS)),
                    1.5 * i));
        }
        return new FinishedListening(circumstances(), compared, candidates == 2 ? "The second is closer." : "");
    }

    private Circumstances circumstances() {
        Reel reel = session.production().getReels().getFirst();
        return new Circumstances(
                NOON,
                "Director",
                Optional.of(session.production().getPeople().getFirst()),
                Optional.of(reel),
                Optional.of(new TimeRange(TC.parsePosition("01:00:10:00"), TC.parsePosition("01:00:14:00"))));
    }

    private MixVersion version(String label) {
        session.run(new AddObjects(
                session.production(),
                Literals.PRODUCTION__MIX_VERSIONS,
                List.of(NewObject.of(Literals.MIX_VERSION).with(Literals.MIX_VERSION__LABEL, label))));
        return session.production().getMixVersions().getLast();
    }

    private ListeningTest keep(NewListeningTest test) {
        if (session.production().getMixVersions().isEmpty()) {
            version("v1");
        }
        MixVersion version = session.production().getMixVersions().getFirst();
        session.run(new RecordListeningTest(version, test));
        return version.getListeningTests().getLast();
    }
}
