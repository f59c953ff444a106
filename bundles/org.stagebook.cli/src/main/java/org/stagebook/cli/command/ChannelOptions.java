package org.stagebook.cli.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.order.LayoutHint;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.order.WrittenOrder;
import picocli.CommandLine.Option;

/** What the user of a command says about the channels of the recordings named, where they do not say it themselves. */
final class ChannelOptions {

    @Option(names = "--layout", paramLabel = "LAYOUT", description = "Layout where the files do not say: 5.1, 7.1.4.")
    private String layout = "";

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description =
                    "Order of the channels: film, SMPTE, Dolby, DTS, QuickTime, WAVE, DCP or \"L C R Ls Rs LFE\".")
    private String order = "";

    @Option(names = "--overrule", description = "--layout and --order count more than what the files say.")
    private boolean overrule;

    /** What the user says about the channels; a layout may be a name, an order a name or a list of speakers. */
    UserHint hint() {
        Optional<ChannelLayout> named = layout.isBlank() ? Optional.empty() : Optional.of(namedLayout());
        if (order.isBlank()) {
            return new UserHint(named.map(LayoutHint::of).orElse(LayoutHint.NONE), overrule);
        }
        Optional<OrderConvention> convention = OrderConvention.ofLabel(order);
        if (convention.isEmpty()) {
            return new UserHint(LayoutHint.of(speakers()), overrule);
        }
        return new UserHint(
                named.map(known -> LayoutHint.of(known, convention.get()))
                        .orElseGet(() -> LayoutHint.of(convention.get())),
                overrule);
    }

    private ChannelLayout namedLayout() {
        return ChannelLayout.ofLabel(layout)
                .orElseThrow(() -> new CommandRefusedException("\"" + layout + "\" is not a known layout. Known are "
                        + labels(ChannelLayout.values(), ChannelLayout::label) + "."));
    }

    private ChannelOrder speakers() {
        try {
            return WrittenOrder.parse(order);
        } catch (IllegalArgumentException unclear) {
            throw new CommandRefusedException(unclear.getMessage() + " Give one of "
                    + labels(OrderConvention.values(), OrderConvention::label)
                    + ", or the speakers of all channels, as in \"L C R Ls Rs LFE\".");
        }
    }

    private static <T> String labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    }
}
