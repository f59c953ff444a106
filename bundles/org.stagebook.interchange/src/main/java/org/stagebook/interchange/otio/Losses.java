package org.stagebook.interchange.otio;

import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Occurrences;
import org.stagebook.interchange.Warnings;

/** What a timeline says and a production has no place for: one warning for each kind, with the number and the first line. */
final class Losses {

    /** More namespaces than any file has. */
    private static final int MOST_NAMESPACES = 40;

    private static final int LONGEST_NAMESPACE = 40;

    private final Occurrences<Kind> found = new Occurrences<>();
    private final Occurrences<String> namespaces = new Occurrences<>();

    /** What may be lost. */
    enum Kind {
        NESTED_SPEED("Speeds of whole stacks and tracks were not followed; what is in them was taken as shot"),
        SOUND_SPEED("Speeds of clips of sound were not followed; their places were kept"),
        EFFECT("Effects that are no retimes were not kept"),
        NO_SPEED("Time effects without a speed that can be read were not followed; their clips were taken as shot"),
        DISABLED_EFFECT("Time effects that are disabled were not followed"),
        DISABLED("Clips, stacks and tracks that are disabled were left out; their places were kept as gaps"),
        REFERENCE("Media references beside the active one of their clip were not kept"),
        NO_ACTIVE_REFERENCE("Clips name a media reference they do not have as the active one; their first was taken"),
        TRANSITION_KIND("Transitions of a kind that edit lists do not know were taken for dissolves"),
        SOUND_TRANSITION("Transitions between clips of sound were not kept"),
        FADE(
                "Transitions to nothing, at the end of a track or before a gap or a nested stack, were left out; their clips"
                        + " were kept whole"),
        COLOUR("Colours of clips, tracks and stacks were not kept");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    void add(Kind kind, int line) {
        found.add(kind, line);
    }

    /** Metadata of another program. */
    void metadata(String namespace, int line) {
        boolean room = namespaces.has(namespace) || namespaces.kinds() < MOST_NAMESPACES;
        namespaces.add(room ? namespace : "others", line);
    }

    void report(Warnings warnings) {
        found.report(warnings, kind -> kind.sentence);
        namespaces.report(
                warnings,
                namespace ->
                        "Metadata of the namespace " + Excerpt.of(namespace, LONGEST_NAMESPACE) + " were not kept");
    }
}
