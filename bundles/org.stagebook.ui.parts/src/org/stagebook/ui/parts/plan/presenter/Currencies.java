package org.stagebook.ui.parts.plan.presenter;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Currencies by their ISO 4217 codes. */
final class Currencies {

    /** Those offered before anybody has used one. */
    static final List<String> USUAL = List.of("EUR", "GBP", "USD", "CAD", "AUD", "CHF", "SEK", "NOK", "DKK");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private Currencies() {}

    /** Whether a text is the code of one, in capitals or not. */
    static boolean isOne(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches()
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
