package org.stagebook.lint.check;

import java.util.List;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.SoundUnit;
import org.stagebook.lint.TrackWishes;

/** Sound in another layout than the mixer has tracks for. */
final class LayoutCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "layout",
            "It does not go onto the tracks the mixer has prepared, and somebody has to fold it on the stage.",
            "Bounce it again in the layout of the pre-brief, or agree on another with the mixer.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        return context.units().stream().flatMap(unit -> finding(context, unit)).toList();
    }

    private static Stream<LintFinding> finding(LintContext context, SoundUnit unit) {
        List<ChannelLayout> wanted =
                TrackWishes.layouts(context.wishes(unit.first().role()));
        boolean fits = unit.layout().isPresent()
                ? wanted.contains(unit.layout().get())
                : wanted.stream().anyMatch(layout -> layout.channelCount() == unit.channelCount());
        if (wanted.isEmpty() || fits || isPart(unit, wanted)) {
            return Stream.empty();
        }
        String is = unit.layout()
                .map(ChannelLayout::label)
                .orElse(Phrase.count(unit.channelCount(), "channel", "channels"));
        return Stream.of(RULE.error(
                unit.name(),
                "",
                "It is " + is + "; for " + unit.first().role().getLiteral() + " the pre-brief wants "
                        + Phrase.joined(
                                wanted.stream().map(ChannelLayout::label).toList()) + "."));
    }

    /** Mono files with a speaker in their names; that some are missing or doubled is another finding. */
    private static boolean isPart(SoundUnit unit, List<ChannelLayout> wanted) {
        return !unit.namedSpeakers().isEmpty()
                && unit.channelCount() == unit.members().size()
                && wanted.stream().anyMatch(layout -> layout.speakers().containsAll(unit.namedSpeakers()));
    }
}
