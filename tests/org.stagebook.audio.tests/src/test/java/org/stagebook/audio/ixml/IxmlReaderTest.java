package org.stagebook.audio.ixml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;

/** iXML as recorders write it: correct, padded, followed by junk, and broken. */
class IxmlReaderTest {

    private static final String WHOLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <BWFXML>
              <IXML_VERSION>1.61</IXML_VERSION>
              <PROJECT>Skerrow Light</PROJECT><SCENE>12A</SCENE><TAKE>3</TAKE><TAPE>26Y01M02</TAPE>
              <CIRCLED>TRUE</CIRCLED><NOTE>Plane &amp; wind</NOTE><FILE_UID>UID1</FILE_UID><UBITS>12311801</UBITS>
              <SPEED>
                <NOTE/>
                <MASTER_SPEED>24000/1001</MASTER_SPEED><TIMECODE_RATE>30000/1001</TIMECODE_RATE>
                <TIMECODE_FLAG>DF</TIMECODE_FLAG><FILE_SAMPLE_RATE>48048</FILE_SAMPLE_RATE>
                <TIMESTAMP_SAMPLE_RATE>48000</TIMESTAMP_SAMPLE_RATE>
                <TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_HI>1</TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_HI>
                <TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_LO>4294967295</TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_LO>
              </SPEED>
              <FILE_SET><TOTAL_FILES>2</TOTAL_FILES><FAMILY_UID>F1</FAMILY_UID><FILE_SET_INDEX>A</FILE_SET_INDEX></FILE_SET>
              <TRACK_LIST><TRACK_COUNT>2</TRACK_COUNT>
                <TRACK><CHANNEL_INDEX>3</CHANNEL_INDEX><INTERLEAVE_INDEX>1</INTERLEAVE_INDEX><NAME>Boom</NAME></TRACK>
                <TRACK><CHANNEL_INDEX>4</CHANNEL_INDEX><INTERLEAVE_INDEX>2</INTERLEAVE_INDEX><NAME>Lav</NAME>
                  <FUNCTION>M-MID_SIDE</FUNCTION></TRACK>
              </TRACK_LIST>
            </BWFXML>
            """;

    private static final Ixml EXPECTED = new Ixml(
            "1.61",
            new IxmlSlate("Skerrow Light", "12A", "3", "26Y01M02", Optional.of(true), "Plane & wind", "12311801"),
            "UID1",
            new IxmlSpeed(
                    Optional.of(FrameRate.FPS_23_976),
                    Optional.of(FrameRate.FPS_29_97),
                    Optional.of(true),
                    OptionalInt.of(48_048),
                    new IxmlSpeed.Timestamp(OptionalLong.of((1L << 33) - 1), OptionalInt.of(48_000))),
            new IxmlFileSet(OptionalInt.of(2), "F1", "A"),
            List.of(
                    new IxmlTrack(OptionalInt.of(3), OptionalInt.of(1), "Boom", ""),
                    new IxmlTrack(OptionalInt.of(4), OptionalInt.of(2), "Lav", "M-MID_SIDE")));

    private final List<String> remarks = new ArrayList<>();

    @Test
    void everyFieldIsRead() {
        assertThat(read(WHOLE)).contains(EXPECTED);
        assertThat(EXPECTED.speed().timecodeFormat()).contains(TimecodeFormat.TC_29_97_DF);
        assertThat(remarks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0", "      ", "\r\n\0", ""})
    void paddingIsNothing(String padding) {
        assertThat(read(WHOLE + padding)).contains(EXPECTED);
        assertThat(remarks).isEmpty();
    }

    /** A recorder that writes a shorter document over a longer one. */
    @Test
    void junkBehindTheEndIsLeftOut() {
        assertThat(read(WHOLE.strip() + "\0\0K_LIST></BWFXML>")).contains(EXPECTED);
        assertThat(remarks)
                .containsExactly("The iXML chunk has 18 characters behind the end of its XML, which are left out.");
    }

    @Test
    void junkBeforeTheBeginningIsSkipped() {
        assertThat(read("\0\0xx" + WHOLE)).contains(EXPECTED);
        assertThat(remarks).singleElement().asString().contains("4 characters before its XML");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8"})
    void otherEncodingsOfUnicode(Charset charset) {
        assertThat(reader().read(WHOLE.getBytes(charset))).contains(EXPECTED);
        assertThat(remarks).isEmpty();
    }

    @Test
    void byteOrderMarkOfUtf8() {
        assertThat(read("\uFEFF" + WHOLE)).contains(EXPECTED);
        assertThat(remarks).isEmpty();
    }

    @Test
    void latin1IsRemarked() {
        byte[] content = "<BWFXML><NOTE>Bühne</NOTE></BWFXML>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reader().read(content).orElseThrow().slate().note()).isEqualTo("Bühne");
        assertThat(remarks).containsExactly("The iXML chunk is not UTF-8 as it should be; it is read as Latin-1.");
    }

    /** What workstations get wrong: each leaves the scene readable, and one sentence says what was wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<BWFXML><NOTE>Wind & rain</NOTE><SCENE>7</SCENE></BWFXML>",
                "<BWFXML><NOTE>level < -20</NOTE><SCENE>7</SCENE></BWFXML>",
                "<BWFXML><NOTE>cut<SCENE>7</SCENE></BWFXML>",
                "<BWFXML><SCENE>7</SCENE><NOTE>the end is missing",
                "<BWFXML><SCENE>7</SCENE><NOTE",
                "<BWFXML><SCENE>7</SCENE><NOTE<TAKE>1</TAKE></BWFXML>",
                "<BWFXML><SCENE>7</SCENE></NOTE<TAKE>1</TAKE></BWFXML>",
                "<BWFXML><A><B></A></B><SCENE>7</SCENE></BWFXML>",
                "<BWFXML><SCENE>7</SCENE></NOTE></BWFXML>",
                "<BWFXML><SCENE>7</SCENE><TRACK NAME=Boom/></BWFXML>",
                "<BWFXML><SCENE>7</SCENE>&nbsp;</BWFXML>x"
            })
    void brokenXmlIsReadAsFarAsItGoes(String text) {
        assertThat(read(text).orElseThrow().slate().scene()).isEqualTo("7");
        assertThat(remarks).isNotEmpty().allMatch(remark -> remark.startsWith("The iXML chunk "));
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(read("<BWFXML><NOTE>a\0b\u0007c</NOTE></BWFXML>")
                        .orElseThrow()
                        .slate()
                        .note())
                .isEqualTo("abc");
        assertThat(remarks)
                .containsExactly(
                        "The iXML chunk contains control characters that XML does not allow; they are left out.");
    }

    /** Prefixes that are not declared, as some programs write. */
    @Test
    void prefixesMeanNothing() {
        assertThat(read("<BWFXML><BWF:SCENE>7</BWF:SCENE></BWFXML>")
                        .orElseThrow()
                        .slate()
                        .scene())
                .isEqualTo("7");
        assertThat(remarks).isEmpty();
    }

    @Test
    void numbersThatAreNoneAreRemarked() {
        Ixml ixml = read("<BWFXML><CIRCLED>maybe</CIRCLED><SPEED><MASTER_SPEED>0/0</MASTER_SPEED>"
                        + "<TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_HI>-1</TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_HI>"
                        + "<TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_LO>5</TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_LO></SPEED>"
                        + "<TRACK_LIST><TRACK_COUNT>4</TRACK_COUNT><TRACK/></TRACK_LIST></BWFXML>")
                .orElseThrow();
        assertThat(ixml.speed().masterSpeed()).isEmpty();
        assertThat(ixml.speed().timestamp().samplesSinceMidnight()).isEmpty();
        assertThat(remarks)
                .containsExactly(
                        "The iXML chunk states \"maybe\" as CIRCLED, which cannot be used.",
                        "The iXML chunk states \"-1 5\" as TIMESTAMP_SAMPLES_SINCE_MIDNIGHT, which cannot be used.",
                        "The iXML chunk states \"0/0\" as MASTER_SPEED, which cannot be used.",
                        "The iXML chunk states 4 tracks and lists 1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0", "no XML at all", "<", "<!-- only a comment -->"})
    void nothingThatIsXml(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(remarks).contains("The iXML chunk holds no XML and is left out.");
    }

    /** Neither another file nor a bomb: nothing of the document type is used. */
    @Test
    @Timeout(10)
    void documentTypesAreIgnored() {
        String external = "<!DOCTYPE BWFXML [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<BWFXML><SCENE>7</SCENE><NOTE>&x;</NOTE></BWFXML>";
        assertThat(read(external).orElseThrow().slate()).satisfies(slate -> {
            assertThat(slate.scene()).isEqualTo("7");
            assertThat(slate.note()).doesNotContain("root:");
        });
        assertThat(remarks).isNotEmpty();
    }

    @Test
    @Timeout(10)
    void depthAndNumberAreLimited() {
        assertThat(read("<BWFXML><SCENE>7</SCENE>" + "<a>".repeat(100_000))).isPresent();
        assertThat(read("<BWFXML><SCENE>7</SCENE>" + "<a/>".repeat(100_000) + "</BWFXML>"))
                .isPresent();
        assertThat(remarks)
                .contains(
                        "The iXML chunk is deeper or has more elements than any recorder writes; the rest is left out.");
    }

    private IxmlReader reader() {
        return new IxmlReader(remarks);
    }

    private Optional<Ixml> read(String text) {
        return reader().read(text.getBytes(StandardCharsets.UTF_8));
    }
}
