package org.stagebook.delivery.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.stagebook.delivery.spec.Requirement.Clause;

/** Reads the rules of a specification file. */
final class RequirementReader {

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
        return requirement;
    }

    static Clause clause(JsonFields from) throws UnreadableSpecificationException {
        return new Clause(from.textOrEmpty("clause"), from.text("text"));
    }

    private static Method method(Optional<JsonFields> said) throws UnreadableSpecificationException {
        if (said.isEmpty()) {
            return Method.PLAIN;
        }
        JsonFields method = said.get();
        OptionalDouble revision = method.number("revision");
        Method read = new Method(
                method.text("standard"),
                revision.isPresent() ? OptionalInt.of((int) revision.getAsDouble()) : OptionalInt.empty(),
                method.oneOf("gate", Gate::of, Gate.NONE),
                method.optionalText("licensedGate"));
        method.end();
        return read;
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
                limits.number("meterTolerance").orElse(0),
                limits.text("unit"));
        limits.end();
        return read;
    }

    private static Optional<Condition> condition(Optional<JsonFields> said) throws UnreadableSpecificationException {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        JsonFields condition = said.get();
        Condition read = new Condition(
                condition.text("quantity"), condition.number("min"), condition.number("below"), condition.text("unit"));
        condition.end();
        return Optional.of(read);
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
