package org.stagebook.delivery.qc.adm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.dbmd.AtmosSegment;
import org.stagebook.audio.dbmd.AtmosSegment.WarpMode;
import org.stagebook.audio.dbmd.DolbyMetadata;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.delivery.testkit.files.MadeMaster;
import org.stagebook.delivery.testkit.files.MasterMaker;
import org.stagebook.delivery.testkit.files.MasterMaker.Plan;

/** A model as the profile wants it, and the same with one thing changed. */
class AdmProfileCheckTest {

    private static final MadeMaster MASTER = MasterMaker.make(new Plan(List.of("L R"), 1, 5, 2));

    private static final DolbyMetadata DOLBY = new DolbyMetadata(
            "1.0.0.6",
            List.of(),
            Optional.of(new AtmosSegment("Renderer", "5.0.0", WarpMode.NORMAL)),
            Optional.empty());

    @Test
    void aModelAsTheProfileWantsItHasNoDeviation() throws IOException {
        assertThat(deviations(MASTER)).isEmpty();
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
                "\"Fly 1\" start=\"00:00:00.00000\"|\"Fly 1\" start=\"00:00:01.00000\"|OBJECT_START",
                "\"Bed 1\" start=\"00:00:00.00000\" duration=\"00:00:05.00000\"|\"Bed 1\" start=\"00:00:00.00000\" duration=\"00:00:04.00000\"|DURATION",
                "end=\"00:00:05.00000\"|end=\"00:00:06.00000\"|DURATION",
                "audioChannelFormatName=\"Fly 1\" typeDefinition=\"Objects\"|audioChannelFormatName=\"Fly 1\" typeDefinition=\"HOA\"|TYPE",
                "audioPackFormatID=\"AP_00031001\"|audioPackFormatID=\"AP_00041001\"|PACK_ID",
                "<audioBlockFormat audioBlockFormatID=\"AB_00011001_00000001\">|<audioBlockFormat rtime=\"00:00:00.00000\">|SPEAKER_BLOCKS",
                "duration=\"00:00:02.50000\"><cartesian>1|duration=\"00:00:02.50000\"><cartesian>0|CARTESIAN",
                "interpolationLength=\"0\"|interpolationLength=\"0.005208\"|JUMP",
                "interpolationLength=\"0.005208\"|interpolationLength=\"0.01\"|JUMP",
                "interpolationLength=\"0.005208\">1|interpolationLength=\"0.005208\">0|JUMP",
                "RC_R|M-030|BED",
                "RC_R|RC_C|BED"
            })
    void oneChangeIsReportedByItsItem(String from, String to, AdmItem item) throws IOException {
        assertThat(deviations(MASTER.replacing(from, to)))
                .extracting(AdmDeviation::item)
                .contains(item);
    }

    @Test
    void whatIsAroundTheModelCountsToo() throws IOException {
        RecordingFormat format = new RecordingFormat("BW64", "24-bit", 44_100, 4, 5 * 44_100);
        assertThat(new AdmProfileCheck(new AdmMaster(MASTER.read(), Optional.empty(), format)).check())
                .extracting(AdmDeviation::item)
                .containsExactly(AdmItem.SAMPLE_RATE, AdmItem.CHANNELS, AdmItem.DOLBY_METADATA);
    }

    private static List<AdmDeviation> deviations(MadeMaster master) throws IOException {
        RecordingFormat format = new RecordingFormat("BW64", "24-bit", 48_000, 3, 5 * 48_000);
        return new AdmProfileCheck(new AdmMaster(master.read(), Optional.of(DOLBY), format)).check();
    }
}
