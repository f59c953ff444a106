package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.model.ContentRole;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.model.TrackWish;

/** Tracks of imported sessions in another order than the mixer's. Files alone have no order. */
final class TrackOrderCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "tracks-order",
            "The mixer works without looking where the tracks lie as always.",
            "Move the tracks of the session into the order of the pre-brief.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        return context.preBrief().stream()
                .flatMap(brief -> context.production().getReels().stream()
                        .flatMap(reel -> finding(context, brief, reel).stream()))
                .toList();
    }

    private static Optional<LintFinding> finding(LintContext context, PreBrief brief, Reel reel) {
        List<ContentRole> wanted =
                brief.getTracks().stream().map(TrackWish::getRole).distinct().toList();
        List<ContentRole> there = new ArrayList<>();
        for (Track track : reel.getTracks()) {
            roles(context, track)
                    .filter(role -> wanted.contains(role) && !there.contains(role))
                    .forEach(there::add);
        }
        List<ContentRole> sorted = wanted.stream().filter(there::contains).toList();
        return sorted.equals(there)
                ? Optional.empty()
                : Optional.of(RULE.note(
                        Phrase.reel(reel) + " tracks",
                        "",
                        "The tracks of the session come as " + words(there) + "; the pre-brief wants " + words(sorted)
                                + "."));
    }

    private static Stream<ContentRole> roles(LintContext context, Track track) {
        return context.items().stream()
                .filter(item -> item.item().getTracks().contains(track))
                .map(LintItem::role);
    }

    private static String words(List<ContentRole> roles) {
        return Phrase.joined(roles.stream().map(ContentRole::getLiteral).toList());
    }
}
