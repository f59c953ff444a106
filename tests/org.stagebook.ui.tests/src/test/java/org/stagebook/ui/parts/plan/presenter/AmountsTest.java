package org.stagebook.ui.parts.plan.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1450|1450",
                "1450.50|1450.50",
                "1450,5|1450.5",
                "0.25|0.25",
                " 3 |3",
                "1,450.50|1450.50",
                "42 000|42000"
            })
    void amountsAreReadAsPeopleTypeThem(String typed, BigDecimal amount) {
        assertThat(Amounts.read(typed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-5", "1.450,50", "12,34,567", "1e9", "3 days", "."})
    void whatIsNoAmountIsRefused(String typed) {
        assertThat(Amounts.read(typed)).isEmpty();
    }

    @Test
    void moneyHasTwoDecimalsAndGroups() {
        assertThat(Amounts.money(new BigDecimal("1450.5"))).isEqualTo("1,450.50");
        assertThat(Amounts.money(new BigDecimal("-1234567.005"))).isEqualTo("\u22121,234,567.01");
        assertThat(Amounts.money(BigDecimal.ZERO)).isEqualTo("0.00");
    }

    @Test
    void whatIsTypedAgainHasNoNeedlessZeros() {
        assertThat(Amounts.typed(new BigDecimal("5.50"))).isEqualTo("5.5");
        assertThat(Amounts.typed(new BigDecimal("1000.00"))).isEqualTo("1000");
    }
}
