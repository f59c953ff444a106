package org.stagebook.delivery.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/**
 * The rules that are there, by quantity.
 *
 * @param byQuantity one for each
 */
public record RuleBook(Map<String, Rule> byQuantity) {

    /** Copies. */
    public RuleBook {
        byQuantity = Map.copyOf(byQuantity);
    }

    /**
     * One for each kind of defect, those of sync pops, and all that the service loader finds; of two for one quantity the one whose class is not ours.
     */
    public static RuleBook installed() {
        Map<String, Rule> rules = new TreeMap<>();
        Stream.concat(DefectRule.all(), pops()).forEach(rule -> rules.put(rule.quantity(), rule));
        ServiceLoader.load(Rule.class, RuleBook.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(rule -> !isOurs(rule)))
                .forEach(rule -> rules.put(rule.quantity(), rule));
        return new RuleBook(rules);
    }

    private static Stream<Rule> pops() {
        return Stream.concat(
                Stream.of(new SyncPopRule()),
                Arrays.stream(PopEnd.values())
                        .flatMap(end -> Stream.of(new PopRule(end), new PopPlaceRule(end), new PopLevelRule(end))));
    }

    private static boolean isOurs(Rule rule) {
        return rule.getClass().getName().startsWith(RuleBook.class.getPackageName());
    }

    /** The rule for a requirement. */
    Optional<Rule> rule(String quantity) {
        return Optional.ofNullable(byQuantity.get(quantity));
    }

    /** What has to be known to judge by a specification. */
    public Set<Input> inputs(Specification specification) {
        Set<Input> inputs = EnumSet.of(Input.HEADER);
        for (Requirement requirement : specification.requirements()) {
            rule(requirement.quantity()).ifPresent(rule -> inputs.addAll(rule.inputs()));
            requirement
                    .condition()
                    .flatMap(condition -> rule(condition.quantity()))
                    .ifPresent(rule -> inputs.addAll(rule.inputs()));
        }
        return inputs;
    }
}
