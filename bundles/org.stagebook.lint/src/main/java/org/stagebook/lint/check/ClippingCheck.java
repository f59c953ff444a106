package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.lint.sound.ChannelMeasures;
import org.stagebook.lint.sound.SoundMeasures;

/** Samples at full scale, three or more in a row. */
final class ClippingCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "clipping",
            "What was cut off at full scale distorts and leaves the mixer no way back.",
            "Lower the level before the bus that clips and bounce again, or waive it if the distortion is the sound.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        return context.items().stream()
                .flatMap(item -> item.sound().flatMap(sound -> finding(context, item, sound)).stream())
                .toList();
    }

    private static Optional<LintFinding> finding(LintContext context, LintItem item, SoundMeasures sound) {
        List<String> names = new ArrayList<>();
        long runs = 0;
        long first = Long.MAX_VALUE;
        for (int i = 0; i < sound.channels().size(); i++) {
            ChannelMeasures channel = sound.channels().get(i);
            if (channel.clippedRuns() > 0) {
                names.add(LintItem.channelName(sound, i));
                runs += channel.clippedRuns();
                first = Math.min(first, channel.firstClippedFrame());
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String place = Phrase.place(context, item, sound.format(), first);
        return Optional.of(RULE.warning(
                item.path(),
                Phrase.joined(names),
                "It clips " + Phrase.count(runs, "time", "times") + " in " + Phrase.joined(names) + ", first at "
                        + place + "."));
    }
}
