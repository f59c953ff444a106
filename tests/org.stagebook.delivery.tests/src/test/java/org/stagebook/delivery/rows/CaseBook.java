package org.stagebook.delivery.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.delivery.rows.ValueSounds.ValueSound;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/**
 * All cases of a requirement. A requirement whose rule has none is a mistake: what is shipped is tested.
 *
 * @param rules those there are; what none of them knows is for a person, and that is tested too
 */
record CaseBook(RuleBook rules) {

    /**
     * The cases, at least one.
     *
     * @throws IllegalStateException if nobody wrote any for its quantity
     */
    List<RowCase> of(Specification specification, Requirement requirement) {
        if (!rules.byQuantity().containsKey(requirement.quantity())) {
            return person(specification, requirement, "No rule knows \"" + requirement.quantity() + "\"");
        }
        FileCases file = new FileCases(specification, requirement);
        return switch (requirement.quantity()) {
            case "humanCheck" ->
                person(specification, requirement, requirement.clause().text());
            case "layout" -> file.layouts();
            case "channelOrder" -> file.orders();
            case "sampleRateHz" -> file.sampleRates();
            case "bitDepth" -> file.bitDepths();
            case "container" -> file.containers();
            case "fileName" -> file.names();
            case "syncPop", "headPad", "tailPad", "lengthDifference", "lfeContent" ->
                new SurroundCases(specification, requirement).all();
            case "headLeader", "headPop", "headPopPlace", "headPopLevel", "tailPop", "tailPopPlace", "tailPopLevel" ->
                new LeaderCases(specification, requirement).all();
            default -> numbers(specification, requirement);
        };
    }

    private static List<RowCase> numbers(Specification specification, Requirement requirement) {
        Optional<ValueSound> sound = ValueSounds.of(requirement.quantity());
        if (sound.isEmpty()) {
            throw new IllegalStateException("No cases are written for \"" + requirement.quantity() + "\", which "
                    + specification.id() + " asks for in \"" + requirement.id() + "\".");
        }
        return Stream.of(
                        new NumberCases(specification, requirement, sound.get()).all(),
                        new ConditionCases(specification, requirement).all(),
                        new AlternativeCases(specification, requirement).all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RowCase> person(Specification specification, Requirement requirement, String why) {
        DeliveryMaker maker = DeliveryMaker.of(specification, requirement);
        return List.of(new RowCase(
                specification,
                requirement,
                "any file",
                () -> maker.of(maker.tones().silence(0.1)),
                Expected.of(Outcome.NEEDS_HUMAN, why)));
    }
}
