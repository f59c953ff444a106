package org.stagebook.lint.check;

import java.util.List;
import java.util.Optional;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.lint.SoundUnit;

/** Names of sound files that break the mixer's template; the speaker at the end of a mono file's name is not part of it. */
final class NameTemplateCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "name-template",
            "The mixer finds and sorts files by their names, and imports them by script.",
            "Rename the file as the pre-brief has it, before the package is built.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        Optional<String> template = context.preBrief()
                .flatMap(brief -> Optional.ofNullable(brief.getNamingTemplate()))
                .filter(text -> !text.isBlank());
        return template.stream()
                .flatMap(text -> context.units().stream().flatMap(unit -> finding(context, unit, text).stream()))
                .toList();
    }

    private static Optional<LintFinding> finding(LintContext context, SoundUnit unit, String template) {
        return context.names()
                .misfit(template, name(unit))
                .map(reason -> RULE.warning(
                        unit.name(), "", "Its name does not fit the template " + template + ": " + reason));
    }

    private static String name(SoundUnit unit) {
        LintItem first = unit.first();
        String extension = first.name().substring(Math.max(0, first.name().lastIndexOf('.')));
        return SoundUnit.member(first)
                .filter(member -> unit.channelCount() == unit.members().size())
                .map(member -> member.programme() + extension)
                .orElse(first.name());
    }
}
