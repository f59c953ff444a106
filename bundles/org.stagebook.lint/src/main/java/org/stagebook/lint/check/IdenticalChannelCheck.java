package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.SoundUnit;
import org.stagebook.lint.SoundUnit.NamedChannel;

/** Channels of one track that hold the same sound, or the same in opposite polarity. */
final class IdenticalChannelCheck implements Check {
    private static final RuleText SAME = new RuleText(
            "identical-channels",
            "The same sound in several channels is mono that takes up more of them, or a bounce of the wrong bus.",
            "Hand it over as mono, or bounce it again from the right bus.");
    private static final RuleText INVERTED = new RuleText(
            "inverted-channels",
            "Channels in opposite polarity cancel each other wherever they are folded down.",
            "Turn the polarity of one around, or look for a cable or plug-in that does it.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        List<LintFinding> findings = new ArrayList<>();
        for (SoundUnit unit : context.units()) {
            List<NamedChannel> sounding = unit.channels().stream()
                    .filter(channel -> !channel.isSilent())
                    .toList();
            findings.addAll(same(unit, sounding));
            findings.addAll(inverted(unit, sounding));
        }
        return findings;
    }

    private static List<LintFinding> same(SoundUnit unit, List<NamedChannel> channels) {
        Map<String, List<String>> byContent = new LinkedHashMap<>();
        channels.forEach(channel -> byContent
                .computeIfAbsent(channel.measures().fingerprint(), print -> new ArrayList<>())
                .add(channel.name()));
        return byContent.values().stream()
                .filter(names -> names.size() > 1)
                .map(names -> SAME.warning(
                        unit.name(), Phrase.joined(names), Phrase.joined(names) + " hold the same samples."))
                .toList();
    }

    private static List<LintFinding> inverted(SoundUnit unit, List<NamedChannel> channels) {
        Set<String> names = new LinkedHashSet<>();
        for (NamedChannel one : channels) {
            for (NamedChannel other : channels) {
                if (one.measures().fingerprint().equals(other.measures().invertedFingerprint())) {
                    names.add(one.name());
                    names.add(other.name());
                }
            }
        }
        List<String> named = new ArrayList<>(names);
        return named.isEmpty()
                ? List.of()
                : List.of(INVERTED.error(
                        unit.name(),
                        Phrase.joined(named),
                        Phrase.joined(named) + " hold the same samples in opposite polarity."));
    }
}
