package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.SoundUnit;
import org.stagebook.model.ContentRole;
import org.stagebook.model.TrackWish;

/** More tracks of a kind than the mixer has prepared. A file, or the mono files of one programme, is a track. */
final class TrackCountCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "tracks-too-many",
            "The mixer's session has no place for more tracks, and making some costs stage time.",
            "Combine tracks, or ask the mixer for more.");

    private record Kind(String reel, ContentRole role) {}

    @Override
    public List<LintFinding> findings(LintContext context) {
        Map<Kind, List<SoundUnit>> byKind = new LinkedHashMap<>();
        for (SoundUnit unit : context.units()) {
            String reel = unit.first().reel().map(Phrase::reel).orElse("");
            byKind.computeIfAbsent(new Kind(reel, unit.first().role()), kind -> new ArrayList<>())
                    .add(unit);
        }
        List<LintFinding> findings = new ArrayList<>();
        byKind.forEach((kind, units) -> {
            List<TrackWish> wishes = context.wishes(kind.role());
            int most = wishes.stream().mapToInt(TrackWish::getCount).sum();
            boolean limited = !wishes.isEmpty() && wishes.stream().allMatch(wish -> wish.getCount() > 0);
            if (limited && units.size() > most) {
                findings.add(finding(kind, units.size(), most));
            }
        });
        return findings;
    }

    private static LintFinding finding(Kind kind, int there, int most) {
        String where = kind.reel().isEmpty() ? "that belong to no reel" : "for " + kind.reel();
        return RULE.warning(
                (kind.reel() + " " + kind.role().getLiteral()).strip(),
                "",
                "There are " + Phrase.count(there, "track", "tracks") + " of "
                        + kind.role().getLiteral() + " " + where + "; the pre-brief wants " + most + " at most.");
    }
}
