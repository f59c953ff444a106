package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are: no exception, no hang, and a clear word when they are no export. */
class HostileInputTest {

    private static final int MUTANTS = 3_000;
    private static final Duration AMPLE = Duration.ofSeconds(60);
    private static final String[] SPLICES = {
        "\t", "\n", "\r", " ", "(Stereo)", ".L", "TRACK NAME:", "STATE:", "M A R K E R S  L I S T I N G\n", "Samples",
        "99:99:99:99", "00:00:59;29", "01:01:00;00", "459+15.100", "13|3| 048", "99999999999", "-1", "\u0000", "é",
                "🎬",
        "1       \t1       \t", "\n\n\nX X X X X X X\n",
    };

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
        byte[] golden = golden();
        Assertions.assertTimeoutPreemptively(AMPLE, () -> {
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = mutate(golden, random);
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
    void aMegabyteOfTheSameThingIsReadInReasonableTime(String piece) {
        String head = Exports.HEADER.formatted("01:00:00:00", "24 Frame");
        String repeated = piece.repeat(1_000_000 / piece.length());
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

    private static byte[] golden() {
        try (InputStream in = HostileInputTest.class.getResourceAsStream("/harbour-r1.txt")) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] mutate(byte[] original, Random random) {
        byte[] bytes = original;
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            bytes = change(bytes, random);
        }
        return bytes;
    }

    private static byte[] change(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(40));
        byte[] piece = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.UTF_8);
            case 2 -> new byte[] {(byte) random.nextInt(256)};
            default -> Arrays.copyOfRange(bytes, to, Math.min(bytes.length, to + random.nextInt(200)));
        };
        byte[] changed = new byte[bytes.length - (to - from) + piece.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(piece, 0, changed, from, piece.length);
        System.arraycopy(bytes, to, changed, from + piece.length, bytes.length - to);
        return changed;
    }
}
