package org.stagebook.delivery.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.delivery.spec.Requirement.Clause;

/**
 * Makes requirements of what has to come beside a programme. They are only warned of, because one file is often checked by itself: what
 * comes along is a deliverable of its own.
 */
final class BesideReader {

    private BesideReader() {}

    /** One for each stem that is required, then one for each document. */
    static List<Requirement> requirements(List<StemRequirement> stems, List<String> documents) {
        List<Requirement> requirements = new ArrayList<>();
        for (StemRequirement stem : stems) {
            if (stem.isRequired()) {
                List<String> asked = Stream.of(stem.name(), stem.layout())
                        .filter(word -> !word.isEmpty())
                        .toList();
                requirements.add(listed(requirements, "stem", asked, stem.text()));
            }
        }
        for (String document : documents) {
            requirements.add(listed(requirements, "document", List.of(document), ""));
        }
        return requirements;
    }

    private static Requirement listed(List<Requirement> before, String quantity, List<String> asked, String text) {
        String id = quantity + "." + (before.size() + 1);
        String sentence = text.isEmpty() ? asked.getFirst() + " comes along." : text;
        return RequirementReader.listed(id, quantity, asked, Severity.WARN, new Clause("", sentence));
    }
}
