package org.stagebook.interchange.otio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.timebase.TimecodeFormat;

/** Whatever the bytes are: no exception, no hang; what is not whole is refused. */
@Tag("thorough")
class HostileOtioTest {

    private static final Duration AMPLE = Duration.ofSeconds(60);
    private static final String[] SPLICES = {
        "NaN",
        "-Infinity",
        "1e308",
        "-1e308",
        "9223372036854775807",
        "0",
        "-1",
        "null",
        "true",
        "[]",
        "{}",
        "[",
        "{",
        "\"",
        ",",
        ":",
        "\\u0000",
        "\\ud800",
        "Stack.1",
        "Track.1",
        "Clip.1",
        "Timeline.1",
        "Gap.1",
        "Transition.1",
        "\"children\":",
        "\"markers\":",
        "48000",
        "0.0000001",
        "LinearTimeWarp.1",
        "Audio",
    };

    @Test
    void aFileCutAnywhereIsRefusedOrWhole() {
        byte[] bytes = TimelineFiles.withTracks(
                        "24",
                        "86400",
                        TimelineFiles.track("Video", TimelineFiles.clip("24", "1", "5", ",'metadata':{'a':[1,2]}")))
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            OtioDocument document = OtioParser.parse(Arrays.copyOf(bytes, length));
            assertThat(document).as("cut at %d", length).isInstanceOf(OtioDocument.Unreadable.class);
        }
        assertThat(OtioParser.parse(bytes)).isInstanceOf(OtioDocument.Timelines.class);
    }

    @Test
    void mutatedFilesNeverThrow() {
        long seed = Long.getLong("stagebook.seed", 20_260_402L);
        System.out.println("HostileOtioTest seed " + seed);
        Random random = new Random(seed);
        byte[] golden = TimelineFiles.harbour();
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] mutant = golden;
            int changes = 1 + random.nextInt(3);
            for (int c = 0; c < changes; c++) {
                mutant = change(mutant, random);
            }
            read += reads(mutant, "seed " + seed + ", mutant " + i) ? 1 : 0;
        }
        assertThat(read).as("mutants that are still JSON").isGreaterThan(100);
    }

    /** Mostly exchanges of one value for another, so that the JSON stays whole. */
    private static byte[] change(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(text.length());
        int at = random.nextBoolean() ? text.indexOf(": ", from) + 2 : from;
        int end = at;
        while (end < text.length() && ",}\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String splice = SPLICES[random.nextInt(SPLICES.length)];
        boolean quoted = at < text.length() && text.charAt(at) == '"' && random.nextBoolean();
        String value = quoted ? '"' + splice.replace("\"", "") + '"' : splice;
        return (text.substring(0, at) + value + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "{\"OTIO_SCHEMA\":\"Stack.1\",\"children\":[",
                "x",
                "\"",
                "1",
                " ",
                "{\"children\":[",
                "\\",
                "{\"metadata\":",
                "\u0000",
                "é"
            })
    void aMegabyteOfTheSameThingIsRefusedInReasonableTime(String piece) {
        byte[] bytes = piece.repeat(1_000_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(
                AMPLE, () -> assertThat(reads(bytes, piece)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'OTIO_SCHEMA':'Clip.1'}",
                "{}",
                "{'OTIO_SCHEMA':'Stack.1'}",
                "{'OTIO_SCHEMA':'Transition.1'}",
                "1",
                "{'OTIO_SCHEMA':'X.1'}",
                "{'OTIO_SCHEMA':'Gap.1','source_range':{'start_time':{'rate':1,'value':0},'duration':{'rate':1,'value':2500000}}}"
            })
    void aMegabyteOfChildrenIsReadInReasonableTime(String child) {
        String json = "{'OTIO_SCHEMA':'Track.1','kind':'Video','children':[" + child
                + ("," + child).repeat(1_000_000 / (child.length() + 1)) + "]}";
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(
                AMPLE, () -> assertThat(reads(bytes, child)).isTrue());
    }

    @Test
    void nestingAsDeepAsJsonMayBe() {
        String open = "{'OTIO_SCHEMA':'Stack.1','children':[{'OTIO_SCHEMA':'Track.1','kind':'Video','children':[";
        String json = open.repeat(120) + TimelineFiles.clip("24", "1", "5", "") + "]}]}".repeat(120);
        assertThat(TimelineFiles.timeline(json).picture()).hasSize(1);
        String deeper = open.repeat(2_000) + "]}]}".repeat(2_000);
        assertThat(OtioParser.parse(deeper.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(OtioDocument.Unreadable.class);
    }

    private static boolean reads(byte[] bytes, String what) {
        try {
            if (OtioParser.parse(bytes) instanceof OtioDocument.Timelines read) {
                for (OtioTimeline timeline : read.timelines()) {
                    timeline.cutList(timeline.format(TimecodeFormat.TC_29_97_DF));
                    timeline.cutList(TimecodeFormat.TC_24);
                }
                return true;
            }
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError("The reader threw on " + what, e);
        }
    }
}
