package org.stagebook.lint.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.SoundUnit;
import org.stagebook.lint.TrackWishes;
import org.stagebook.lint.sound.StatedOrder;
import org.stagebook.model.TrackWish;

/** Channels in another order than the mixer's desk, in an order nobody states, or stated in two ways. */
final class ChannelOrderCheck implements Check {
    private static final RuleText RULE = new RuleText(
            "channel-order",
            "Read in another order the centre comes out of the right speaker and a surround goes to the subwoofer.",
            "Bounce it in the order of the pre-brief, with a file name or metadata that say which it is.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        return context.units().stream()
                .filter(unit -> !unit.isGroup() && unit.channelCount() > 1)
                .flatMap(unit -> finding(context, unit).stream())
                .toList();
    }

    private static Optional<LintFinding> finding(LintContext context, SoundUnit unit) {
        StatedOrder stated = unit.first().sound().orElseThrow().order();
        Optional<ChannelOrder> order = stated.order();
        if (order.isEmpty() || stated.assumed()) {
            return unit.channelCount() <= 2
                    ? Optional.empty()
                    : Optional.of(RULE.warning(
                            unit.name(), "", "Nothing in it says in which order its channels are. " + taken(stated)));
        }
        List<ChannelOrder> wanted = wanted(context.wishes(unit.first().role()), order.get());
        if (!wanted.isEmpty() && !wanted.contains(order.get())) {
            return Optional.of(RULE.error(
                    unit.name(),
                    "",
                    "Its channels are " + named(order.get()) + "; the pre-brief wants " + named(wanted.getFirst())
                            + ". " + stated.reason()));
        }
        return stated.contradictions().isEmpty()
                ? Optional.empty()
                : Optional.of(RULE.warning(
                        unit.name(), "", stated.reason() + " " + String.join(" ", stated.contradictions())));
    }

    private static String taken(StatedOrder stated) {
        return stated.reason()
                + stated.order()
                        .map(order -> " It was read as " + named(order) + ".")
                        .orElse("");
    }

    private static List<ChannelOrder> wanted(List<TrackWish> wishes, ChannelOrder order) {
        return wishes.stream()
                .flatMap(wish -> TrackWishes.order(wish).stream())
                .filter(wish -> Set.copyOf(wish.speakers()).equals(Set.copyOf(order.speakers())))
                .distinct()
                .toList();
    }

    /** An order by its content first: what "film" and "SMPTE" mean is told in two ways. */
    private static String named(ChannelOrder order) {
        Stream<OrderConvention> conventions = OrderConvention.having(order).stream();
        return order
                + conventions.map(name -> " (" + name.label() + ")").findFirst().orElse("");
    }
}
