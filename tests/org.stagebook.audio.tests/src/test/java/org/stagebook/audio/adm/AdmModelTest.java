package org.stagebook.audio.adm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/** How tracks, packs, channels and loudspeakers of an Audio Definition Model join. */
class AdmModelTest {

    private final AdmExample example = new AdmExample();

    @Test
    void bedsAndMovingSoundsAreFoundByTheirPacks() {
        AdmModel model = new AdmModelBuilder(
                        example.table(
                                "2 ATU_00000001 AT_00011001_01 AP_0001100a",
                                "1 ATU_00000002 AT_00011002_01 AP_0001100a",
                                "3 ATU_00000003 AT_00031001_01 AP_00031001"),
                        example.document(AdmExample.MODEL),
                        example.remarks())
                .build(3);
        assertThat(model.beds())
                .containsExactly(
                        new AdmBed("Bed", List.of(2, 1), List.of("RC_L", "M-030"), Optional.of(ChannelOrder.L_R)));
        assertThat(model.trackSpeakers())
                .containsExactly(Optional.of(Speaker.RIGHT), Optional.of(Speaker.LEFT), Optional.empty());
        assertThat(model.movingTracks()).isEqualTo(1);
        assertThat(example.remarks()).isEmpty();
    }

    /** Without a document, the identifiers lead to the definitions that everybody has. */
    @Test
    void commonDefinitionsNeedNoDocument() {
        AdmModel model = new AdmModelBuilder(
                        example.table(
                                "1 ATU_00000001 AT_00010001_01 AP_00010003",
                                "2 ATU_00000002 AT_00010002_01 AP_00010003",
                                "3 ATU_00000003 AT_00010003_01 AP_00010003",
                                "4 ATU_00000004 AT_00010004_01 AP_00010003",
                                "5 ATU_00000005 AC_00010005_00 AP_00010003",
                                "6 ATU_00000006 AC_00010006_00 AP_00010003"),
                        Optional.empty(),
                        example.remarks())
                .build(6);
        assertThat(model.beds()).singleElement().satisfies(bed -> {
            assertThat(bed.order()).contains(ChannelOrder.L_R_C_LFE_LS_RS);
            assertThat(bed.name()).isEqualTo("AP_00010003");
        });
        assertThat(example.remarks()).isEmpty();
    }

    @Test
    void whatDoesNotFitTogetherIsRemarked() {
        String model = AdmExample.MODEL
                .replace("<audioTrackUID UID=\"ATU_00000003\">", "<audioTrackUID UID=\"ATU_00000009\">")
                .replace("AP_0001100A", "AP_00011999");
        new AdmModelBuilder(
                        example.table(
                                "1 ATU_00000001 AT_00011001_01 AP_0001100a",
                                "9 ATU_00000003 AT_00031001_01 AP_00031001"),
                        example.document(model),
                        example.remarks())
                .build(2);
        assertThat(example.remarks())
                .containsExactly(
                        "The chna chunk names 1 track UIDs on tracks beyond the 2 channels of the file.",
                        "The model does not describe a track UID that is referred to: ATU_00000003.",
                        "The model does not describe a pack that is referred to: AP_00011999.");
    }

    @Test
    void moreUidsThanTracksAreLegal() {
        TrackTable table = example.table(
                        "1 ATU_00000001 AT_00031001_01 AP_00031001",
                        "1 ATU_00000003 AT_00031003_01 AP_00031003",
                        "0 ATU_00000000 - -")
                .orElseThrow();
        assertThat(table.entries()).hasSize(2);
        assertThat(new AdmModelBuilder(Optional.of(table), Optional.empty(), example.remarks())
                        .build(1)
                        .movingTracks())
                .isEqualTo(1);
        assertThat(example.remarks()).isEmpty();
    }
}
