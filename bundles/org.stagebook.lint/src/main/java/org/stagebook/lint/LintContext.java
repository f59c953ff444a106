package org.stagebook.lint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Cue;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.TrackWish;
import org.stagebook.timebase.Position;

/**
 * Everything the checks look at.
 *
 * @param production with reels, cues and the pre-brief
 * @param handoff whose contents are checked
 * @param items its contents
 * @param units what of them is sound, by tracks
 * @param gathered every file of the folders gathered from
 * @param names what knows the naming template
 */
public record LintContext(
        Production production,
        HandoffPackage handoff,
        List<LintItem> items,
        List<SoundUnit> units,
        List<ListedFile> gathered,
        NameFit names) {

    /** Copies the lists. */
    public LintContext {
        items = List.copyOf(items);
        units = List.copyOf(units);
        gathered = List.copyOf(gathered);
    }

    /** What is known, put together. */
    public static LintContext of(
            Production production,
            HandoffPackage handoff,
            Map<String, FileFacts> facts,
            List<ListedFile> gathered,
            NameFit names) {
        ReelGuess guess = new ReelGuess(production.getReels());
        List<LintItem> items = handoff.getContents().stream()
                .map(item -> LintItem.of(item, facts(item, facts, production), guess))
                .toList();
        return new LintContext(production, handoff, items, SoundUnit.of(items), gathered, names);
    }

    private static FileFacts facts(HandoffItem item, Map<String, FileFacts> facts, Production production) {
        FileFacts known = facts.getOrDefault(Objects.requireNonNullElse(item.getPath(), ""), FileFacts.UNKNOWN);
        return AgreedOrder.in(known, wishes(production, item.getRole()));
    }

    public Optional<PreBrief> preBrief() {
        return Optional.ofNullable(production.getPreBrief());
    }

    /** What the mixer wants of a kind of sound. */
    public List<TrackWish> wishes(ContentRole role) {
        return wishes(production, role);
    }

    private static List<TrackWish> wishes(Production production, ContentRole role) {
        return Optional.ofNullable(production.getPreBrief()).stream()
                .flatMap(brief -> brief.getTracks().stream())
                .filter(wish -> wish.getRole() == role)
                .toList();
    }

    /** The cues of a reel that are to be heard: neither removed nor without picture. */
    public static List<Cue> cues(Reel reel) {
        return reel.getCues().stream().filter(CueKinds::isHeard).toList();
    }

    /** A position as the production counts it. */
    public String time(Position position) {
        return production.getTimecodeFormat() == null
                ? position.toString()
                : production.getTimecodeFormat().format(position);
    }
}
