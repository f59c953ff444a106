package org.stagebook.ui.parts.plan.presenter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts of money, days and hours as people type them, and writes them so that figures stand below each other. */
public final class Amounts {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(\\.\\d{1,4}|,\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,' ]\\d{3}){1,2}(\\.\\d{1,4})?");

    private Amounts() {}

    /** The amount: {@code 1450}, {@code 1450.50}, {@code 1450,5}, {@code 1,450.50}; nothing for what is none. */
    static Optional<BigDecimal> read(String typed) {
        String text = typed.strip();
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        return GROUPED.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replaceAll("[,' ]", "")))
                : Optional.empty();
    }

    /** As it is typed: without groups and needless zeros. */
    static String typed(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** Money with two decimals and groups, and the minus of the mathematicians, which is as wide as a digit. */
    public static String money(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        String digits = String.format(Locale.ROOT, "%,.2f", rounded.abs());
        return rounded.signum() < 0 ? "\u2212" + digits : digits;
    }
}
