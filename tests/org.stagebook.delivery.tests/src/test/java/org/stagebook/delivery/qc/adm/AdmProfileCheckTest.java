package org.stagebook.delivery.qc.adm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.adm.AdmDocumentReader;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.adm.AdmModelBuilder;
import org.stagebook.audio.adm.TrackTable;
import org.stagebook.audio.adm.TrackTable.Entry;
import org.stagebook.audio.dbmd.AtmosSegment;
import org.stagebook.audio.dbmd.AtmosSegment.WarpMode;
import org.stagebook.audio.dbmd.DolbyMetadata;
import org.stagebook.audio.recording.RecordingFormat;

/** A model as the profile wants it, and the same with one thing changed. */
class AdmProfileCheckTest {

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
                <audioPackFormatIDRef>AP_00011001</audioPackFormatIDRef>
                <audioTrackUIDRef>ATU_00000001</audioTrackUIDRef><audioTrackUIDRef>ATU_00000002</audioTrackUIDRef>
              </audioObject>
              <audioObject audioObjectID="AO_100b" audioObjectName="Fly" start="00:00:00.00000" duration="00:00:05.00000">
                <audioPackFormatIDRef>AP_00031001</audioPackFormatIDRef><audioTrackUIDRef>ATU_00000003</audioTrackUIDRef>
              </audioObject>
              <audioPackFormat audioPackFormatID="AP_00011001" audioPackFormatName="Pair" typeDefinition="DirectSpeakers">
                <audioChannelFormatIDRef>AC_00011001</audioChannelFormatIDRef>
                <audioChannelFormatIDRef>AC_00011002</audioChannelFormatIDRef>
              </audioPackFormat>
              <audioPackFormat audioPackFormatID="AP_00031001" audioPackFormatName="Fly" typeDefinition="Objects">
                <audioChannelFormatIDRef>AC_00031001</audioChannelFormatIDRef>
              </audioPackFormat>
              <audioChannelFormat audioChannelFormatID="AC_00011001" audioChannelFormatName="Left" typeDefinition="DirectSpeakers">
                <audioBlockFormat audioBlockFormatID="AB_00011001_00000001"><cartesian>1</cartesian><speakerLabel>RC_L</speakerLabel></audioBlockFormat>
              </audioChannelFormat>
              <audioChannelFormat audioChannelFormatID="AC_00011002" audioChannelFormatName="Right" typeDefinition="DirectSpeakers">
                <audioBlockFormat><cartesian>1</cartesian><speakerLabel>RC_R</speakerLabel></audioBlockFormat>
              </audioChannelFormat>
              <audioChannelFormat audioChannelFormatID="AC_00031001" audioChannelFormatName="Fly" typeDefinition="Objects">
                <audioBlockFormat rtime="00:00:00.00000" duration="00:00:02.00000"><cartesian>1</cartesian><jumpPosition interpolationLength="0">1</jumpPosition></audioBlockFormat>
                <audioBlockFormat rtime="00:00:02.00000" duration="00:00:03.00000"><cartesian>1</cartesian><jumpPosition interpolationLength="0.005208">1</jumpPosition></audioBlockFormat>
              </audioChannelFormat>
              <audioTrackUID UID="ATU_00000001"><audioTrackFormatIDRef>AT_00011001_01</audioTrackFormatIDRef></audioTrackUID>
              <audioTrackUID UID="ATU_00000002"><audioTrackFormatIDRef>AT_00011002_01</audioTrackFormatIDRef></audioTrackUID>
              <audioTrackUID UID="ATU_00000003"><audioTrackFormatIDRef>AT_00031001_01</audioTrackFormatIDRef></audioTrackUID>
            </audioFormatExtended>
            """;

    private static final DolbyMetadata DOLBY = new DolbyMetadata(
            "1.0.0.6",
            List.of(),
            Optional.of(new AtmosSegment("Renderer", "5.0.0", WarpMode.NORMAL)),
            Optional.empty());

    @Test
    void aModelAsTheProfileWantsItHasNoDeviation() throws IOException {
        assertThat(deviations(MODEL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APR_1001|APR_1002|PROGRAMME",
                "<dialogue mixedContentKind=\"0\">2|<dialogue mixedContentKind=\"2\">2|CONTENT",
                "<dialogue mixedContentKind=\"0\">2|<dialogue mixedContentKind=\"0\">1|CONTENT",
                "audioObjectID=\"AO_1001\"|audioObjectID=\"AO_1081\"|OBJECT_ID",
                "audioObjectID=\"AO_100b\"|audioObjectID=\"AO_1002\"|OBJECT_ID",
                "\"Fly\" start=\"00:00:00.00000\"|\"Fly\" start=\"00:00:01.00000\"|OBJECT_START",
                "\"Bed\" start=\"00:00:00.00000\" duration=\"00:00:05.00000\"|\"Bed\" start=\"00:00:00.00000\" duration=\"00:00:04.00000\"|DURATION",
                "end=\"00:00:05.00000\"|end=\"00:00:06.00000\"|DURATION",
                "audioChannelFormatName=\"Fly\" typeDefinition=\"Objects\"|audioChannelFormatName=\"Fly\" typeDefinition=\"HOA\"|TYPE",
                "AP_00031001|AP_00041001|PACK_ID",
                "<audioBlockFormat audioBlockFormatID=\"AB_00011001_00000001\">|<audioBlockFormat rtime=\"00:00:00.00000\">|SPEAKER_BLOCKS",
                "duration=\"00:00:03.00000\"><cartesian>1|duration=\"00:00:03.00000\"><cartesian>0|CARTESIAN",
                "interpolationLength=\"0\"|interpolationLength=\"0.005208\"|JUMP",
                "interpolationLength=\"0.005208\"|interpolationLength=\"0.01\"|JUMP",
                "interpolationLength=\"0.005208\">1|interpolationLength=\"0.005208\">0|JUMP",
                "RC_R|M-030|BED",
                "RC_R|RC_C|BED"
            })
    void oneChangeIsReportedByItsItem(String from, String to, AdmItem item) throws IOException {
        assertThat(MODEL).contains(from);
        assertThat(deviations(MODEL.replace(from, to)))
                .extracting(AdmDeviation::item)
                .contains(item);
    }

    @Test
    void whatIsAroundTheModelCountsToo() throws IOException {
        AdmModel model = model(MODEL);
        RecordingFormat format = new RecordingFormat("BW64", "24-bit", 44_100, 4, 5 * 44_100);
        assertThat(new AdmProfileCheck(new AdmMaster(model, Optional.empty(), format)).check())
                .extracting(AdmDeviation::item)
                .containsExactly(AdmItem.SAMPLE_RATE, AdmItem.CHANNELS, AdmItem.DOLBY_METADATA);
    }

    private static List<AdmDeviation> deviations(String text) throws IOException {
        RecordingFormat format = new RecordingFormat("BW64", "24-bit", 48_000, 3, 5 * 48_000);
        return new AdmProfileCheck(new AdmMaster(model(text), Optional.of(DOLBY), format)).check();
    }

    private static AdmModel model(String text) throws IOException {
        List<String> remarks = new ArrayList<>();
        TrackTable table = new TrackTable(
                3,
                List.of(
                        new Entry(1, "ATU_00000001", "AT_00011001_01", "AP_00011001"),
                        new Entry(2, "ATU_00000002", "AT_00011002_01", "AP_00011001"),
                        new Entry(3, "ATU_00000003", "AT_00031001_01", "AP_00031001")));
        return new AdmModelBuilder(
                        Optional.of(table),
                        new AdmDocumentReader(remarks)
                                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                        remarks)
                .build(3);
    }
}
