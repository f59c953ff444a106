package org.stagebook.delivery.rule.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/**
 * In which order the channels are, as the file, its name or the user say it; that nobody says it, or that the sound contradicts it, is for
 * a person. Sound against statement by itself is the concern of the quantity {@code soundingOrder}.
 */
public final class ChannelOrderRule implements Rule {

    /** For the service loader. */
    public ChannelOrderRule() {}

    @Override
    public String quantity() {
        return "channelOrder";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER, Input.DEFECTS);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        ChannelAssignment channels = evidence.delivery().programme().channels();
        Optional<ChannelOrder> order = channels.order();
        if (order.isEmpty()) {
            return RuleResult.of(
                    requirement, Outcome.NEEDS_HUMAN, "Nothing says in which order the channels are: name it.");
        }
        List<String> allowed = ordersOf(requirement.allowed(), order.get().channelCount());
        if (allowed.isEmpty()) {
            return RuleResult.of(requirement, Outcome.NOT_APPLICABLE, "No order is asked for of so many channels.");
        }
        String found = order.get().toString();
        return Listed.judge(requirement, found, allowed.contains(found));
    }

    private static List<String> ordersOf(List<String> allowed, int channels) {
        return allowed.stream()
                .filter(order -> ChannelOrder.parse(order).channelCount() == channels)
                .toList();
    }
}
