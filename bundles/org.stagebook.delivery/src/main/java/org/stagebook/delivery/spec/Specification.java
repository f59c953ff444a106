package org.stagebook.delivery.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody who takes delivery asks for, as a dated file says it: data, so that a facility can add its own and correct ours.
 *
 * @param id short, for command lines and files
 * @param title for people
 * @param programme what it is about: {@code "long form"}, {@code "5.1 near-field"}; empty for everything
 * @param document which document it follows
 * @param contradicts ids of readings of the same document, or of the same buyer, that say otherwise
 * @param requirements of the sound, the file and its name
 * @param stems what has to come beside the printmaster
 * @param documents papers that have to come along, in words
 */
public record Specification(
        String id,
        String title,
        String programme,
        SpecificationDocument document,
        List<String> contradicts,
        List<Requirement> requirements,
        List<StemRequirement> stems,
        List<String> documents) {

    /** Copies the lists. */
    public Specification {
        contradicts = List.copyOf(contradicts);
        requirements = List.copyOf(requirements);
        stems = List.copyOf(stems);
        documents = List.copyOf(documents);
    }

    /** The requirement with an id. */
    public Optional<Requirement> requirement(String wanted) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(wanted))
                .findFirst();
    }

    /** Requirements that apply only in place of another. */
    public Stream<String> fallbacks() {
        return requirements.stream().flatMap(requirement -> requirement.fallback().stream());
    }
}
