package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stagebook.lint.FileFacts;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.lint.sound.SoundMeasures;

/** Items whose file is missing, empty, unreadable or cut off. */
final class FileCheck implements Check {
    private static final RuleText MISSING = new RuleText(
            "file-missing",
            "The package cannot be built without it.",
            "Put the file back, or take the item out of the contents.");
    private static final RuleText EMPTY = new RuleText(
            "file-empty", "An empty file is a bounce that failed.", "Bounce it again, or take it out of the contents.");
    private static final RuleText UNREADABLE = new RuleText(
            "file-unreadable",
            "What cannot be opened here will not open on the stage either.",
            "Open it where it was made, write it again and listen to it.");
    private static final RuleText CUT_OFF = new RuleText(
            "file-cut-off", "Sound is missing at its end.", "Copy or bounce the file again and wait until it is done.");

    private static final RuleText COMPRESSED = new RuleText(
            "sound-not-checked",
            "Rate, layout, silence, clipping and pops of a compressed file are not read here.",
            "Hand over WAV or AIFF, or listen to it yourself and waive this.");
    private static final Set<String> COMPRESSED_NAMES =
            Set.of("flac", "mp3", "m4a", "aac", "ac3", "ec3", "eac3", "ogg", "opus", "wma", "caf");

    @Override
    public List<LintFinding> findings(LintContext context) {
        List<LintFinding> findings = new ArrayList<>();
        context.items().forEach(item -> finding(item).ifPresent(findings::add));
        return findings;
    }

    private static Optional<LintFinding> finding(LintItem item) {
        FileFacts facts = item.facts();
        return switch (facts.state()) {
            case MISSING -> Optional.of(MISSING.error(item.path(), "", "The file is not where it was gathered from."));
            case UNREADABLE ->
                Optional.of(UNREADABLE.error(item.path(), "", "The file cannot be read: " + facts.problem()));
            case PRESENT ->
                facts.sizeBytes() == 0
                        ? Optional.of(EMPTY.error(item.path(), "", "The file holds nothing."))
                        : facts.sound().isPresent()
                                ? ofSound(item, facts.sound().get())
                                : ofOther(item);
        };
    }

    private static Optional<LintFinding> ofOther(LintItem item) {
        String extension =
                item.name().substring(item.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return COMPRESSED_NAMES.contains(extension) && !item.isSessionMedia()
                ? Optional.of(COMPRESSED.note(
                        item.path(),
                        "",
                        "It is " + extension.toUpperCase(Locale.ROOT) + "; its sound was not checked."))
                : Optional.empty();
    }

    private static Optional<LintFinding> ofSound(LintItem item, SoundMeasures sound) {
        if (!sound.unreadable().isEmpty()) {
            return Optional.of(UNREADABLE.error(item.path(), "", "It cannot be read as sound: " + sound.unreadable()));
        }
        if (sound.losses().isEmpty() && sound.framesRead() > 0) {
            return Optional.empty();
        }
        String text = sound.losses().isEmpty() ? "It holds no sound at all." : String.join(" ", sound.losses());
        return Optional.of(CUT_OFF.error(item.path(), "", text));
    }
}
