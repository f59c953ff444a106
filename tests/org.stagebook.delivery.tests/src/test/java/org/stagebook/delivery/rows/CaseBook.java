package org.stagebook.delivery.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.recording.Recording;
import org.stagebook.delivery.rows.ValueSounds.ValueSound;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.testkit.HeldSound;

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
            case "humanCheck" -> person(specification, requirement, "");
            case "document" -> person(specification, requirement, "goes along");
            case "stem" -> stems(specification, requirement);
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

    private static List<RowCase> stems(Specification specification, Requirement requirement) {
        DeliveryMaker maker = DeliveryMaker.of(specification, requirement);
        Delivery alone = maker.of(maker.tones().silence(0.1));
        Optional<ChannelOrder> asked =
                ChannelLayout.ofLabel(requirement.allowed().getLast()).flatMap(OrderConvention.SMPTE::order);
        List<RowCase> cases = new ArrayList<>();
        cases.add(new RowCase(
                specification,
                requirement,
                "by itself",
                () -> alone,
                Expected.of(Outcome.NEEDS_HUMAN, "was not given")));
        cases.add(new RowCase(
                specification,
                requirement,
                "with it",
                () -> alone.with(beside(requirement, asked.orElse(ChannelOrder.L_R))),
                Expected.of(Outcome.PASS)));
        if (asked.isPresent()) {
            cases.add(new RowCase(
                    specification,
                    requirement,
                    "with it in mono",
                    () -> alone.with(beside(requirement, ChannelOrder.M)),
                    Expected.of(Outcome.FAIL)));
        }
        return List.copyOf(cases);
    }

    private static Delivery.Beside beside(Requirement requirement, ChannelOrder order) {
        Optional<Recording> sound =
                Optional.of(HeldSound.silence(48_000, order, 4800).recording());
        String name = requirement.allowed().getFirst();
        return name.equals("Music and effects")
                ? new Delivery.Beside(Optional.empty(), Map.of(), sound)
                : new Delivery.Beside(Optional.empty(), Map.of(name, sound.get()), Optional.empty());
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
