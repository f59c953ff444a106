package org.stagebook.delivery.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in a currency.
 *
 * @param amount exact
 * @param currency its ISO 4217 code; empty where nobody said
 */
public record Money(BigDecimal amount, String currency) {

    /** For people: {@code "1,450.50 GBP"}. */
    public String words() {
        String number = String.format(java.util.Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP));
        return currency.isEmpty() ? number : number + " " + currency;
    }
}
