package org.stagebook.audio.adm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.adm.AdmDocument.Channel;
import org.stagebook.audio.adm.AdmDocument.Content;
import org.stagebook.audio.adm.AdmDocument.Pack;
import org.stagebook.audio.adm.AdmDocument.Programme;
import org.stagebook.audio.adm.AdmDocument.Span;

/** The Audio Definition Model: what is in it and how tracks, packs, channels and loudspeakers join. */
class AdmModelTest {

    /** A stereo bed on tracks 2 and 1, with digits in both cases, and a moving sound on track 3. */
    private static final String MODEL = """
            <audioFormatExtended>
              <audioProgramme audioProgrammeID="APR_1001" audioProgrammeName="Main" start="00:00:00.00000" end="00:00:05.00000">
                <audioContentIDRef>ACO_1001</audioContentIDRef>
              </audioProgramme>
              <audioContent audioContentID="ACO_1001" audioContentName="Mix">
                <audioObjectIDRef>AO_1001</audioObjectIDRef><audioObjectIDRef>AO_100b</audioObjectIDRef>
                <dialogue mixedContentKind="0">2</dialogue>
              </audioContent>
              <audioObject audioObjectID="AO_1001" audioObjectName="Bed" start="00:00:00.00000" duration="00:00:05.00000">
                <audioPackFormatIDRef>AP_0001100A</audioPackFormatIDRef>
                <audioTrackUIDRef>ATU_00000001</audioTrackUIDRef><audioTrackUIDRef>ATU_00000002</audioTrackUIDRef>
              </audioObject>
              <audioObject audioObjectID="AO_100b" audioObjectName="Fly">
                <audioPackFormatIDRef>AP_00031001</audioPackFormatIDRef><audioTrackUIDRef>ATU_00000003</audioTrackUIDRef>
              </audioObject>
              <audioPackFormat audioPackFormatID="AP_0001100a" audioPackFormatName="Pair" typeDefinition="DirectSpeakers">
                <audioChannelFormatIDRef>AC_00011001</audioChannelFormatIDRef>
                <audioChannelFormatIDRef>AC_00011002</audioChannelFormatIDRef>
              </audioPackFormat>
              <audioPackFormat audioPackFormatID="AP_00031001" audioPackFormatName="Fly" typeLabel="0003">
                <audioChannelFormatIDRef>AC_00031001</audioChannelFormatIDRef>
              </audioPackFormat>
              <audioChannelFormat audioChannelFormatID="AC_00011001" audioChannelFormatName="Left" typeLabel="0001">
                <audioBlockFormat><speakerLabel>RC_L</speakerLabel></audioBlockFormat>
              </audioChannelFormat>
              <audioChannelFormat audioChannelFormatID="AC_00011002" audioChannelFormatName="Right" typeLabel="0001">
                <audioBlockFormat><speakerLabel>M-030</speakerLabel></audioBlockFormat>
              </audioChannelFormat>
              <audioChannelFormat audioChannelFormatID="AC_00031001" audioChannelFormatName="Fly" typeLabel="0003">
                <audioBlockFormat/><audioBlockFormat/><audioBlockFormat/>
              </audioChannelFormat>
              <audioTrackUID UID="ATU_00000001"><audioTrackFormatIDRef>AT_00011001_01</audioTrackFormatIDRef></audioTrackUID>
              <audioTrackUID UID="ATU_00000002"><audioChannelFormatIDRef>AC_00011002</audioChannelFormatIDRef></audioTrackUID>
              <audioTrackUID UID="ATU_00000003"><audioTrackFormatIDRef>AT_00031001_01</audioTrackFormatIDRef></audioTrackUID>
            </audioFormatExtended>
            """;

    private final List<String> remarks = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "<ebuCoreMain xmlns='urn:ebu:metadata-schema:ebuCore_2016'><coreMetadata><format>%s</format></coreMetadata></ebuCoreMain>",
                "<ituADM><coreMetadata><format>%s</format></coreMetadata></ituADM>",
                "<?xml version='1.0'?><adm:x>%s</adm:x>\0\0trailing"
            })
    void theModelStandsAnywhere(String around) {
        AdmDocument document = document(around.formatted(MODEL)).orElseThrow();
        assertThat(document.programmes())
                .containsExactly(new Programme(
                        "APR_1001", "Main", new Span("00:00:00.00000", "00:00:05.00000"), List.of("ACO_1001")));
        assertThat(document.contents())
                .containsExactly(new Content("ACO_1001", "Mix", List.of("AO_1001", "AO_100b"), "2"));
        assertThat(document.objects()).hasSize(2);
        assertThat(document.packs()).extracting(Pack::type).containsExactly(AdmType.DIRECT_SPEAKERS, AdmType.OBJECTS);
        assertThat(document.channels())
                .extracting(Channel::blocks)
                .containsExactly(
                        new Channel.Blocks(1, List.of("RC_L")),
                        new Channel.Blocks(1, List.of("M-030")),
                        new Channel.Blocks(3, List.of()));
        assertThat(remarks).isEmpty();
    }

    @Test
    void bedsAndMovingSoundsAreFoundByTheirPacks() {
        AdmModel model = new AdmModelBuilder(
                        table(
                                "2 ATU_00000001 AT_00011001_01 AP_0001100a",
                                "1 ATU_00000002 AT_00011002_01 AP_0001100a",
                                "3 ATU_00000003 AT_00031001_01 AP_00031001"),
                        document(MODEL),
                        remarks)
                .build(3);
        assertThat(model.beds())
                .containsExactly(
                        new AdmBed("Bed", List.of(2, 1), List.of("RC_L", "M-030"), Optional.of(ChannelOrder.L_R)));
        assertThat(model.trackSpeakers())
                .containsExactly(Optional.of(Speaker.RIGHT), Optional.of(Speaker.LEFT), Optional.empty());
        assertThat(model.movingTracks()).isEqualTo(1);
        assertThat(remarks).isEmpty();
    }

    /** Without a document, the identifiers lead to the definitions that everybody has. */
    @Test
    void commonDefinitionsNeedNoDocument() {
        AdmModel model = new AdmModelBuilder(
                        table(
                                "1 ATU_00000001 AT_00010001_01 AP_00010003",
                                "2 ATU_00000002 AT_00010002_01 AP_00010003",
                                "3 ATU_00000003 AT_00010003_01 AP_00010003",
                                "4 ATU_00000004 AT_00010004_01 AP_00010003",
                                "5 ATU_00000005 AC_00010005_00 AP_00010003",
                                "6 ATU_00000006 AC_00010006_00 AP_00010003"),
                        Optional.empty(),
                        remarks)
                .build(6);
        assertThat(model.beds()).singleElement().satisfies(bed -> {
            assertThat(bed.order()).contains(ChannelOrder.L_R_C_LFE_LS_RS);
            assertThat(bed.name()).isEqualTo("AP_00010003");
        });
        assertThat(remarks).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RC_Lss, Lss",
        "RC_Rts, Rtm",
        "RC_LFE, LFE",
        "M+030, L",
        "urn:itu:bs:2051:0:speaker:M-110, Rs",
        "urn:itu:bs:2051:1:speaker:LFE2, LFE2",
        "U+045, Ltf",
        "T+000, T",
        "UH+180, Ctr",
        "Ls, Ls",
        "M+SC, Lc"
    })
    void loudspeakersByTheirLabels(String label, String speaker) {
        assertThat(new SpeakerLabel(label).speaker().orElseThrow().label()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RC_", "RC_Xyz", "M+031", "::"})
    void labelsOfNoLoudspeaker(String label) {
        assertThat(new SpeakerLabel(label).speaker()).isEmpty();
    }

    @Test
    void whatDoesNotFitTogetherIsRemarked() {
        String model = MODEL.replace("<audioTrackUID UID=\"ATU_00000003\">", "<audioTrackUID UID=\"ATU_00000009\">")
                .replace("AP_0001100A", "AP_00011999");
        new AdmModelBuilder(
                        table("1 ATU_00000001 AT_00011001_01 AP_0001100a", "9 ATU_00000003 AT_00031001_01 AP_00031001"),
                        document(model),
                        remarks)
                .build(2);
        assertThat(remarks)
                .containsExactly(
                        "The chna chunk names 1 track UIDs on tracks beyond the 2 channels of the file.",
                        "The model does not describe a track UID that is referred to: ATU_00000003.",
                        "The model does not describe a pack that is referred to: AP_00011999.");
    }

    @Test
    void streamFormatsWithTwoReferencesAreNamed() {
        String streams = "<audioStreamFormat audioStreamFormatID='AS_00031001'>"
                + "<audioChannelFormatIDRef>AC_00031001</audioChannelFormatIDRef>"
                + "<audioPackFormatIDRef>AP_00031001</audioPackFormatIDRef></audioStreamFormat></audioFormatExtended>";
        document(MODEL.replace("</audioFormatExtended>", streams));
        assertThat(remarks).singleElement().asString().contains("from 1 stream format (AS_00031001)", "BS.2076");
    }

    @Test
    void whatStandsBeforeTheDamageIsKept() {
        AdmDocument document =
                document(MODEL.substring(0, MODEL.indexOf("<audioPackFormat "))).orElseThrow();
        assertThat(document.objects()).hasSize(2);
        assertThat(document.packs()).isEmpty();
        assertThat(remarks).singleElement().asString().startsWith("The axml chunk is damaged XML (line ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0", "<ebuCoreMain/>", "no XML", "<a></b>"})
    void noModelIsNone(String text) {
        assertThat(document(text)).isEmpty();
        assertThat(remarks).last().asString().isEqualTo("The axml chunk holds no audioFormatExtended and is left out.");
    }

    @Test
    void moreUidsThanTracksAreLegal() {
        TrackTable table = table(
                        "1 ATU_00000001 AT_00031001_01 AP_00031001",
                        "1 ATU_00000003 AT_00031003_01 AP_00031003",
                        "0 ATU_00000000 - -")
                .orElseThrow();
        assertThat(table.entries()).hasSize(2);
        assertThat(new AdmModelBuilder(Optional.of(table), Optional.empty(), remarks)
                        .build(1)
                        .movingTracks())
                .isEqualTo(1);
        assertThat(remarks).isEmpty();
    }

    @Test
    void tablesThatAreCutOff() {
        assertThat(reader().read(buffer(new byte[3]))).isEmpty();
        byte[] content = new byte[4 + 40 + 39];
        content[0] = 1;
        content[2] = 2;
        content[4] = 1;
        assertThat(reader().read(buffer(content)).orElseThrow().entries()).hasSize(1);
        assertThat(remarks)
                .containsExactly(
                        "The chna chunk has only 3 bytes and is left out.",
                        "The chna chunk states 2 track UIDs and has room for 1.");
    }

    private TrackTableReader reader() {
        return new TrackTableReader(remarks);
    }

    /** Lines of track, UID, track format and pack. */
    private Optional<TrackTable> table(String... lines) {
        ByteBuffer content = buffer(new byte[4 + 40 * lines.length]);
        content.putShort((short) List.of(lines).stream()
                .map(line -> line.split(" ", -1)[0])
                .filter(track -> !track.equals("0"))
                .distinct()
                .count());
        content.putShort((short) lines.length);
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            content.putShort(Short.parseShort(parts[0]));
            put(content, parts[1], 12);
            put(content, parts[2], 14);
            put(content, parts[3], 12);
        }
        return reader().read(content);
    }

    private static void put(ByteBuffer content, String text, int length) {
        byte[] field = new byte[length];
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, field, 0, bytes.length);
        content.put(field);
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whatever the encoding, and without a line on the error stream. */
    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "UTF-16, UTF-16", "ISO-8859-1, ISO-8859-1"})
    void encodings(Charset stored, String declared) {
        String text = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + MODEL.replace("\"Main\"", "\"Bühne\"");
        assertThat(document(text.getBytes(stored)).orElseThrow().programmes())
                .extracting(Programme::name)
                .containsExactly("Bühne");
        assertThat(remarks).isEmpty();
    }

    @Test
    void bytesThatAreNotInTheStatedEncodingAreRemarked() {
        byte[] latin1 = MODEL.replace("\"Main\"", "\"Bühne\"").getBytes(StandardCharsets.ISO_8859_1);
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(document(latin1).orElseThrow().programmes())
                    .extracting(Programme::name)
                    .containsExactly("B\uFFFDhne");
            assertThat(document(new byte[] {(byte) 0xFF, 1, 2})).isEmpty();
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(remarks).first().asString().startsWith("The axml chunk is not in the encoding it states");
    }

    private Optional<AdmDocument> document(String text) {
        return document(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<AdmDocument> document(byte[] content) {
        try {
            return new AdmDocumentReader(remarks).read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
