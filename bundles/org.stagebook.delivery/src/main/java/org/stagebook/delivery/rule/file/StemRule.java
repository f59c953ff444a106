package org.stagebook.delivery.rule.file;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.recording.Recording;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** A stem that has to come along: the first that is allowed is its name, the second, if there is one, its layout. */
public final class StemRule implements Rule {

    private static final String MUSIC_AND_EFFECTS = "music and effects";

    /** For the service loader. */
    public StemRule() {}

    @Override
    public String quantity() {
        return "stem";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        String name = requirement.allowed().getFirst();
        Optional<Recording> given = given(evidence.delivery().beside(), name);
        if (given.isEmpty()) {
            return RuleResult.of(
                    requirement,
                    Outcome.NEEDS_HUMAN,
                    "not given",
                    "\"" + name + "\" was not given to this check: see that it goes along.");
        }
        Optional<String> layout =
                given.get().channels().order().flatMap(order -> order.layout()).map(ChannelLayout::label);
        Optional<String> asked =
                requirement.allowed().stream().skip(1).findFirst().map(StemRule::label);
        boolean isOther = asked.isPresent() && layout.isPresent() && !layout.equals(asked);
        return RuleResult.of(
                requirement, isOther ? Outcome.FAIL : Outcome.PASS, isOther ? layout.orElse("") : "given", "");
    }

    private static String label(String layout) {
        return ChannelLayout.ofLabel(layout).map(ChannelLayout::label).orElse(layout);
    }

    private static Optional<Recording> given(Delivery.Beside beside, String name) {
        Optional<FileRole> role = role(name);
        if (role.equals(Optional.of(FileRole.MUSIC_AND_EFFECTS))) {
            return beside.musicAndEffects();
        }
        Optional<Recording> stem = beside.stems().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name)
                        || (role.isPresent() && role.equals(role(entry.getKey()))))
                .map(Map.Entry::getValue)
                .findFirst();
        return stem.isEmpty() && role.equals(Optional.of(FileRole.DIALOGUE)) ? beside.dialogue() : stem;
    }

    private static Optional<FileRole> role(String name) {
        return name.equalsIgnoreCase(MUSIC_AND_EFFECTS)
                ? Optional.of(FileRole.MUSIC_AND_EFFECTS)
                : FileRole.named(name);
    }
}
