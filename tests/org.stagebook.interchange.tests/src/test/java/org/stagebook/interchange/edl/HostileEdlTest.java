package org.stagebook.interchange.edl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.timebase.TimecodeFormat;

/** Whatever the bytes are: no exception, no hang. */
@Tag("thorough")
class HostileEdlTest {

    private static final Duration AMPLE = Duration.ofSeconds(60);
    private static final String SMALL = """
            TITLE: Small é
            FCM: NON-DROP FRAME
            001  ONE V C        01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00
            M2   ONE  -024.0  01:00:00:00
            002  ONE V C        01:00:01:00 01:00:01:00 10:00:01:00 10:00:01:00
            002  TWO V D    010 02:00:00:00 02:00:01:00 10:00:01:00 10:00:02:00
            * FROM CLIP NAME: a
            * TO CLIP NAME: b
            AUD  3    4
            * LOC: 01:00:01:00 RED x
            FCM: DROP FRAME
            003  001 V C 01:00:04:20 01:00:04:21 01:00:04:20 01:00:04:21
            note |C:ResolveColorBlue |M:Marker 1 |D:1
            * Number  Color   Marker Name              Start TC    End TC      Duration    Track  Part        Comment
            *      1  White   WBROGO                   01:02:12:00                         V1                 002_020
            >>> SOURCE A B
            """;
    private static final String[] SPLICES = {
        "*",
        "\n",
        "\r",
        "\t",
        " ",
        "M2 ",
        "M2",
        "AUD ",
        "AUD",
        "|C:",
        "|M:",
        "|D:",
        "|C:|D:99999999999",
        "LOC:",
        "99:99:99:999",
        "00:00:59;29",
        "01:01:00;00",
        "24:00:00:00",
        "999999999999",
        "-",
        "\u0000",
        "é",
        "FCM",
        "TITLE:",
        ">>>",
        "SPLIT:",
        "D",
        "W",
        "K",
        "001",
        "\uD83C\uDFAC",
        "SOURCE FILE:",
        "Number",
        "\u001a",
    };

    @Test
    void aListCutAnywhereIsRead() {
        byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            assertReads(Arrays.copyOf(bytes, length), "cut at " + length);
        }
    }

    @Test
    void mutatedListsNeverThrow() {
        long seed = Long.getLong("stagebook.seed", 20_260_401L);
        System.out.println("HostileEdlTest seed " + seed);
        Random random = new Random(seed);
        byte[] golden = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            byte[] mutant = golden;
            int changes = 1 + random.nextInt(6);
            for (int c = 0; c < changes; c++) {
                mutant = change(mutant, random);
            }
            assertReads(mutant, "seed " + seed + ", mutant " + i);
        }
    }

    private static byte[] change(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(30));
        byte[] piece = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.UTF_8);
            case 2 -> new byte[] {(byte) random.nextInt(256)};
            default -> Arrays.copyOfRange(bytes, to, Math.min(bytes.length, to + random.nextInt(150)));
        };
        byte[] changed = new byte[bytes.length - (to - from) + piece.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(piece, 0, changed, from, piece.length);
        System.arraycopy(bytes, to, changed, from + piece.length, bytes.length - to);
        return changed;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "*",
                " ",
                "\t",
                "0",
                "1 ",
                "\n",
                "\r",
                "*\n",
                "x\n",
                "00:00:00:00 ",
                "|C:",
                "|C:|D:",
                "AUD 1\n",
                "M2 1\n",
                "LOC: 01:00:00:00 RED x\n",
                "é",
                "\u0000",
                "\u00ff",
                "001 AX V C 99:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00\n",
                "001 AX V D 010 01:00:00:00 01:00:01:00 10:00:00:00 10:00:00:00\n",
                "001 AX V C 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00\nM2 BX 024.0 02:00:00:00\n",
                "TITLE: x\n",
                "FCM: DROP FRAME\nFCM: NON-DROP FRAME\n",
                "* FROM CLIP NAME: x\n",
            })
    void aMegabyteOfTheSameThingIsReadInReasonableTime(String piece) {
        String head = "TITLE: x\n001 AX V C 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00\n";
        byte[] bytes = (head + piece.repeat(1_000_000 / piece.length())).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(AMPLE, () -> assertReads(bytes, piece));
    }

    @Test
    void aLongLineIsCutAndSaid() {
        Edl edl = Lists.list(
                "TITLE: " + "x".repeat(100_000) + "\n001 AX V C 01:00:00:00 01:00:01:00 10:00:00:00 10:00:01:00\n");
        assertThat(edl.title()).hasSize(32_768 - 7);
        assertThat(edl.events()).hasSize(1);
        assertThat(Lists.warnings(edl.warnings())).contains("line 1: The line is longer than 32768 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "hello", "<?xml?>", "SESSION NAME:\tx\n", "{\"OTIO_SCHEMA\": \"Timeline.1\"}"})
    void whatIsNoListIsToldApart(String text) {
        assertThat(Lists.list(text).isEditList()).isFalse();
    }

    private static void assertReads(byte[] bytes, String what) {
        try {
            Edl edl = EdlParser.parse(bytes);
            RateQuestion question = new RateQuestion(edl.evidence());
            edl.cutList(question.answer(Optional.empty(), TimecodeFormat.TC_24).format());
            edl.cutList(question.answer(Optional.of(TimecodeFormat.TC_29_97_DF), TimecodeFormat.TC_24)
                    .format());
        } catch (RuntimeException e) {
            throw new AssertionError("The parser threw on " + what, e);
        }
    }
}
