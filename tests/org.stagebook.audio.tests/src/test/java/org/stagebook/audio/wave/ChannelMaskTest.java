package org.stagebook.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;

/** Masks say orders and orders are said by masks. */
class ChannelMaskTest {

    @ParameterizedTest
    @CsvSource({
        "M, 0x4",
        "L R, 0x3",
        "L R C, 0x7",
        "L R C Ls Rs, 0x37",
        "L R C LFE Ls Rs, 0x3F",
        "L R C LFE Cs Ls Rs, 0x70F",
        "L R C LFE Ls Rs Cs, 0x13F",
        "L R C LFE Lrs Rrs Lss Rss, 0x63F",
        "L R C LFE Lrs Rrs Lss Rss Ltf Rtf Ltr Rtr, 0x2D63F",
        "L C R, 0",
        "L C R Ls Rs LFE, 0",
        "L R C LFE Lss Rss Lrs Rrs, 0",
        "L R C LFE Lss Rss Lrs Rrs Ltm Rtm, 0",
    })
    void theMaskOfAnOrder(String order, String mask) {
        assertThat(ChannelMask.ofOrder(ChannelOrder.parse(order)))
                .isEqualTo(new ChannelMask(Long.decode(mask).intValue()));
    }

    @Test
    void whateverTheWaveConventionHasAMaskCanSay() {
        for (ChannelLayout layout : OrderConvention.WAVE.layouts()) {
            ChannelOrder order = OrderConvention.WAVE.order(layout).orElseThrow();
            assertThat(ChannelMask.ofOrder(order).order()).as(layout.label()).contains(order);
        }
    }

    @Test
    void everyMaskIsFoundAgainByWhatItSays() {
        long seed = 770;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            int bits = 1 + random.nextInt(0x3FFFF);
            ChannelOrder order = new ChannelMask(bits).order().orElseThrow();
            assertThat(order.channelCount()).isEqualTo(Integer.bitCount(bits));
            assertThat(ChannelMask.ofOrder(order).order())
                    .as("mask 0x%X, seed %d", bits, seed)
                    .contains(order);
        }
    }

    @Test
    void aMaskThatDoesNotFitIsRemarked() {
        List<String> remarks = new ArrayList<>();
        assertThat(new ChannelMask(0x3F).assignment(2, remarks).order()).contains(ChannelOrder.L_R);
        assertThat(new ChannelMask(0x63F).assignment(10, remarks).order()).isEmpty();
        assertThat(new ChannelMask(0x4000_0003).assignment(3, remarks).order()).isEmpty();
        assertThat(remarks)
                .containsExactly(
                        "The channel mask 0x3F names 6 speakers for 2 channels; the first were taken.",
                        "The channel mask 0x63F names 8 speakers for 10 channels.",
                        "The channel mask 0x40000003 names speakers that no standard knows.");
    }
}
