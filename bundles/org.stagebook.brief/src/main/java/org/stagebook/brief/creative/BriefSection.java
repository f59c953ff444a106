package org.stagebook.brief.creative;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Briefed;
import org.stagebook.model.StagebookPackage.Literals;

/** What a creative brief asks of the production, of a reel and of a scene. Whatever nobody answers stays a question. */
public enum BriefSection {
    EMOTIONAL_TARGET(
            "intent",
            "Emotional target",
            Literals.BRIEFED__INTENT,
            "What shall the audience feel, and when shall it turn? Name the feeling, not the sound: \"left behind, and"
                    + " half glad of it\" can be mixed, \"big and dark\" cannot."),
    REFERENCES(
            "references",
            "References",
            Literals.BRIEFED__REFERENCE,
            "Films, scenes, places or recordings it shall be close to, and what of each is meant: its silence, its"
                    + " perspective, its weight. Say as well what it shall not be like."),
    MUST_BE_HEARD(
            "must-be-heard",
            "Must be heard",
            Literals.BRIEFED__MUST_BE_HEARD,
            "What may never be covered, whatever else has to give way: lines the plot hangs on, a sound that comes back"
                    + " later, a silence. Name cues by number where you can."),
    MAY_GIVE_WAY(
            "may-give-way",
            "May be thrown away",
            Literals.BRIEFED__MAY_GIVE_WAY,
            "What the mixer may drop without asking when it gets crowded: layers, foley under music, backgrounds in"
                    + " action. Two things named here save an hour on the stage."),
    QUESTIONS(
            "questions",
            "Open questions",
            null,
            "What is not decided and who could decide it. A question without an answer is better here than on the mix"
                    + " stage.");

    private final String id;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // the model's own description does not change
    private final Optional<EAttribute> feature;

    private final String guidance;

    BriefSection(String id, String title, @Nullable EAttribute feature, String guidance) {
        this.id = id;
        this.title = title;
        this.feature = Optional.ofNullable(feature);
        this.guidance = guidance;
    }

    /** As options and JSON name it. */
    public String id() {
        return id;
    }

    /** As headings name it. */
    public String title() {
        return title;
    }

    /** What to write there, for whoever sees it empty. */
    public String guidance() {
        return guidance;
    }

    /** The attribute that holds the text; nothing for the questions, which are a list. */
    public Optional<EAttribute> feature() {
        return feature;
    }

    /** What was written; empty for the questions. */
    public String text(Briefed briefed) {
        return feature.map(attribute ->
                        Objects.toString(briefed.eGet(attribute), "").strip())
                .orElse("");
    }

    /** Whether somebody has said something. */
    public boolean isFilled(Briefed briefed) {
        return feature.isPresent()
                ? !text(briefed).isEmpty()
                : !briefed.getBriefQuestions().isEmpty();
    }

    /** The sections that are texts; a brief in which nothing is in question is no less complete. */
    public static List<BriefSection> texts() {
        return Arrays.stream(values())
                .filter(section -> section.feature.isPresent())
                .toList();
    }
}
