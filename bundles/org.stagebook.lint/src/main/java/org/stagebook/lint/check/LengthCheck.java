package org.stagebook.lint.check;

import java.util.List;
import java.util.Optional;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.lint.ReelPops;
import org.stagebook.lint.sound.ReelPlace;
import org.stagebook.lint.sound.SampleClock;
import org.stagebook.lint.sound.SoundMeasures;
import org.stagebook.model.PreBrief;
import org.stagebook.timebase.TimecodeFormat;

/** Files not as long as their reel, where the mixer wants files of full reels. */
final class LengthCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "reel-length",
            "Files of full reels all begin at picture start and end with the reel, so that a wrong one is seen at once.",
            "Bounce it again from the start to the end of the reel.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        boolean wanted = context.preBrief().filter(PreBrief::isFullReel).isPresent();
        TimecodeFormat format = context.production().getTimecodeFormat();
        return !wanted || format == null
                ? List.of()
                : context.items().stream()
                        .flatMap(item -> finding(item, format).stream())
                        .toList();
    }

    private static Optional<LintFinding> finding(LintItem item, TimecodeFormat format) {
        Optional<ReelPlace> reel =
                item.reel().flatMap(ReelPops::place).filter(place -> place.end().isPresent());
        return item.sound()
                .filter(sound -> sound.losses().isEmpty())
                .flatMap(sound -> reel.flatMap(place -> compared(item, sound, place, format)));
    }

    private static Optional<LintFinding> compared(
            LintItem item, SoundMeasures sound, ReelPlace reel, TimecodeFormat format) {
        SampleClock clock = new SampleClock(sound.format().sampleRateHz());
        long reelSamples = clock.at(reel.end().orElseThrow()) - clock.at(reel.start());
        long frame = Math.max(1, clock.in(format.rate().durationOfFrames(1)));
        long more = sound.format().frames() - reelSamples;
        if (Math.abs(more) < frame) {
            return Optional.empty();
        }
        String text = "It is " + Phrase.count(Math.round(Math.abs(more) / (double) frame), "frame", "frames")
                + (more > 0 ? " longer" : " shorter") + " than reel "
                + item.reel().orElseThrow().getNumber() + ".";
        return Optional.of(more > 0 ? RULE.warning(item.path(), "", text) : RULE.error(item.path(), "", text));
    }
}
