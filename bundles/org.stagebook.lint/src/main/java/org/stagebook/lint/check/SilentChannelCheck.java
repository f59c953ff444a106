package org.stagebook.lint.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.SoundUnit;
import org.stagebook.lint.SoundUnit.NamedChannel;
import org.stagebook.model.ContentRole;
import org.stagebook.model.FindingSeverity;

/**
 * Channels in which nothing sounds but pops. A silent channel beside a partner that sounds, such as R beside L, is a bus that was
 * not routed; surrounds of a stem that stays in front, or a subwoofer that is seldom used, are worth a note at most.
 */
final class SilentChannelCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "silent-channel",
            "An empty channel is a bus that was not routed, or a track nobody needs.",
            "Check the routing and bounce it again, or waive it and say that it is meant so.");
    private static final Set<ContentRole> WITH_LFE = Set.of(ContentRole.EFFECTS, ContentRole.DESIGN);

    @Override
    public List<LintFinding> findings(LintContext context) {
        return context.units().stream().flatMap(unit -> finding(unit).stream()).toList();
    }

    private static Optional<LintFinding> finding(SoundUnit unit) {
        List<NamedChannel> channels = unit.channels();
        List<NamedChannel> silent =
                channels.stream().filter(NamedChannel::isSilent).toList();
        String what = silent.stream().allMatch(channel -> channel.measures().silent())
                ? " no sound above -90 dBFS."
                : " nothing but pops.";
        if (silent.size() == channels.size()) {
            return channels.isEmpty()
                    ? Optional.empty()
                    : Optional.of(RULE.error(unit.name(), "all channels", "It holds" + what));
        }
        List<String> named = silent.stream()
                .filter(channel -> !channel.isLowFrequency()
                        || WITH_LFE.contains(unit.first().role()))
                .map(NamedChannel::name)
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(RULE.finding(
                        hasSoundingPartner(silent, channels) ? FindingSeverity.WARNING : FindingSeverity.NOTE,
                        unit.name(),
                        Phrase.joined(named),
                        Phrase.joined(named) + (named.size() == 1 ? " holds" : " hold") + what));
    }

    private static boolean hasSoundingPartner(List<NamedChannel> silent, List<NamedChannel> channels) {
        Set<String> partners =
                silent.stream().flatMap(channel -> channel.partner().stream()).collect(Collectors.toSet());
        return channels.stream().anyMatch(channel -> !silent.contains(channel) && partners.contains(channel.name()))
                || silent.stream().anyMatch(channel -> !channel.isLowFrequency() && !channel.isNamed());
    }
}
