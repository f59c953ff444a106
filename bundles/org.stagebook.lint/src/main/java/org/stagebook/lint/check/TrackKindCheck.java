package org.stagebook.lint.check;

import java.util.List;
import java.util.Set;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.model.ContentRole;
import org.stagebook.model.TrackWish;

/** Kinds of sound the mixer wants of which there is nothing. Sessions and AAFs are welcome where they come, not missed. */
final class TrackKindCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "tracks-absent",
            "The mixer expects it and will ask.",
            "Add it, or say in the known problems when and from whom it comes.");
    private static final Set<ContentRole> NOT_MISSED =
            Set.of(ContentRole.SESSION, ContentRole.AAF, ContentRole.PICTURE, ContentRole.DOCUMENT, ContentRole.OTHER);

    @Override
    public List<LintFinding> findings(LintContext context) {
        return context.preBrief().stream()
                .flatMap(brief -> brief.getTracks().stream())
                .map(TrackWish::getRole)
                .distinct()
                .filter(role -> isMissed(context, role))
                .map(role -> RULE.warning(
                        role.getLiteral(),
                        "",
                        "The pre-brief wants " + role.getLiteral() + "; there is none in the contents."))
                .toList();
    }

    /** Whether a kind is wanted and wholly absent. */
    static boolean isMissed(LintContext context, ContentRole role) {
        return !NOT_MISSED.contains(role)
                && !context.wishes(role).isEmpty()
                && context.items().stream().noneMatch(item -> item.role() == role);
    }
}
