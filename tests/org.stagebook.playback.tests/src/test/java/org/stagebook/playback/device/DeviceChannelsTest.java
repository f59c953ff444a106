package org.stagebook.playback.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.ChannelOrder;

class DeviceChannelsTest {

    @ParameterizedTest
    @CsvSource({
        "L R, L R, L R",
        "L R C LFE Ls Rs, L C R Ls Rs LFE, L C R Ls Rs LFE",
        "L R C LFE Lss Rss Lrs Rrs, L C R Ls Rs LFE, L C R Ls Rs LFE",
        "L R C LFE Ls Rs, L R C LFE Lss Rss Lrs Rrs, L R C LFE Ls Rs",
        "L R C LFE Lss Rss Lrs Rrs, L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr, L R C LFE Lss Rss Lrs Rrs",
        "L R, L R C LFE Ls Rs, L R",
        "L R, M, M",
        "M, L R, M",
        "L R Ls Rs, L C R Cs, L R",
    })
    void whatDoesNotFitIsOfferedTheGreatestThatDoes(String outputs, String wanted, String played) {
        assertThat(DeviceChannels.of(outputs).playable(ChannelOrder.parse(wanted)))
                .contains(ChannelOrder.parse(played));
    }

    @Test
    void aRoomWithoutFrontsPlaysNothing() {
        assertThat(DeviceChannels.of("Ltf Rtf").playable(ChannelOrder.L_R)).isEmpty();
    }

    @Test
    void eachOutputKnowsItsChannel() {
        assertThat(DeviceChannels.of("L R Ls Rs C LFE").sources(ChannelOrder.L_C_R_LS_RS_LFE))
                .containsExactly(0, 2, 3, 4, 1, 5);
    }

    @Test
    void outputsWithoutAChannelAreSilent() {
        assertThat(DeviceChannels.of("L R C LFE Lrs Rrs Lss Rss").sources(ChannelOrder.L_R_C_LFE_LS_RS))
                .containsExactly(0, 1, 2, 3, DeviceChannels.SILENT, DeviceChannels.SILENT, 4, 5);
    }

    @Test
    void monoIsTheCentreOrBothSides() {
        assertThat(DeviceChannels.of("L R C").sources(ChannelOrder.M))
                .containsExactly(DeviceChannels.SILENT, DeviceChannels.SILENT, 0);
        assertThat(DeviceChannels.of("L R").sources(ChannelOrder.M)).containsExactly(0, 0);
    }

    @Test
    void sidesAndSurroundsDoNotShareAnOutput() {
        assertThat(DeviceChannels.of("L R Lss Rss").canPlay(ChannelOrder.parse("L R Ls Rs Lss Rss")))
                .isFalse();
    }
}
