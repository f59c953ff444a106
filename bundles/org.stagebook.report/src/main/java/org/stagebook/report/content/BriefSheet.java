package org.stagebook.report.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stagebook.model.Briefed;
import org.stagebook.report.content.BriefContent.OpenQuestion;

/**
 * The creative brief of the production, a reel or a scene.
 *
 * @param name such as {@code Scene 14}
 * @param aside said beside it, such as a slug line; may be empty
 * @param texts only what somebody wrote
 */
public record BriefSheet(String name, String aside, Map<BriefSection, String> texts, List<OpenQuestion> questions) {
    /** Keeps its own copies, in the order of the sections. */
    public BriefSheet {
        Map<BriefSection, String> written = new EnumMap<>(BriefSection.class);
        texts.forEach((section, text) -> {
            if (!text.isEmpty()) {
                written.put(section, text);
            }
        });
        texts = Collections.unmodifiableMap(written);
        questions = List.copyOf(questions);
    }

    static BriefSheet of(String name, String aside, Briefed briefed) {
        return new BriefSheet(
                name,
                aside,
                Map.of(
                        BriefSection.TARGET, Texts.of(briefed.getIntent()),
                        BriefSection.REFERENCES, Texts.of(briefed.getReference()),
                        BriefSection.MUST_BE_HEARD, Texts.of(briefed.getMustBeHeard()),
                        BriefSection.MAY_GIVE_WAY, Texts.of(briefed.getMayGiveWay())),
                briefed.getBriefQuestions().stream().map(OpenQuestion::of).toList());
    }

    /** What was written in a section; nothing for nothing. */
    public String text(BriefSection section) {
        return texts.getOrDefault(section, "");
    }

    /** Whether nobody has written a word. */
    public boolean unwritten() {
        return texts.isEmpty() && questions.isEmpty();
    }

    /** The sections nobody has written. */
    public List<BriefSection> missing() {
        return Stream.of(BriefSection.values())
                .filter(section -> !texts.containsKey(section))
                .toList();
    }
}
