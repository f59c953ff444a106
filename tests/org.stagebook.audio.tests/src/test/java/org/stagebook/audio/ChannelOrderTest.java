package org.stagebook.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders are known by their content, and orders of one layout are not confused. */
class ChannelOrderTest {

    @ParameterizedTest
    @CsvSource({
        "M, MONO",
        "L R, STEREO",
        "L C R, LCR",
        "L R C, LCR",
        "L R C Ls Rs, SURROUND_5_0",
        "L C R Ls Rs, SURROUND_5_0",
        "L R C LFE Ls Rs, SURROUND_5_1",
        "L C R Ls Rs LFE, SURROUND_5_1",
        "C L R Ls Rs LFE, SURROUND_5_1",
        "L R Ls Rs C LFE, SURROUND_5_1",
        "L R C LFE Lss Rss Lrs Rrs, SURROUND_7_1",
        "L R C LFE Lrs Rrs Lss Rss, SURROUND_7_1",
        "L C R Lss Rss Lrs Rrs LFE, SURROUND_7_1"
    })
    void contentTellsTheLayout(String text, ChannelLayout layout) {
        ChannelOrder order = ChannelOrder.parse(text);
        assertThat(order.layout()).contains(layout);
        assertThat(order).hasToString(text);
        assertThat(order.channelCount()).isEqualTo(layout.channelCount());
        assertThat(order.speakers()).containsExactlyInAnyOrderElementsOf(layout.speakers());
    }

    @Test
    void theLfeIsNotWhereAnotherOrderHasASurround() {
        assertThat(ChannelOrder.L_R_C_LFE_LS_RS.channelOf(Speaker.LFE)).isEqualTo(3);
        assertThat(ChannelOrder.L_C_R_LS_RS_LFE.channelOf(Speaker.LFE)).isEqualTo(5);
        assertThat(ChannelOrder.L_C_R_LS_RS_LFE.speakers().get(3)).isEqualTo(Speaker.LEFT_SURROUND);
        assertThat(ChannelOrder.L_R.channelOf(Speaker.LFE)).isEqualTo(-1);
        assertThat(ChannelOrder.L_R_C_LFE_LSS_RSS_LRS_RRS).isNotEqualTo(ChannelOrder.L_R_C_LFE_LRS_RRS_LSS_RSS);
    }

    @Test
    void anUnusualSetOfSpeakersHasNoLayout() {
        assertThat(ChannelOrder.parse("L R LFE").layout()).isEmpty();
        assertThat(ChannelOrder.parse("C").layout()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L L", "L R X", "l r", "L,R"})
    void wrongOrdersAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ChannelOrder.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChannelOrder(List.of()));
    }

    @ParameterizedTest
    @EnumSource(ChannelLayout.class)
    void layoutsAreFoundByTheirName(ChannelLayout layout) {
        assertThat(ChannelLayout.ofLabel(" " + layout.label().toUpperCase(Locale.ROOT) + " "))
                .contains(layout);
        assertThat(ChannelLayout.ofLabel("5.1.7")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Speaker.class)
    void speakersAreFoundByTheirLabel(Speaker speaker) {
        assertThat(Speaker.ofLabel(speaker.label())).contains(speaker);
    }

    @Test
    void sampleFormatsThatCannotBeAreRefused() {
        assertThat(SampleFormat.PCM_24).hasToString("24-bit");
        assertThat(SampleFormat.FLOAT_32).hasToString("32-bit float");
        assertThat(new SampleFormat(SampleEncoding.PCM_INTEGER, 20, 3)).hasToString("20-bit");
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleFormat(SampleEncoding.PCM_INTEGER, 25, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleFormat(SampleEncoding.PCM_INTEGER, 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleFormat(SampleEncoding.IEEE_FLOAT, 16, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleFormat(SampleEncoding.IEEE_FLOAT, 32, 8));
    }
}
