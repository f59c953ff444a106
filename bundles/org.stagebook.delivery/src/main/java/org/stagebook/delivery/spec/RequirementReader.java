package org.stagebook.delivery.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.stagebook.delivery.spec.Requirement.Clause;

/** Reads the rules of a specification file. */
final class RequirementReader {

    private static final Set<String> POPS = Set.of("syncPop", "headPop", "tailPop");

    Requirement read(JsonFields rule) throws UnreadableSpecificationException {
        Requirement requirement = new Requirement(
                rule.text("id"),
                rule.text("quantity"),
                method(rule.object("method")),
                rule.oneOf("window", Window::of, Window.WHOLE_FILE),
                limits(rule.object("limits")),
                rule.texts("allowed"),
                condition(rule.object("condition")),
                rule.optionalText("fallback"),
                rule.optionalText("anyOf"),
                rule.oneOf("severity", Severity::of, Severity.REJECT),
                clause(rule));
        rule.end();
        checkPops(rule, requirement);
        return requirement;
    }

    /** What is misspelt here would turn what is asked for into its opposite. */
    private static void checkPops(JsonFields rule, Requirement requirement) throws UnreadableSpecificationException {
        boolean isKnown = List.of(List.of("required"), List.of("forbidden")).contains(requirement.allowed());
        if (POPS.contains(requirement.quantity()) && !isKnown) {
            throw rule.wrong("allowed", "has to be [\"required\"] or [\"forbidden\"]");
        }
    }

    static Clause clause(JsonFields from) throws UnreadableSpecificationException {
        return new Clause(from.textOrEmpty("clause"), from.text("text"));
    }

    private static Method method(Optional<JsonFields> said) throws UnreadableSpecificationException {
        if (said.isEmpty()) {
            return Method.PLAIN;
        }
        JsonFields method = said.get();
        Method read = new Method(
                method.textOrEmpty("standard"),
                revision(method),
                method.oneOf("gate", Gate::of, Gate.NONE),
                method.optionalText("licensedGate"),
                method.number("lowPassHz"));
        method.end();
        if (read.standard().isEmpty() && read.lowPassHz().isEmpty()) {
            throw method.wrong("standard", "is missing; it has to be a text");
        }
        return read;
    }

    private static OptionalInt revision(JsonFields method) throws UnreadableSpecificationException {
        OptionalDouble said = method.number("revision");
        if (said.isEmpty()) {
            return OptionalInt.empty();
        }
        int revision = (int) said.getAsDouble();
        if (revision != said.getAsDouble() || revision < 1) {
            throw method.wrong("revision", "has to be a whole number from 1 on");
        }
        return OptionalInt.of(revision);
    }

    static Limits limits(Optional<JsonFields> said) throws UnreadableSpecificationException {
        if (said.isEmpty()) {
            return Limits.NONE;
        }
        JsonFields limits = said.get();
        OptionalDouble most = limits.number("max");
        OptionalDouble below = limits.number("below");
        if (most.isPresent() && below.isPresent()) {
            throw limits.wrong("below", "and max exclude each other");
        }
        OptionalDouble least = limits.number("min");
        OptionalDouble greatest = most.isPresent() ? most : below;
        if (least.isPresent() && greatest.isPresent() && least.getAsDouble() > greatest.getAsDouble()) {
            throw limits.wrong("min", "is above the greatest value allowed");
        }
        Limits read = new Limits(
                least,
                greatest,
                below.isPresent(),
                limits.number("target"),
                limits.notNegative("meterTolerance"),
                limits.text("unit"));
        limits.end();
        return read;
    }

    private static Optional<Condition> condition(Optional<JsonFields> said) throws UnreadableSpecificationException {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        JsonFields condition = said.get();
        OptionalDouble from = condition.number("min");
        OptionalDouble above = condition.number("above");
        if (from.isPresent() && above.isPresent()) {
            throw condition.wrong("above", "and min exclude each other");
        }
        OptionalDouble least = from.isPresent() ? from : above;
        OptionalDouble below = condition.number("below");
        checkRange(condition, least, below);
        Condition read =
                new Condition(condition.text("quantity"), least, above.isPresent(), below, condition.text("unit"));
        condition.end();
        return Optional.of(read);
    }

    private static void checkRange(JsonFields condition, OptionalDouble least, OptionalDouble below)
            throws UnreadableSpecificationException {
        if (least.isEmpty() && below.isEmpty()) {
            throw condition.wrong("", "needs min, above or below: from or up to which value it is met");
        }
        if (least.isPresent() && below.isPresent() && least.getAsDouble() >= below.getAsDouble()) {
            throw condition.wrong("below", "has to be more than the least value");
        }
    }

    static Requirement listed(String id, String quantity, List<String> allowed, Severity severity, Clause clause) {
        return new Requirement(
                id,
                quantity,
                Method.PLAIN,
                Window.WHOLE_FILE,
                Limits.NONE,
                allowed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                severity,
                clause);
    }

    static Requirement limited(String id, String quantity, Limits limits, Severity severity, Clause clause) {
        return new Requirement(
                id,
                quantity,
                Method.PLAIN,
                Window.WHOLE_FILE,
                limits,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                severity,
                clause);
    }
}
