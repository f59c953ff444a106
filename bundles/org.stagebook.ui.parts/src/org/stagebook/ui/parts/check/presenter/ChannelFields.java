package org.stagebook.ui.parts.check.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.order.LayoutHint;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** What is known of the layout and the order of the channels where the files do not say it. */
public final class ChannelFields {

    private final Choice<ChannelLayout> layouts =
            new Choice<>("layout as the files say", List.of(ChannelLayout.values()), ChannelLayout::label);
    private final Choice<OrderConvention> orders =
            new Choice<>("order as the files say", List.of(OrderConvention.values()), OrderConvention::label);
    private Optional<ChannelLayout> layout = Optional.empty();
    private Optional<OrderConvention> order = Optional.empty();
    private boolean overrules;

    public Choice<ChannelLayout> layouts() {
        return layouts;
    }

    public void chooseLayout(int line) {
        layout = layouts.at(line);
    }

    public Choice<OrderConvention> orders() {
        return orders;
    }

    public void chooseOrder(int line) {
        order = orders.at(line);
    }

    /** Whether it counts more than what the files say. */
    public void setOverrules(boolean wanted) {
        overrules = wanted;
    }

    /** Whether anything is said that could overrule. */
    public boolean isSaid() {
        return layout.isPresent() || order.isPresent();
    }

    /** What is said, for whoever reads the files. */
    public UserHint hint() {
        LayoutHint said = order.map(convention -> layout.map(known -> LayoutHint.of(known, convention))
                        .orElseGet(() -> LayoutHint.of(convention)))
                .or(() -> layout.map(LayoutHint::of))
                .orElse(LayoutHint.NONE);
        return new UserHint(said, isSaid() && overrules);
    }

    /** In a few words; empty where nothing is said. */
    public String words() {
        return String.join(
                " ",
                Stream.of(
                                isSaid() ? Optional.of("channels") : Optional.<String>empty(),
                                layout.map(ChannelLayout::label),
                                order.map(OrderConvention::label))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
