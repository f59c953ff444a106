package org.stagebook.interchange.protools.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stagebook.edit.change.NewCue;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.timebase.TimeRange;

/**
 * Makes cues of the clips of one track.
 *
 * <p>The clip's text is the description. Tags give number ({@code QN}), character ({@code Char}) and reason ({@code R});
 * those of the clip win over those of the track name, those over the track comments. A bracketed category ({@code [ADR]})
 * wins over the words of the track name. ADR and group cues keep the text as the line to be spoken, by the character named
 * or else by the one the track is named after.
 */
final class CueMaker {

    private static final Set<String> SPOKEN = Set.of("ADR", "GROUP");

    private final Vocabulary vocabulary;
    private final TagText trackName;
    private final TagText trackComments;
    private final List<String> codesOfName;
    private int made;
    private int uncategorised;

    CueMaker(SessionTrack track, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.trackName = TagText.of(track.name());
        this.trackComments = TagText.of(track.comments());
        this.codesOfName = vocabulary.codesIn(trackName.text());
    }

    NewCue make(String clipName, TimeRange frames) {
        TagText clip = TagText.of(clipName);
        String category = flaggedCategory(clip).orElse(codesOfName.isEmpty() ? "" : codesOfName.getFirst());
        made++;
        uncategorised += category.isEmpty() ? 1 : 0;
        String text = clip.text().isEmpty() || clip.text().equals("@") ? clipName : clip.text();
        boolean spoken = SPOKEN.contains(category.toUpperCase(Locale.ROOT));
        String nameSake = spoken && codesOfName.isEmpty() ? trackName.text() : "";
        NewCue cue = NewCue.at(frames)
                .number(value(clip, "QN").orElse(""))
                .description(text)
                .spoken(value(clip, "Char").orElse(nameSake), spoken ? text : "")
                .intent(value(clip, "R").orElse(""));
        vocabulary.category(category).ifPresent(cue::category);
        return cue;
    }

    /** How many cues were made. */
    int made() {
        return made;
    }

    /** How many cues got no category. */
    int uncategorised() {
        return uncategorised;
    }

    /** The categories the track name mentions, when there are several. */
    List<String> rivals() {
        return codesOfName.size() > 1 ? codesOfName : List.of();
    }

    private Optional<String> flaggedCategory(TagText clip) {
        return List.of(clip, trackName, trackComments).stream()
                .flatMap(tags -> tags.flags().stream().sorted())
                .map(vocabulary::codeOf)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    private Optional<String> value(TagText clip, String name) {
        return clip.value(name).or(() -> trackName.value(name)).or(() -> trackComments.value(name));
    }
}
