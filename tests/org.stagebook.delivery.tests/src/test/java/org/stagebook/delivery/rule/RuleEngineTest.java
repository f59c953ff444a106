package org.stagebook.delivery.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stagebook.delivery.spec.Condition;
import org.stagebook.delivery.spec.DocumentDate;
import org.stagebook.delivery.spec.Limits;
import org.stagebook.delivery.spec.Method;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Severity;
import org.stagebook.delivery.spec.SourceGrade;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationDocument;
import org.stagebook.delivery.spec.Window;

/** Which requirements apply, with rules whose values are given. */
class RuleEngineTest {

    private static final Condition SPOKEN =
            new Condition("speechShare", OptionalDouble.of(15), OptionalDouble.empty(), "%");

    /** A rule that reads a given value, or cannot. */
    private record Given(String quantity, OptionalDouble value, double uncertainty) implements NumberRule {
        @Override
        public Set<Input> inputs() {
            return Set.of();
        }

        @Override
        public Reading read(Requirement requirement, Evidence evidence) {
            return value.isPresent()
                    ? new Reading.Value(value.getAsDouble(), uncertainty, "", List.of())
                    : new Reading.Unknown("Nobody knows.");
        }
    }

    private static Requirement asking(
            String id, String quantity, Optional<Condition> condition, String fallback, String anyOf) {
        return new Requirement(
                id,
                quantity,
                Method.PLAIN,
                Window.WHOLE_FILE,
                new Limits(OptionalDouble.of(0), OptionalDouble.of(10), false, OptionalDouble.empty(), 0, ""),
                List.of(),
                condition,
                fallback.isEmpty() ? Optional.empty() : Optional.of(fallback),
                anyOf.isEmpty() ? Optional.empty() : Optional.of(anyOf),
                Severity.REJECT,
                new Requirement.Clause("", id));
    }

    /** The outcomes in the order of the requirements. */
    private static List<Outcome> judged(Map<String, Double> values, Requirement... requirements) {
        return results(values, requirements).stream().map(RuleResult::outcome).toList();
    }

    private static List<RuleResult> results(Map<String, Double> values, Requirement... requirements) {
        Specification specification = new Specification(
                "s",
                "S",
                "",
                new SpecificationDocument("D", "P", "", DocumentDate.parse("2026"), SourceGrade.FACILITY, ""),
                List.of(),
                List.of(requirements),
                List.of(),
                List.of());
        Map<String, Rule> rules = new java.util.HashMap<>();
        for (String quantity : List.of("dialogue", "programme", "speechShare")) {
            OptionalDouble value =
                    values.containsKey(quantity) ? OptionalDouble.of(values.get(quantity)) : OptionalDouble.empty();
            rules.put(
                    quantity,
                    new Given(
                            quantity, value, quantity.equals("speechShare") ? values.getOrDefault("unsure", 0.0) : 0));
        }
        return new RuleEngine(new RuleBook(rules)).judge(specification, new NoEvidence());
    }

    private static List<Outcome> conditional(Map<String, Double> values) {
        return judged(
                values,
                asking("dialogue", "dialogue", Optional.of(SPOKEN), "programme", ""),
                asking("programme", "programme", Optional.empty(), "", ""));
    }

    @Test
    void aFallbackAppliesOnlyWhereTheConditionIsNotMet() {
        assertThat(conditional(Map.of("speechShare", 15.0, "dialogue", 5.0, "programme", 99.0)))
                .containsExactly(Outcome.PASS, Outcome.NOT_APPLICABLE);
        assertThat(conditional(Map.of("speechShare", 14.99, "dialogue", 99.0, "programme", 5.0)))
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.PASS);
        assertThat(conditional(Map.of("speechShare", 14.0, "programme", 11.0)))
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.FAIL);
    }

    @Test
    void whereTheConditionIsNotSureBothHaveToAgree() {
        assertThat(conditional(Map.of("speechShare", 14.9, "unsure", 2.0, "dialogue", 11.0, "programme", 5.0)))
                .containsExactly(Outcome.NEEDS_HUMAN, Outcome.NEEDS_HUMAN);
        assertThat(conditional(Map.of("speechShare", 15.1, "unsure", 2.0, "dialogue", 5.0, "programme", 11.0)))
                .containsExactly(Outcome.NEEDS_HUMAN, Outcome.NEEDS_HUMAN);
        assertThat(conditional(Map.of("speechShare", 14.9, "unsure", 2.0, "dialogue", 5.0, "programme", 5.0)))
                .containsExactly(Outcome.PASS, Outcome.PASS);
        assertThat(conditional(Map.of("speechShare", 14.9, "unsure", 2.0, "dialogue", 11.0, "programme", 11.0)))
                .containsExactly(Outcome.FAIL, Outcome.FAIL);
        assertThat(conditional(Map.of("speechShare", 12.0, "unsure", 2.0, "dialogue", 11.0, "programme", 5.0)))
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.PASS);
        assertThat(conditional(Map.of("speechShare", 17.0, "unsure", 2.0, "dialogue", 5.0, "programme", 11.0)))
                .containsExactly(Outcome.PASS, Outcome.NOT_APPLICABLE);
    }

    @Test
    void withoutAStandInOnlyAPassIsSure() {
        assertThat(judged(
                        Map.of("speechShare", 14.9, "unsure", 2.0, "dialogue", 5.0),
                        asking("dialogue", "dialogue", Optional.of(SPOKEN), "", "")))
                .containsExactly(Outcome.PASS);
        assertThat(judged(
                        Map.of("speechShare", 14.9, "unsure", 2.0, "dialogue", 11.0),
                        asking("dialogue", "dialogue", Optional.of(SPOKEN), "", "")))
                .containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void whyARequirementDoesNotApplyIsSaidInWords() {
        RuleResult result = results(
                        Map.of("speechShare", 14.91, "programme", 5.0),
                        asking("dialogue", "dialogue", Optional.of(SPOKEN), "programme", ""),
                        asking("programme", "programme", Optional.empty(), "", ""))
                .getFirst();
        assertThat(result.why()).isEqualTo("Speech share is 14.91 %, so this does not apply.");
    }

    @Test
    void whereTheConditionIsNotKnownAPersonIsAsked() {
        assertThat(conditional(Map.of("dialogue", 5.0, "programme", 5.0)))
                .containsExactly(Outcome.NEEDS_HUMAN, Outcome.NOT_APPLICABLE);
    }

    private static List<Outcome> either(Map<String, Double> values) {
        return judged(
                values,
                asking("dialogue", "dialogue", Optional.empty(), "", "loudness"),
                asking("programme", "programme", Optional.empty(), "", "loudness"));
    }

    @Test
    void alternativesFailOnlyTogether() {
        assertThat(either(Map.of("dialogue", 11.0, "programme", 11.0))).containsExactly(Outcome.FAIL, Outcome.FAIL);
        assertThat(either(Map.of("dialogue", 11.0, "programme", 10.0)))
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.PASS);
        assertThat(either(Map.of("programme", 11.0))).containsExactly(Outcome.NEEDS_HUMAN, Outcome.NEEDS_HUMAN);
    }

    @Test
    void aQuantityWithoutARuleIsForAPerson() {
        assertThat(judged(Map.of(), asking("scent", "scent", Optional.empty(), "", "")))
                .containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void eachRuleIsFoundOnce() {
        Map<String, Rule> found = RuleBook.installed().byQuantity();
        assertThat(found.keySet())
                .contains(
                        "programmeLoudness",
                        "dialogueLoudness",
                        "truePeak",
                        "leqM",
                        "layout",
                        "fileName",
                        "humanCheck");
        found.forEach((quantity, rule) -> assertThat(rule.quantity()).isEqualTo(quantity));
    }
}
