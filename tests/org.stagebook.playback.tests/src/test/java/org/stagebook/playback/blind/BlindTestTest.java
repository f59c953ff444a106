package org.stagebook.playback.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlindTestTest {
    private static final Instant NOON = Instant.parse("2026-01-12T12:00:00Z");

    private final List<Integer> played = new ArrayList<>();

    @Test
    void lettersPlayEachCandidateOnceAndTheRevealNamesThem() {
        BlindTest test = new BlindTest(3, 7, played::add);
        assertThat(test.letters()).containsExactly("A", "B", "C");
        test.letters().forEach(test::hear);
        assertThat(played).containsExactlyInAnyOrder(0, 1, 2);
        test.vote("B", "Director", NOON);
        test.voteForNone("Producer", NOON.plusSeconds(5));
        test.vote("B", "Mixer", NOON.plusSeconds(9));
        BlindOutcome outcome = test.reveal(NOON.plusSeconds(60));
        assertThat(outcome.order()).isEqualTo(played);
        assertThat(outcome.seed()).isEqualTo(7);
        assertThat(outcome.votesFor(played.get(1))).isEqualTo(2);
        assertThat(outcome.letter(played.get(1))).isEqualTo("B");
        assertThat(outcome.candidate(outcome.votes().get(1))).isEmpty();
        assertThat(outcome.votes()).extracting(BlindVote::number).containsExactly(1, 2, 3);
    }

    @Test
    void theSameSeedGivesTheSameLetters() {
        for (long seed = -50; seed < 50; seed++) {
            assertThat(revealed(5, seed).order()).isEqualTo(revealed(5, seed).order());
        }
        assertThat(Stream.iterate(0L, seed -> seed + 1)
                        .limit(40)
                        .map(seed -> revealed(5, seed).order())
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void nobodyVotesAfterTheReveal() {
        BlindTest test = new BlindTest(2, 1, played::add);
        assertThatThrownBy(() -> test.reveal(NOON)).hasMessageContaining("Nobody has voted yet");
        test.vote("A", "", NOON);
        BlindOutcome outcome = test.reveal(NOON);
        assertThatThrownBy(() -> test.vote("B", "", NOON)).hasMessageContaining("nobody can vote blind any more");
        assertThatThrownBy(() -> test.voteForNone("", NOON)).isInstanceOf(IllegalStateException.class);
        assertThat(test.reveal(NOON.plusSeconds(9))).isSameAs(outcome);
        assertThat(outcome.votes()).hasSize(1);
        test.hear("B");
        assertThat(played).hasSize(1);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new BlindTest(1, 0, played::add)).hasMessageContaining("2 to 26");
        BlindTest test = new BlindTest(2, 0, played::add);
        assertThatThrownBy(() -> test.hear("C")).hasMessageContaining("The letters are A, B");
        assertThatThrownBy(() -> test.vote("C", "", NOON)).isInstanceOf(IllegalArgumentException.class);
        assertThat(test.votes()).isEmpty();
    }

    /** Tests that differ in nothing but the assignment cannot be told apart by anything public before the reveal. */
    @Test
    void nothingPublicTellsTheAssignmentBeforeTheReveal() throws Exception {
        BlindTest one = new BlindTest(2, seedWith(List.of(0, 1)), played::add);
        BlindTest other = new BlindTest(2, seedWith(List.of(1, 0)), played::add);
        one.vote("A", "Director", NOON);
        other.vote("A", "Director", NOON);
        assertThat(told(one)).isEqualTo(told(other));
        AbxTest abx = new AbxTest(5, 1, played::add);
        AbxTest otherAbx = new AbxTest(5, 2, played::add);
        abx.answer(true, "", NOON);
        otherAbx.answer(true, "", NOON);
        assertThat(told(abx)).isEqualTo(told(otherAbx));
    }

    private static List<String> told(Object test) throws ReflectiveOperationException {
        for (Field field : test.getClass().getDeclaredFields()) {
            boolean isConstant = Modifier.isStatic(field.getModifiers());
            assertThat(isConstant || Modifier.isPrivate(field.getModifiers()))
                    .as(field.getName())
                    .isTrue();
        }
        List<String> told = new ArrayList<>();
        for (Method method : test.getClass().getDeclaredMethods()) {
            boolean asks = method.getParameterCount() == 0 && !method.isSynthetic();
            if (asks && !Modifier.isPrivate(method.getModifiers())) {
                told.add(method.getName() + ": " + method.invoke(test));
            }
        }
        String name = test.toString();
        told.add(name.substring(0, name.indexOf('@')));
        assertThat(told).hasSizeGreaterThan(2);
        told.sort(null);
        return told;
    }

    private static long seedWith(List<Integer> order) {
        return Stream.iterate(0L, seed -> seed + 1)
                .filter(seed -> revealed(2, seed).order().equals(order))
                .findFirst()
                .orElseThrow();
    }

    private static BlindOutcome revealed(int candidates, long seed) {
        BlindTest test = new BlindTest(candidates, seed, candidate -> {
            // what is heard does not matter here
        });
        test.vote("A", "", NOON);
        assertThat(test.votes().getFirst().letter()).isEqualTo(Optional.of("A"));
        return test.reveal(NOON);
    }
}
