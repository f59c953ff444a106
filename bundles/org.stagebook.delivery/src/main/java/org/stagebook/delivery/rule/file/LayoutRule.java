package org.stagebook.delivery.rule.file;

import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** Which speakers the channels feed. */
public final class LayoutRule implements Rule {

    /** For the service loader. */
    public LayoutRule() {}

    @Override
    public String quantity() {
        return "layout";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        Optional<ChannelOrder> order =
                evidence.delivery().programme().channels().order();
        int channels = evidence.delivery().programme().format().channels();
        if (order.isEmpty()) {
            return RuleResult.of(
                    requirement,
                    Outcome.NEEDS_HUMAN,
                    channels + " channels",
                    "Nothing says where they are heard: name the layout or the order.");
        }
        String found = order.get()
                .layout()
                .map(ChannelLayout::label)
                .orElse(order.get().toString());
        return Listed.judge(requirement, found, Listed.names(requirement.allowed(), found));
    }
}
