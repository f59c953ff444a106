package org.stagebook.delivery.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing a specification asks for, as data. The rule for its quantity decides whether it is met.
 *
 * @param id its name in the specification
 * @param quantity what is looked at: the name of a rule
 * @param method how it is measured
 * @param window of which part
 * @param limits between which values it must lie
 * @param allowed what it must be one of where it is no number; empty where it is one
 * @param condition when it applies; always if absent
 * @param fallback the id of the requirement that applies instead where the condition is not met
 * @param anyOf requirements with the same word here fail only together
 * @param severity what follows
 * @param clause where in the document, and what it says in our own words
 */
public record Requirement(
        String id,
        String quantity,
        Method method,
        Window window,
        Limits limits,
        List<String> allowed,
        Optional<Condition> condition,
        Optional<String> fallback,
        Optional<String> anyOf,
        Severity severity,
        Clause clause) {

    /** Copies the list. */
    public Requirement {
        allowed = List.copyOf(allowed);
    }

    /** What it is about, for people: {@code "Dialogue loudness"}; units in the quantity's name are left out. */
    public String title() {
        String title = QuantityTitle.of(quantity);
        return title.isEmpty() ? id : title;
    }

    /** What is asked for in a few words: the limits with their unit, or what is allowed; empty where it is neither. */
    public String asked() {
        if (!limits.isEmpty()) {
            return limits.words();
        }
        String unit = quantity.endsWith("Hz") ? " Hz" : "";
        return allowed.stream().map(value -> value + unit).collect(Collectors.joining(", "));
    }

    /**
     * Where it stands.
     *
     * @param place section or table; empty where the document has none or it is not known
     * @param text what it asks for, in our own words
     */
    public record Clause(String place, String text) {}
}
