package org.stagebook.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.delivery.testkit.HeldSound;
import org.stagebook.metering.MeasureProgress;

/** What stands in a clause is not told again as the reason. */
class SaidOnceTest {

    @Test
    void whatAPersonConfirmsStandsInTheClauseAlone() throws IOException {
        Delivery delivery =
                Delivery.of(HeldSound.silence(48_000, ChannelOrder.L_R, 4800).recording());
        CheckReport report = new SpecificationCheck(RuleBook.installed(), 1)
                .check(
                        delivery,
                        SpecificationShelf.shipped().find("netflix-near-field").orElseThrow(),
                        MeasureProgress.NONE);
        assertThat(report.results())
                .isNotEmpty()
                .allMatch(result ->
                        !result.why().contains(result.requirement().clause().text()));
    }
}
