package org.stagebook.brief.format;

import java.util.Objects;
import java.util.Optional;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * A deliverable that follows from a decided format.
 *
 * @param kind what sort of thing it is
 * @param name in the trade's terms, such as "5.1 theatrical printmaster, English"
 * @param sound what it is balanced for, in which layout and language
 * @param format the format it follows from
 */
public record WantedDeliverable(DeliverableKind kind, String name, Sound sound, DeliveryFormat format) {

    /**
     * What is heard.
     *
     * @param environment {@code ANY} for what is the same everywhere, such as an M&E of two formats
     * @param layout the channels
     * @param language empty where none is spoken, or nobody said
     */
    public record Sound(ListeningEnvironment environment, LayoutName layout, String language) {}

    /** Whether a deliverable that is there says the same of itself, or somebody said before that it is this one. */
    boolean isExactly(Deliverable deliverable) {
        boolean linked = format.equals(deliverable.getFormat()) && mayBe(deliverable);
        return linked || saysTheSame(deliverable);
    }

    /** Whether a deliverable may be meant that leaves environment or language open. */
    boolean mayBe(Deliverable deliverable) {
        String language = language(deliverable);
        return isSameKind(deliverable)
                && (language.isEmpty() || sound.language().equalsIgnoreCase(language))
                && (deliverable.getEnvironment() == ListeningEnvironment.ANY
                        || sound.environment() == ListeningEnvironment.ANY
                        || deliverable.getEnvironment() == sound.environment());
    }

    /** What to add, for all reels or for one. */
    NewObject described(Optional<Reel> reel) {
        NewObject wanted = NewObject.of(Literals.DELIVERABLE)
                .with(Literals.DELIVERABLE__NAME, name(reel))
                .with(Literals.DELIVERABLE__LAYOUT, sound.layout().text())
                .with(Literals.DELIVERABLE__ENVIRONMENT, sound.environment())
                .with(Literals.DELIVERABLE__LANGUAGE, sound.language())
                .with(Literals.DELIVERABLE__SPECIFICATION, specification())
                .with(Literals.DELIVERABLE__FORMAT, format);
        reel.ifPresent(one -> wanted.with(Literals.DELIVERABLE__REEL, one));
        return wanted;
    }

    /** The name, with the reel if it is of one. */
    String name(Optional<Reel> reel) {
        return name + reel.map(one -> " " + one.getName()).orElse("");
    }

    private String specification() {
        boolean home = sound.environment() != ListeningEnvironment.THEATRICAL;
        return sound.layout().isObjectBased() && home && kind == DeliverableKind.PRINTMASTER
                ? "ADM Broadcast Wave"
                : "";
    }

    private boolean saysTheSame(Deliverable deliverable) {
        return isSameKind(deliverable)
                && sound.language().equalsIgnoreCase(language(deliverable))
                && (kind == DeliverableKind.MUSIC_AND_EFFECTS || deliverable.getEnvironment() == sound.environment());
    }

    private boolean isSameKind(Deliverable deliverable) {
        String name = Objects.requireNonNullElse(deliverable.getName(), "");
        return DeliverableKind.ofName(name) == kind
                && LayoutName.of(deliverable.getLayout()).equals(sound.layout());
    }

    private static String language(Deliverable deliverable) {
        return Objects.requireNonNullElse(deliverable.getLanguage(), "").strip();
    }
}
