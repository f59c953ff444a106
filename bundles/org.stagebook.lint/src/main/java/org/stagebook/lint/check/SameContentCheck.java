package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stagebook.lint.FileFacts;
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
        for (SoundUnit unit : context.units()) {
            if (!unit.channels().stream().allMatch(NamedChannel::isSilent)) {
                add(byContent, samples(unit), unit.name());
            }
        }
        for (LintItem item : context.items()) {
            FileFacts facts = item.facts();
            if (facts.sound().isEmpty()
                    && facts.sizeBytes() > 0
                    && !facts.hash().isEmpty()) {
                add(byContent, facts.hash(), item.path());
            }
        }
        return byContent.values().stream()
                .filter(paths -> paths.size() > 1)
                .map(paths -> RULE.warning(
                        paths.getFirst(), paths.getLast(), "These files hold the same: " + Phrase.firstOf(paths) + "."))
                .toList();
    }

    private static void add(Map<String, List<String>> byContent, String content, String path) {
        byContent.computeIfAbsent(content, key -> new ArrayList<>()).add(path);
    }

    private static String samples(SoundUnit unit) {
        return unit.channels().stream()
                .map(NamedChannel::measures)
                .map(ChannelMeasures::fingerprint)
                .collect(Collectors.joining(" "));
    }
}
