package org.stagebook.delivery.rule.file;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.recording.Recording;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** A stem that has to come along: the first that is allowed is its name, the second, if there is one, its layout. */
public final class StemRule implements Rule {

    private static final Map<String, String> SHORT = Map.of("dx", "dialogue", "mx", "music", "fx", "effects");

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
        Optional<Recording> given = given(evidence.delivery().beside(), plain(name));
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
        if (name.equals("music and effects")) {
            return beside.musicAndEffects();
        }
        Optional<Recording> stem = beside.stems().entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
        return stem.isEmpty() && name.equals("dialogue") ? beside.dialogue() : stem;
    }

    private static String plain(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(small, small).replace("&", "and").replaceAll("^m ?and ?e$", "music and effects");
    }
}
