package org.stagebook.delivery.check;

import java.util.List;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Severity;

/** What all results together say. */
public enum Verdict {
    PASS("pass", "PASS"),
    FAIL("fail", "FAIL"),
    NEEDS_HUMAN("needsHuman", "NEEDS A HUMAN");

    private final String id;
    private final String words;

    Verdict(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As JSON has it. */
    public String id() {
        return id;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /**
     * Of results: what is only a warning or a note fails nothing. Where nothing that decides applies, nothing was passed either, and
     * a person has to look; a document in which nothing decides is met where anything of it applies.
     */
    static Verdict of(List<RuleResult> results) {
        if (has(results, Outcome.FAIL)) {
            return FAIL;
        }
        return has(results, Outcome.NEEDS_HUMAN) || !appliesAtAll(results) ? NEEDS_HUMAN : PASS;
    }

    private static boolean appliesAtAll(List<RuleResult> results) {
        List<RuleResult> deciding = results.stream()
                .filter(result -> result.requirement().severity() == Severity.REJECT)
                .toList();
        return (deciding.isEmpty() ? results : deciding)
                .stream().anyMatch(result -> result.outcome() != Outcome.NOT_APPLICABLE);
    }

    private static boolean has(List<RuleResult> results, Outcome outcome) {
        return results.stream()
                .anyMatch(result ->
                        result.outcome() == outcome && result.requirement().severity() == Severity.REJECT);
    }
}
