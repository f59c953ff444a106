package org.stagebook.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The trade's orders, by their content. */
class OrderConventionTest {

    @ParameterizedTest
    @CsvSource({
        "film, 5.1, L C R Ls Rs LFE",
        "film, 6.1, L C R Ls Cs Rs LFE",
        "film, 7.1, L C R Lss Rss Lrs Rrs LFE",
        "film, 7.1 SDDS, L Lc C Rc R Ls Rs LFE",
        "film, 7.1.2, L C R Lss Rss Lrs Rrs LFE Ltm Rtm",
        "film, 9.1.6, L C R Lw Rw Lss Rss Lrs Rrs LFE Ltf Rtf Ltm Rtm Ltr Rtr",
        "ITU, 5.1, L R C LFE Ls Rs",
        "smpte, 7.1, L R C LFE Lss Rss Lrs Rrs",
        "smpte, 7.1.4, L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr",
        "dolby, 7.1.2, L R C LFE Lss Rss Lrs Rrs Ltm Rtm",
        "dolby, 9.1.6, L R C LFE Lss Rss Lrs Rrs Lw Rw Ltf Rtf Ltm Rtm Ltr Rtr",
        "dts, 5.1, L R Ls Rs C LFE",
        "quicktime, 5.1, C L R Ls Rs LFE",
        "quicktime, 7.1, C L R Lss Rss Lrs Rrs LFE",
        "wave, 7.1, L R C LFE Lrs Rrs Lss Rss",
        "wave, 7.1.4, L R C LFE Lrs Rrs Lss Rss Ltf Rtf Ltr Rtr",
        "dcp, 5.1, L R C LFE Ls Rs",
    })
    void ordersOfLayouts(String convention, String layout, String order) {
        assertThat(OrderConvention.ofLabel(convention)
                        .orElseThrow()
                        .order(ChannelLayout.ofLabel(layout).orElseThrow())
                        .map(Object::toString))
                .contains(order);
    }

    /** Every order belongs to the layout it is listed for, and no convention lost one to a slip in its table. */
    @ParameterizedTest
    @EnumSource(OrderConvention.class)
    void everyOrderFeedsItsLayout(OrderConvention convention) {
        assertThat(convention.layouts()).isNotEmpty();
        for (ChannelLayout layout : convention.layouts()) {
            ChannelOrder order = convention.order(layout).orElseThrow();
            assertThat(order.layout()).contains(layout);
            assertThat(OrderConvention.having(order)).contains(convention);
        }
    }

    @Test
    void whatAConventionDoesNotSayIsNotMadeUp() {
        assertThat(OrderConvention.DTS.order(ChannelLayout.SURROUND_7_1)).isEmpty();
        assertThat(OrderConvention.WAVE.order(ChannelLayout.SURROUND_9_1_6)).isEmpty();
        assertThat(OrderConvention.FILM.order(ChannelLayout.SURROUND_22_2)).isEmpty();
        assertThat(OrderConvention.ofLabel("american")).isEmpty();
    }

    @Test
    void anOrderIsRecognisedAgain() {
        assertThat(OrderConvention.having(ChannelOrder.L_C_R_LS_RS_LFE)).containsExactly(OrderConvention.FILM);
        assertThat(OrderConvention.having(ChannelOrder.L_R_C_LFE_LSS_RSS_LRS_RRS))
                .containsExactly(OrderConvention.SMPTE, OrderConvention.DOLBY, OrderConvention.DCP);
        assertThat(OrderConvention.having(ChannelOrder.parse("R L"))).isEmpty();
    }

    @Test
    void twentyTwoPointTwoHasTheWidePairFirst() {
        ChannelOrder order =
                OrderConvention.SMPTE.order(ChannelLayout.SURROUND_22_2).orElseThrow();
        assertThat(order.channelCount()).isEqualTo(24);
        assertThat(order.speakers().get(0).azimuthDegrees()).isEqualTo(60);
        assertThat(order.speakers().get(6).azimuthDegrees()).isEqualTo(30);
        assertThat(order.channelOf(Speaker.LFE_2)).isEqualTo(9);
    }
}
