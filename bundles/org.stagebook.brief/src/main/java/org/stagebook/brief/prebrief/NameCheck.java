package org.stagebook.brief.prebrief;

import java.util.Map;

/** What came of holding a name against a template. */
public sealed interface NameCheck {

    /** Whether the name follows the template. */
    default boolean fits() {
        return this instanceof Fits;
    }

    /**
     * The name follows the template.
     *
     * @param values what stands for each placeholder
     * @param channel the loudspeaker of one mono file of a group, such as "Ls"; else empty
     */
    record Fits(Map<NamePlaceholder, String> values, String channel) implements NameCheck {
        public Fits {
            values = Map.copyOf(values);
        }
    }

    /**
     * The name does not follow it.
     *
     * @param at how many characters of the name are right
     * @param why a sentence that says what stands there and what the template wants
     */
    record Breaks(int at, String why) implements NameCheck {}
}
