package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are: no exception, no hang, and a clear word when they are no export. */
@Tag("thorough")
class HostileInputTest {

    private static final int MUTANTS = 1_500;
    private static final Duration AMPLE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\t",
                "hello",
                "TITLE: R1\nFCM: NON-DROP FRAME\n",
                "<?xml version=\"1.0\"?>",
                "\u0000\u0000"
            })
    void whatIsNoExportIsSaidToBeNone(String text) {
        ParseResult result = SessionTextParser.parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(result)
                .isInstanceOfSatisfying(
                        ParseResult.NotASession.class,
                        none -> assertThat(none.reason().text()).contains("not a Pro Tools session text export"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 Frame", "31 Frame", "", "25 Drop Frame"})
    void aHeadThatCannotBeReadNamesItsLine(String format) {
        String start = format.equals("25 Frame") ? "01:00:00:25" : "01:00:00:00";
        ParseResult result =
                SessionTextParser.parse(Exports.HEADER.formatted(start, format).getBytes(StandardCharsets.UTF_8));
        assertThat(result)
                .isInstanceOfSatisfying(
                        ParseResult.NotASession.class,
                        none -> assertThat(none.reason().line()).isBetween(4, 5));
    }

    @Test
    void mutatedExportsNeverThrow() {
        long seed = Long.getLong("stagebook.seed", 20_260_101L);
        System.out.println("HostileInputTest seed " + seed);
        Random random = new Random(seed);
        byte[] golden = Exports.harbourBytes();
        Assertions.assertTimeoutPreemptively(AMPLE, () -> {
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = Mutants.mutate(golden, random);
                assertReads(mutant, "seed " + seed + ", mutant " + i);
            }
        });
    }

    @Test
    void randomBytesBehindAHeaderNeverThrow() {
        long seed = Long.getLong("stagebook.seed", 20_260_102L);
        System.out.println("HostileInputTest random bytes seed " + seed);
        Random random = new Random(seed);
        byte[] header = Exports.HEADER.formatted("01:00:00:00", "24 Frame").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[header.length + random.nextInt(4_000)];
            random.nextBytes(bytes);
            System.arraycopy(header, 0, bytes, 0, header.length);
            assertReads(bytes, "seed " + seed + ", try " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t",
                "\n",
                "x",
                "x\n",
                " ",
                "M A R K E R S  L I S T I N G\n",
                "T R A C K  L I S T I N G\nTRACK NAME:\n",
                "A ",
                "1\t1\t",
                "1\t1\tx\t0\t1\t1\tUnmuted\n",
                "2\t1\tx\t0\t1\t1\tUnmuted\n",
                "1\t0:00\t0\tSamples\tx\n",
                "é"
            })
    void halfAMegabyteOfTheSameThingIsReadInReasonableTime(String piece) {
        String head = Exports.HEADER.formatted("01:00:00:00", "24 Frame");
        String repeated = piece.repeat(500_000 / piece.length());
        for (String section : List.of(
                "",
                "T R A C K  L I S T I N G\nTRACK NAME:\tx\nCOMMENTS:\t" + Exports.COLUMNS,
                "T R A C K  L I S T I N G\nTRACK NAME:\tx\n" + Exports.COLUMNS,
                "M A R K E R S  L I S T I N G\n1\t0:00\t0\tSamples\tx")) {
            byte[] bytes = (head + section + repeated).getBytes(StandardCharsets.UTF_8);
            Assertions.assertTimeoutPreemptively(AMPLE, () -> assertReads(bytes, section));
        }
    }

    private static void assertReads(byte[] bytes, String what) {
        try {
            ParseResult result = SessionTextParser.parse(bytes);
            if (result instanceof ParseResult.Session read) {
                placeAll(read.session());
            }
        } catch (RuntimeException e) {
            throw new AssertionError("The parser threw on " + what, e);
        }
    }

    private static void placeAll(ParsedSession session) {
        SessionClock clock = new SessionClock(session.header(), FilmRateInference.of(session));
        List<Placed> placed = new ArrayList<>();
        Exports.events(session)
                .forEach(event -> placed.add(clock.place(event.times().start())));
        session.markers().forEach(marker -> placed.add(clock.place(marker)));
        assertThat(placed).doesNotContainNull();
    }
}
