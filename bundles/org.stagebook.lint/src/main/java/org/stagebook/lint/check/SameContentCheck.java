package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.lint.SoundUnit;
import org.stagebook.lint.SoundUnit.NamedChannel;
import org.stagebook.lint.sound.ChannelMeasures;

/** The same content under two names, told by the samples of sound and the hash of everything else. */
final class SameContentCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "same-content",
            "One of the names is wrong, or a bounce was copied where another belonged.",
            "Listen to both and take out the one that is not what its name says.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        Map<String, List<String>> byContent = new LinkedHashMap<>();
        for (LintItem item : context.items()) {
            content(context, item)
                    .ifPresent(content -> byContent
                            .computeIfAbsent(content, key -> new ArrayList<>())
                            .add(item.path()));
        }
        return byContent.values().stream()
                .filter(paths -> paths.size() > 1)
                .map(paths -> RULE.warning(
                        paths.getFirst(), paths.getLast(), "These files hold the same: " + Phrase.firstOf(paths) + "."))
                .toList();
    }

    private static Optional<String> content(LintContext context, LintItem item) {
        Optional<SoundUnit> unit = context.units().stream()
                .filter(candidate -> candidate.members().contains(item))
                .findFirst();
        if (unit.isPresent()) {
            boolean silent = unit.get().channels().stream().allMatch(NamedChannel::isSilent);
            return unit.get().isGroup() || silent ? Optional.empty() : Optional.of(samples(unit.get()));
        }
        String hash = item.facts().hash();
        return hash.isEmpty()
                        || item.facts().sizeBytes() == 0
                        || item.facts().sound().isPresent()
                ? Optional.empty()
                : Optional.of(hash);
    }

    private static String samples(SoundUnit unit) {
        return unit.channels().stream()
                .map(NamedChannel::measures)
                .map(ChannelMeasures::fingerprint)
                .collect(Collectors.joining(" "));
    }
}
