package org.stagebook.brief.creative;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.model.Briefed;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;

/**
 * How much of the brief of a production, a reel or a scene is there.
 *
 * @param subject what the brief is for
 * @param filled sections with something in them
 * @param openQuestions questions without an answer
 */
public record BriefState(Briefed subject, Set<BriefSection> filled, int openQuestions) {

    /** Looks at a brief. */
    public static BriefState of(Briefed subject) {
        Set<BriefSection> filled = Arrays.stream(BriefSection.values())
                .filter(section -> section.isFilled(subject))
                .collect(Collectors.toUnmodifiableSet());
        int open = (int) subject.getBriefQuestions().stream()
                .filter(question ->
                        Objects.requireNonNullElse(question.getAnswer(), "").isBlank())
                .count();
        return new BriefState(subject, filled, open);
    }

    /** How many of the texts are written. */
    public int written() {
        return (int) BriefSection.texts().stream().filter(filled::contains).count();
    }

    /** Nobody has said anything. */
    public boolean isEmpty() {
        return written() == 0;
    }

    /** Every text is written. */
    public boolean isComplete() {
        return written() == BriefSection.texts().size();
    }

    /** The texts that are not written. */
    public List<BriefSection> missing() {
        return BriefSection.texts().stream()
                .filter(section -> !filled.contains(section))
                .toList();
    }

    /** What it is for, as people call it: "Production", "R1", "Scene 42A". */
    public String name() {
        return nameOf(subject);
    }

    /** What a brief is for, as people call it. */
    public static String nameOf(Briefed subject) {
        return switch (subject) {
            case Production production -> "Production";
            case Reel reel -> Objects.requireNonNullElse(reel.getName(), "R" + reel.getNumber());
            case Scene scene -> "Scene " + Objects.requireNonNullElse(scene.getNumber(), "without a number");
            default -> subject.eClass().getName();
        };
    }
}
