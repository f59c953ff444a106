package org.stagebook.interchange.protools.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.tags.BracketedText;
import org.stagebook.interchange.tags.LayeredTags;
import org.stagebook.interchange.tags.TagLayer;
import org.stagebook.interchange.tags.TagText;

/**
 * Names as Cue Pro and EdiCue read them: the track is the character with the prefix of its cue numbers and the actor, the
 * clip is the line with the code of the reason and a comment.
 *
 * <p>Everything so named is ADR unless the track name says another category. Cues of a prefix are numbered in the order of
 * the file, with three digits.
 */
final class BracketNames implements NameReader {

    private static final String USUAL_CATEGORY = "ADR";

    private final Vocabulary vocabulary;
    private final CueNumbers numbers;

    BracketNames(Vocabulary vocabulary, CueNumbers numbers) {
        this.vocabulary = vocabulary;
        this.numbers = numbers;
    }

    @Override
    public TrackCues read(SessionTrack track, List<PlacedClip> clips) {
        boolean isName = track.name().length() <= CueMaker.LONGEST_NAME;
        BracketedText head = isName ? BracketedText.of(track.name()) : new BracketedText("", "", "");
        List<String> named = vocabulary.codesIn(head.text());
        List<String> codes =
                named.isEmpty() && vocabulary.category(USUAL_CATEGORY).isPresent() ? List.of(USUAL_CATEGORY) : named;
        List<CueDraft> cues = new ArrayList<>();
        for (PlacedClip clip : clips) {
            cues.add(new CueDraft(text(head, clip, codes), List.of(clip)));
        }
        return new TrackCues(track, named, cues, List.of());
    }

    @Override
    public void report() {
        // everything is text in this language, so there is nothing that could not be applied
    }

    private CueText text(BracketedText head, PlacedClip clip, List<String> codes) {
        BracketedText name = BracketedText.of(clip.event().clipName());
        Map<String, String> values = new HashMap<>();
        put(values, "Char", head.text());
        put(values, "Actor", head.curly());
        put(values, "R", name.square());
        put(values, "QN", clip.isNew() ? numbers.next(head.square()) : "");
        LayeredTags tags = new LayeredTags(Map.of(
                TagLayer.CLIP,
                new TagText(name.text(), values, Set.of()),
                TagLayer.TRACK_NAME,
                new TagText(head.text(), Map.of(), Set.of())));
        return new CueText(clip.frames(), name.text(), clip.event().clipName(), tags, codes, name.curly());
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }
}
