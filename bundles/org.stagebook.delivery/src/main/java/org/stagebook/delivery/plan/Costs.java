package org.stagebook.delivery.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Amounts by currency. Currencies are never added up: no rate of exchange is known here.
 *
 * @param byCurrency amounts, by ISO 4217 code
 */
public record Costs(Map<String, BigDecimal> byCurrency) {

    /** Nothing. */
    public static final Costs NONE = new Costs(Map.of());

    /** Copies, in the order of the codes. */
    public Costs {
        byCurrency = java.util.Collections.unmodifiableMap(new TreeMap<>(byCurrency));
    }

    /** These and an amount more. */
    public Costs plus(Money more) {
        Map<String, BigDecimal> sum = new TreeMap<>(byCurrency);
        sum.merge(more.currency(), more.amount(), BigDecimal::add);
        return new Costs(sum);
    }

    /** Both together. */
    public Costs plus(Costs other) {
        Costs sum = this;
        for (Money money : other.amounts()) {
            sum = sum.plus(money);
        }
        return sum;
    }

    /** What is left of these after others. */
    public Costs minus(Costs other) {
        Costs rest = this;
        for (Money money : other.amounts()) {
            rest = rest.plus(new Money(money.amount().negate(), money.currency()));
        }
        return rest;
    }

    /** One for each currency. */
    public List<Money> amounts() {
        return byCurrency.entrySet().stream()
                .map(entry -> new Money(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** For people; a dash for nothing. */
    public String words() {
        return byCurrency.isEmpty()
                ? "-"
                : String.join(", ", amounts().stream().map(Money::words).toList());
    }
}
