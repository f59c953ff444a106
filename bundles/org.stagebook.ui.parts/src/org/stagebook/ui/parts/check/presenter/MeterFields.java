package org.stagebook.ui.parts.check.presenter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stagebook.delivery.rule.Stated;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/** What a person read from meters of the studio, by quantity; each counts in place of what is measured here. */
public final class MeterFields {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,4}(\\.\\d{1,6})?");
    private static final String SOME_METER = "the studio's meter";

    private final Map<String, String> readings = new LinkedHashMap<>();
    private List<Requirement> quantities = List.of();
    private String chosen = "";
    private String meter = "";

    /** Offers the quantities that a specification has limits for. */
    void offer(Optional<Specification> specification) {
        Map<String, Requirement> found = new LinkedHashMap<>();
        specification.stream()
                .flatMap(one -> one.requirements().stream())
                .filter(requirement -> !requirement.limits().isEmpty())
                .forEach(requirement -> found.putIfAbsent(requirement.quantity(), requirement));
        quantities = List.copyOf(found.values());
        if (!found.containsKey(chosen)) {
            chosen = quantities.isEmpty() ? "" : quantities.getFirst().quantity();
        }
    }

    /** What can be read, with its unit. */
    public List<String> quantities() {
        return quantities.stream().map(MeterFields::line).toList();
    }

    private static String line(Requirement requirement) {
        String unit = requirement.limits().unit();
        return requirement.title() + (unit.isEmpty() ? "" : ", " + unit);
    }

    /** The one whose value is shown; -1 for none. */
    public int quantityLine() {
        return quantities.stream().map(Requirement::quantity).toList().indexOf(chosen);
    }

    public void chooseQuantity(int line) {
        chosen = quantities.get(line).quantity();
    }

    /** What was read of the chosen quantity. */
    public String value() {
        return readings.getOrDefault(chosen, "");
    }

    public void setValue(String typed) {
        if (typed.isBlank()) {
            readings.remove(chosen);
        } else if (!chosen.isEmpty()) {
            readings.put(chosen, typed.strip());
        }
    }

    public String meter() {
        return meter;
    }

    public void setMeter(String typed) {
        meter = typed.strip();
    }

    Optional<String> problem() {
        return readings.values().stream()
                .filter(text -> number(text).isEmpty())
                .findFirst()
                .map(text -> "\u201c" + text + "\u201d is no reading of a meter; write a number such as -27.1.");
    }

    private static Optional<Double> number(String text) {
        String plain = text.replace(',', '.').replace('\u2212', '-');
        return NUMBER.matcher(plain).matches() ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    /** The readings of quantities that the specification asks for; only where there is no problem. */
    Map<String, Stated> stated() {
        Map<String, Stated> stated = new LinkedHashMap<>();
        for (Requirement requirement : quantities) {
            Optional.ofNullable(readings.get(requirement.quantity()))
                    .flatMap(MeterFields::number)
                    .ifPresent(value -> stated.put(
                            requirement.quantity(),
                            new Stated(requirement.quantity(), value, meter.isEmpty() ? SOME_METER : meter)));
        }
        return stated;
    }

    /** In a few words; empty where nothing was read. */
    public String words() {
        return String.join(
                ", ",
                quantities.stream()
                        .filter(requirement -> readings.containsKey(requirement.quantity()))
                        .map(requirement -> requirement.title().toLowerCase(java.util.Locale.ROOT) + " "
                                + Objects.requireNonNull(readings.get(requirement.quantity())) + " read from "
                                + (meter.isEmpty() ? SOME_METER : meter))
                        .toList());
    }
}
