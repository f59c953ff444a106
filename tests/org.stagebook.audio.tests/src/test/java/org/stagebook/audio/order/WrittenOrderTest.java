package org.stagebook.audio.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.Speaker;

/** Orders of channels in the ways people write them. */
class WrittenOrderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L C R Ls Rs LFE     | L C R Ls Rs LFE",
                "LCRLsRsLFE          | L C R Ls Rs LFE",
                "lcrlsrslfe          | L C R Ls Rs LFE",
                "L-C-R-Ls-Rs-LFE     | L C R Ls Rs LFE",
                "L,C,R,Ls,Rs,LFE     | L C R Ls Rs LFE",
                "' L, C; R/Ls Rs_LFE'| L C R Ls Rs LFE",
                "LRCLFELsRs          | L R C LFE Ls Rs",
                "LCR LsRs LFE        | L C R Ls Rs LFE",
                "LRLsRsCLFE          | L R Ls Rs C LFE",
                "LCRS                | L C R Cs",
                "LR                  | L R",
                "R L                 | R L",
                "Lc                  | Lc",
                "LLcCRcRLsRsLFE      | L Lc C Rc R Ls Rs LFE",
                "LCRLssRssLsrRsrLFE  | L C R Lss Rss Lrs Rrs LFE",
                "L R C LFE Ls Rs Lsr Rsr | L R C LFE Lss Rss Lrs Rrs",
                "left, centre, right | L C R",
            })
    void isRead(String text, String order) {
        assertThat(WrittenOrder.parse(text)).hasToString(order);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense  | is not a known order",
                "''        | is not a known order",
                "LCRX      | is not a known order",
                "L C R L   | names a speaker twice",
                "LCLs      | can be read as",
            })
    void isNotGuessed(String text, String reason) {
        assertThatThrownBy(() -> WrittenOrder.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + text + "\"")
                .hasMessageContaining(reason)
                .hasMessageEndingWith(".");
    }

    /** Every order the trade has is read back from what it is printed as, apart, with hyphens and with commas. */
    @ParameterizedTest
    @EnumSource(OrderConvention.class)
    void everyOrderOfTheTrade(OrderConvention convention) {
        convention.layouts().forEach(layout -> {
            ChannelOrder order = convention.order(layout).orElseThrow();
            List<String> labels = order.speakers().stream().map(Speaker::label).toList();
            if (!order.speakers().contains(Speaker.CENTRE_TOP_REAR)) {
                for (String separator : List.of(" ", "-", ",", ", ")) {
                    assertThat(WrittenOrder.parse(String.join(separator, labels)))
                            .as("%s of %s", convention, layout)
                            .isEqualTo(order);
                }
            }
        });
    }

    @Test
    void theRearCentreOfTheCeilingIsNotTheCentre() {
        assertThat(WrittenOrder.parse("Ctr")).hasToString("C");
    }
}
