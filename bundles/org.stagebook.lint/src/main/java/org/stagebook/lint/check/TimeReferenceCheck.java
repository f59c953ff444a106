package org.stagebook.lint.check;

import java.util.List;
import java.util.Optional;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.lint.ReelPops;
import org.stagebook.lint.sound.ReelPlace;
import org.stagebook.lint.sound.SampleClock;
import org.stagebook.lint.sound.SoundFormat;
import org.stagebook.model.PreBrief;

/** Files whose time reference is not the start of their reel, or that have none. */
final class TimeReferenceCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "time-reference",
            "Spotted to its time stamp the file lands in the wrong place, and without one nowhere.",
            "Bounce it as Broadcast Wave from a session that starts where the reel does, or stamp it anew.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        return context.items().stream()
                .flatMap(item -> item
                        .sound()
                        .flatMap(sound -> item.reel()
                                .flatMap(ReelPops::place)
                                .flatMap(place -> finding(context, item, sound.format(), place)))
                        .stream())
                .toList();
    }

    private static Optional<LintFinding> finding(
            LintContext context, LintItem item, SoundFormat format, ReelPlace reel) {
        SampleClock clock = new SampleClock(format.sampleRateHz());
        long start = clock.at(reel.start());
        long stated = format.timeReferenceSamples();
        if (stated == start || isPartOfReel(context, format, reel)) {
            return Optional.empty();
        }
        if (stated <= 0) {
            String none = format.container().startsWith("AIFF")
                    ? "An AIFF file has no place for a time stamp."
                    : stated < 0 ? "It has no time stamp (bext)." : "Its time stamp is midnight: it was never set.";
            return Optional.of(
                    RULE.warning(item.path(), "", none + " The reel starts at " + context.time(reel.start()) + "."));
        }
        return Optional.of(RULE.error(
                item.path(),
                context.time(clock.positionOf(stated)),
                "Its time stamp is " + context.time(clock.positionOf(stated)) + " (sample " + stated
                        + "); the reel starts at " + context.time(reel.start()) + " (sample " + start + ")."));
    }

    /** Where full reels are not wanted, a file may lie anywhere in its reel. */
    private static boolean isPartOfReel(LintContext context, SoundFormat format, ReelPlace reel) {
        boolean fullReel = context.preBrief().filter(PreBrief::isFullReel).isPresent();
        return !fullReel
                && format.timeReferenceSamples() > 0
                && reel.firstSampleOf(format) == format.timeReferenceSamples();
    }
}
