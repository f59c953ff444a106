package org.stagebook.audio.adm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.adm.AdmDocument.Channel;
import org.stagebook.audio.adm.AdmDocument.Content;
import org.stagebook.audio.adm.AdmDocument.Pack;
import org.stagebook.audio.adm.AdmDocument.Path;
import org.stagebook.audio.adm.AdmDocument.Programme;
import org.stagebook.audio.adm.AdmDocument.Span;

/** What an axml chunk says is read wherever the model stands in it, in any encoding, and up to where it is damaged. */
class AdmDocumentReaderTest {

    private final AdmExample example = new AdmExample();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "<ebuCoreMain xmlns='urn:ebu:metadata-schema:ebuCore_2016'><coreMetadata><format>%s</format></coreMetadata></ebuCoreMain>",
                "<ituADM><coreMetadata><format>%s</format></coreMetadata></ituADM>",
                "<?xml version='1.0'?><adm:x>%s</adm:x>\0\0trailing"
            })
    void theModelStandsAnywhere(String around) {
        AdmDocument document =
                example.document(around.formatted(AdmExample.MODEL)).orElseThrow();
        assertThat(document.programmes())
                .containsExactly(new Programme(
                        "APR_1001", "Main", new Span("00:00:00.00000", "00:00:05.00000"), List.of("ACO_1001")));
        assertThat(document.contents())
                .containsExactly(new Content("ACO_1001", "Mix", List.of("AO_1001", "AO_100b"), "2", "0"));
        assertThat(document.objects()).hasSize(2);
        assertThat(document.packs()).extracting(Pack::type).containsExactly(AdmType.DIRECT_SPEAKERS, AdmType.OBJECTS);
        assertThat(document.channels())
                .extracting(Channel::blocks)
                .containsExactly(
                        new Channel.Blocks(1, List.of("RC_L"), Path.UNSAID),
                        new Channel.Blocks(1, List.of("M-030"), Path.UNSAID),
                        new Channel.Blocks(3, List.of(), Path.UNSAID));
        assertThat(example.remarks()).isEmpty();
    }

    @Test
    void howBlocksFollowEachOtherIsKept() {
        String blocks = "<audioBlockFormat rtime='00:00:00.00000' duration='00:00:01.00000'><cartesian>1</cartesian>"
                + "<jumpPosition interpolationLength='0'>1</jumpPosition></audioBlockFormat>"
                + "<audioBlockFormat rtime='00:00:01.00000'><cartesian>1</cartesian>"
                + "<jumpPosition interpolationLength='0.005208'>1</jumpPosition></audioBlockFormat>"
                + "<audioBlockFormat><cartesian>0</cartesian>"
                + "<jumpPosition interpolationLength='0.1'>0</jumpPosition></audioBlockFormat>";
        AdmDocument document = example.document(
                        AdmExample.MODEL.replace("<audioBlockFormat/><audioBlockFormat/><audioBlockFormat/>", blocks))
                .orElseThrow();
        assertThat(document.channels().getLast().blocks())
                .isEqualTo(new Channel.Blocks(3, List.of(), new Path(2, 2, 2, "0", List.of("0.005208", "0.1"))));
        assertThat(example.remarks()).isEmpty();
    }

    @Test
    void streamFormatsWithTwoReferencesAreNamed() {
        String streams = "<audioStreamFormat audioStreamFormatID='AS_00031001'>"
                + "<audioChannelFormatIDRef>AC_00031001</audioChannelFormatIDRef>"
                + "<audioPackFormatIDRef>AP_00031001</audioPackFormatIDRef></audioStreamFormat></audioFormatExtended>";
        example.document(AdmExample.MODEL.replace("</audioFormatExtended>", streams));
        assertThat(example.remarks())
                .singleElement()
                .asString()
                .contains("from 1 stream format (AS_00031001)", "BS.2076");
    }

    @Test
    void whatStandsBeforeTheDamageIsKept() {
        AdmDocument document = example.document(
                        AdmExample.MODEL.substring(0, AdmExample.MODEL.indexOf("<audioPackFormat ")))
                .orElseThrow();
        assertThat(document.objects()).hasSize(2);
        assertThat(document.packs()).isEmpty();
        assertThat(example.remarks()).singleElement().asString().startsWith("The axml chunk is damaged XML (line ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0", "<ebuCoreMain/>", "no XML", "<a></b>"})
    void noModelIsNone(String text) {
        assertThat(example.document(text)).isEmpty();
        assertThat(example.remarks())
                .last()
                .asString()
                .isEqualTo("The axml chunk holds no audioFormatExtended and is left out.");
    }

    /** Whatever the encoding, and without a line on the error stream. */
    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "UTF-16, UTF-16", "ISO-8859-1, ISO-8859-1"})
    void encodings(Charset stored, String declared) {
        String text = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>"
                + AdmExample.MODEL.replace("\"Main\"", "\"Bühne\"");
        assertThat(example.document(text.getBytes(stored)).orElseThrow().programmes())
                .extracting(Programme::name)
                .containsExactly("Bühne");
        assertThat(example.remarks()).isEmpty();
    }

    @Test
    void bytesThatAreNotInTheStatedEncodingAreRemarked() {
        byte[] latin1 = AdmExample.MODEL.replace("\"Main\"", "\"Bühne\"").getBytes(StandardCharsets.ISO_8859_1);
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(example.document(latin1).orElseThrow().programmes())
                    .extracting(Programme::name)
                    .containsExactly("B\uFFFDhne");
            assertThat(example.document(new byte[] {(byte) 0xFF, 1, 2})).isEmpty();
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(example.remarks()).first().asString().startsWith("The axml chunk is not in the encoding it states");
    }
}
