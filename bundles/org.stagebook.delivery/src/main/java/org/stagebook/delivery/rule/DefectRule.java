package org.stagebook.delivery.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.delivery.qc.QcFinding;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.spec.Requirement;

/**
 * Asks for sound without one kind of defect. Its quantity is the kind in the spelling of specification files:
 * {@code "identicalChannels"}.
 *
 * @param kind which must not be there
 */
record DefectRule(QcKind kind) implements Rule {

    private static final int MOST_TOLD = 3;

    /** One for each kind that is found in sound and for which no other rule asks. */
    static Stream<Rule> all() {
        return Arrays.stream(QcKind.values())
                .filter(kind ->
                        kind != QcKind.POP_MISSING && kind != QcKind.POP_FORBIDDEN && kind != QcKind.LFE_CONTENT)
                .map(DefectRule::new);
    }

    @Override
    public String quantity() {
        String[] words = kind.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder quantity = new StringBuilder(words[0]);
        for (int word = 1; word < words.length; word++) {
            quantity.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
        }
        return kind == QcKind.CHANNEL_ORDER ? "soundingOrder" : quantity.toString();
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.DEFECTS);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        return evidence.sound()
                .map(reading -> judge(requirement, reading, evidence.delivery()))
                .orElseGet(() -> RuleResult.of(requirement, Outcome.NEEDS_HUMAN, "Nobody listened to it."));
    }

    private RuleResult judge(Requirement requirement, QcReading reading, Delivery delivery) {
        String missing = missing(reading, delivery);
        if (!missing.isEmpty()) {
            return RuleResult.of(requirement, Outcome.NOT_APPLICABLE, missing);
        }
        String main = reading.main().file().name();
        List<QcFinding> found = reading.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .filter(new OwnLimit(requirement)::isBroken)
                .filter(finding -> !isUsualInStems() || finding.file().equals(main))
                .filter(finding -> !DualMonoRule.isDualMono(finding, reading))
                .toList();
        if (found.isEmpty()) {
            return RuleResult.of(requirement, Outcome.PASS, "none", "");
        }
        RuleResult failed = RuleResult.of(
                requirement,
                Outcome.FAIL,
                found.size() == 1 ? "1 place" : found.size() + " places",
                sentences(found, main));
        return failed.at(found.stream()
                .map(finding -> new Place(finding.range(), String.join(" ", finding.channels())))
                .toList());
    }

    /** What would have to be there to look for it; empty if it is. */
    private String missing(QcReading reading, Delivery delivery) {
        return switch (kind) {
            case LEADER ->
                delivery.action().isPresent() ? "" : "Nobody said where the first and the last frame of action are.";
            case STEM_SUM, SWAPPED_CHANNELS ->
                reading.files().stream().anyMatch(file -> file.file().role().isStem()) ? "" : "No stems were given.";
            case MUSIC_AND_EFFECTS_HOLE, MUSIC_AND_EFFECTS_LEVEL, MUSIC_AND_EFFECTS_DIALOGUE ->
                reading.of(org.stagebook.delivery.qc.FileRole.MUSIC_AND_EFFECTS).isPresent() ? "" : "No M&E was given.";
            case BEXT_LOUDNESS ->
                reading.main()
                                .file()
                                .broadcast()
                                .filter(chunk -> !chunk.loudness().isEmpty())
                                .isPresent()
                        ? ""
                        : "The file states no loudness.";
            case ADM_PROFILE -> reading.hasModel() ? "" : "The file has no ADM model.";
            default -> "";
        };
    }

    /** Stems are silent for long, and often the same in several channels. */
    private boolean isUsualInStems() {
        return kind == QcKind.SILENCE || kind == QcKind.SILENT_CHANNEL || kind == QcKind.IDENTICAL_CHANNELS;
    }

    private static String sentences(List<QcFinding> found, String main) {
        List<String> told = new ArrayList<>(found.stream()
                .limit(MOST_TOLD)
                .map(finding -> sentence(finding, main))
                .toList());
        if (found.size() > MOST_TOLD) {
            told.add("And " + (found.size() - MOST_TOLD) + " more.");
        }
        return String.join(" ", told);
    }

    private static String sentence(QcFinding finding, String main) {
        return finding.file().equals(main) || finding.sentence().contains(finding.file())
                ? finding.sentence()
                : finding.file() + ": " + finding.sentence();
    }
}
