package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.lint.ReelPops;
import org.stagebook.lint.sound.ReelPlace;
import org.stagebook.lint.sound.SampleClock;
import org.stagebook.lint.sound.SoundMeasures;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;

/**
 * Cues that nothing in the contents answers: no file of their kind for their reel, or files that are silent while they last. Only
 * in reels the package holds something of.
 */
final class CuesWithoutFileCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "cues-without-file",
            "What was spotted and is not in the package is looked for on the stage.",
            "Add the file, say in the known problems when it comes, or take the cue out of the spotting.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        List<LintFinding> findings = new ArrayList<>();
        for (Reel reel : context.production().getReels()) {
            boolean handedOver = context.items().stream()
                    .anyMatch(item -> item.reel().filter(reel::equals).isPresent());
            if (handedOver) {
                for (Map.Entry<ContentRole, List<Cue>> kind :
                        FilesOfKind.cues(reel).entrySet()) {
                    if (FilesOfKind.isCued(kind.getKey())) {
                        finding(context, reel, kind.getKey(), kind.getValue()).ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    private static Optional<LintFinding> finding(LintContext context, Reel reel, ContentRole kind, List<Cue> cues) {
        List<LintItem> files = FilesOfKind.in(context, reel, kind);
        String subject = Phrase.reel(reel) + " " + kind.getLiteral();
        if (files.isEmpty()) {
            return TrackKindCheck.isMissed(context, kind)
                    ? Optional.empty()
                    : Optional.of(RULE.warning(
                            subject,
                            numbers(cues),
                            "There is no " + kind.getLiteral() + " file for reel " + reel.getNumber() + ", but "
                                    + cues(cues) + ": " + numbers(cues) + "."));
        }
        List<Cue> unheard = unheard(reel, files, cues);
        return unheard.isEmpty()
                ? Optional.empty()
                : Optional.of(RULE.warning(
                        subject,
                        numbers(unheard),
                        "No " + kind.getLiteral() + " file of reel " + reel.getNumber() + " sounds during "
                                + Phrase.count(unheard.size(), "cue", "cues") + ": " + numbers(unheard) + "."));
    }

    private static String cues(List<Cue> cues) {
        return Phrase.count(cues.size(), "cue asks", "cues ask") + " for one";
    }

    private static String numbers(List<Cue> cues) {
        return Phrase.firstOf(cues.stream().map(CuesWithoutFileCheck::number).toList());
    }

    private static String number(Cue cue) {
        String number = cue.getNumber();
        return number == null || number.isBlank() ? "a cue without a number" : number;
    }

    /** None where a file could not be listened to, because it might be the one. */
    private static List<Cue> unheard(Reel reel, List<LintItem> files, List<Cue> cues) {
        Optional<ReelPlace> place = ReelPops.place(reel);
        boolean allRead = files.stream()
                .allMatch(item ->
                        item.facts().sound().filter(SoundMeasures::hasSound).isPresent());
        return place.isEmpty() || !allRead
                ? List.of()
                : cues.stream()
                        .filter(cue -> cue.getRange() != null && !cue.getRange().isEmpty())
                        .filter(cue -> files.stream().noneMatch(item -> sounds(item, place.get(), cue.getRange())))
                        .toList();
    }

    private static boolean sounds(LintItem item, ReelPlace reel, TimeRange range) {
        SoundMeasures sound = item.facts().sound().orElseThrow();
        int rate = sound.format().sampleRateHz();
        SampleClock clock = new SampleClock(rate);
        long begin = reel.firstSampleOf(sound.format());
        return sound.channels().stream()
                .anyMatch(channel -> channel.sounding()
                        .soundsBetween(clock.at(range.start()) - begin, clock.at(range.end()) - begin, rate));
    }
}
