package org.stagebook.audio.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;

/**
 * Everything that says something about the order of a recording's channels, for one decision.
 *
 * <p>Metadata beats the file's name, and a name that says the whole order beats the user, unless the user overrules
 * both. Parts are put together: a name may say {@code 5.1} and the user {@code film}. A layout without an order is taken
 * in SMPTE order, a convention without a layout as the usual layout of so many channels, and both are said to be
 * assumed; one without a SMPTE order in that of another convention, which is named. More than two channels about which
 * nothing is said stay unknown.
 *
 * @param channels how many the recording has
 * @param metadata what its metadata says, the most trusted first
 * @param name what its file's name says
 * @param user what whoever asked says
 */
public record OrderEvidence(int channels, List<OrderStatement> metadata, LayoutHint name, UserHint user) {

    /** Copies the list. */
    public OrderEvidence {
        metadata = List.copyOf(metadata);
    }

    /**
     * What whoever asked says about the channels.
     *
     * @param hint all of it or a part
     * @param overrules whether it counts more than what the file says
     */
    public record UserHint(LayoutHint hint, boolean overrules) {

        public static final UserHint NONE = new UserHint(LayoutHint.NONE, false);
    }

    /** The order to use, with its source, its reason and what contradicts it. */
    public ChannelAssignment decide() {
        ChannelAssignment decision = Stream.of(overruled(), stated(), named(), combined())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> ChannelAssignment.ofCount(channels));
        return decision.against(contradictions(decision));
    }

    /**
     * The order of a recording with tracks that have no speaker: only what whoever asked says of all its speakers, or
     * overrules with, gives one; a channel mask or a name does not.
     *
     * @param reason why they have none, one sentence
     */
    public ChannelAssignment decideDespite(String reason) {
        Optional<ChannelAssignment> said = overruled().or(this::complete);
        if (said.isEmpty()) {
            ChannelAssignment unknown = ChannelAssignment.unknown(reason);
            return unknown.against(contradictions(unknown));
        }
        List<String> others = new ArrayList<>(List.of(reason));
        others.addAll(contradictions(said.get()));
        return said.get().against(others);
    }

    /** What the user alone says, if it names all speakers or a layout of as many. */
    private Optional<ChannelAssignment> complete() {
        LayoutHint said = user.hint().fitting(channels);
        return said.order().isPresent() || said.layout().isPresent() ? combined() : Optional.empty();
    }

    private Optional<ChannelAssignment> overruled() {
        return user.overrules() && !user.hint().fitting(channels).isEmpty() ? combined() : Optional.empty();
    }

    private Optional<ChannelAssignment> stated() {
        return metadata.stream()
                .filter(statement -> statement.channels() == channels)
                .findFirst()
                .map(statement -> ChannelAssignment.of(statement.order(), statement.source(), statement.sentence()));
    }

    private Optional<ChannelAssignment> named() {
        return name.complete(channels)
                .map(order ->
                        ChannelAssignment.of(order, OrderSource.FILE_NAME, sentence(name, "The file's name", order)));
    }

    private Optional<ChannelAssignment> combined() {
        LayoutHint said = user.hint().fitting(channels);
        LayoutHint known = said.orElse(name.fitting(channels)).orElse(metadataLayout());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        OrderSource source = said.isEmpty() ? OrderSource.FILE_NAME : OrderSource.USER;
        String subject = subject(said, known);
        return known.complete(channels)
                .map(order -> ChannelAssignment.of(order, source, sentence(known, subject, order)))
                .or(() -> assumed(known, source, subject));
    }

    private static String subject(LayoutHint said, LayoutHint known) {
        if (said.isEmpty()) {
            return "The file's name";
        }
        return said.equals(known) ? "The user" : "The user, with the rest from the file,";
    }

    private static String sentence(LayoutHint known, String subject, ChannelOrder order) {
        if (known.order().isPresent()) {
            return subject + " says " + order + ".";
        }
        String convention = known.convention().map(OrderConvention::label).orElse("");
        String layout = known.layout().map(ChannelLayout::label).orElse("");
        return subject + " says " + convention + " order; of " + layout + " that is " + order + ".";
    }

    private LayoutHint metadataLayout() {
        return metadata.stream()
                .filter(statement -> statement.channels() == channels)
                .map(statement -> statement.order().layout())
                .flatMap(Optional::stream)
                .findFirst()
                .map(LayoutHint::of)
                .orElse(LayoutHint.NONE);
    }

    private Optional<ChannelAssignment> assumed(LayoutHint known, OrderSource source, String subject) {
        Optional<ChannelLayout> layout = known.layout();
        if (layout.isPresent() && layout.get().channelCount() <= 2) {
            return OrderConvention.SMPTE
                    .order(layout.get())
                    .map(order -> ChannelAssignment.of(
                            order, source, subject + " says " + layout.get().label() + "."));
        }
        if (layout.isPresent() && known.convention().isEmpty()) {
            return usualConvention(layout.get())
                    .flatMap(convention -> convention
                            .order(layout.get())
                            .map(order -> ChannelAssignment.of(
                                    order,
                                    source,
                                    subject + " says " + layout.get().label() + " but not in which order; "
                                            + convention.label() + " order, " + order + ", was assumed.")));
        }
        if (layout.isEmpty()) {
            return known.convention().flatMap(convention -> ofCount(convention, source, subject));
        }
        String convention = known.convention().map(OrderConvention::label).orElse("");
        return Optional.of(noOrder(convention, layout.get().label()));
    }

    /** What so many channels are in the order of a convention, and for more than two a sentence where that is not sure. */
    private Optional<ChannelAssignment> ofCount(OrderConvention convention, OrderSource source, String subject) {
        Optional<ChannelOrder> usual = usualLayout().flatMap(convention::order);
        if (usual.isPresent() || channels <= 2) {
            return usual.map(order -> ChannelAssignment.of(
                    order,
                    source,
                    subject + " says " + convention.label() + " order but not which layout; " + channels
                            + " channels were assumed to be " + order + "."));
        }
        String layouts = convention.layouts().stream()
                .filter(layout -> layout.channelCount() == channels)
                .map(ChannelLayout::label)
                .collect(Collectors.joining(", "));
        return Optional.of(
                layouts.isEmpty()
                        ? noOrder(convention.label(), channels + " channels")
                        : ChannelAssignment.unknown(subject + " says " + convention.label()
                                + " order but not which layout: of " + channels + " channels it has " + layouts
                                + "; name the layout."));
    }

    private static ChannelAssignment noOrder(String convention, String layout) {
        return ChannelAssignment.unknown(
                "There is no " + convention + " order of " + layout + "; name the speakers one after another instead.");
    }

    /** SMPTE where there is one, else that of an Atmos bed, else the first there is: film, which has them all. */
    private static Optional<OrderConvention> usualConvention(ChannelLayout layout) {
        return Stream.concat(
                        Stream.of(OrderConvention.SMPTE, OrderConvention.DOLBY),
                        Arrays.stream(OrderConvention.values()))
                .filter(convention -> convention.order(layout).isPresent())
                .findFirst();
    }

    /** What so many channels usually are when somebody says in which convention's order they are. */
    private Optional<ChannelLayout> usualLayout() {
        return Optional.ofNullable(
                switch (channels) {
                    case 1 -> ChannelLayout.MONO;
                    case 2 -> ChannelLayout.STEREO;
                    case 3 -> ChannelLayout.LCR;
                    case 5 -> ChannelLayout.SURROUND_5_0;
                    case 6 -> ChannelLayout.SURROUND_5_1;
                    case 8 -> ChannelLayout.SURROUND_7_1;
                    case 10 -> ChannelLayout.SURROUND_7_1_2;
                    case 12 -> ChannelLayout.SURROUND_7_1_4;
                    case 14 -> ChannelLayout.SURROUND_9_1_4;
                    case 16 -> ChannelLayout.SURROUND_9_1_6;
                    case 24 -> ChannelLayout.SURROUND_22_2;
                    default -> null;
                });
    }

    private List<String> contradictions(ChannelAssignment decision) {
        List<String> sentences = new ArrayList<>();
        for (OrderStatement statement : metadata) {
            if (statement.channels() != channels) {
                sentences.add(misfit(statement.subject(), statement.order().toString()));
            } else if (!decision.order().equals(Optional.of(statement.order()))) {
                sentences.add(statement.subject() + " says " + statement.order() + " instead; it was not followed.");
            }
        }
        contradiction(decision, name, "The file's name").ifPresent(sentences::add);
        contradiction(decision, user.hint(), "The user").ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> contradiction(ChannelAssignment decision, LayoutHint hint, String subject) {
        Optional<String> said =
                hint.order().map(ChannelOrder::toString).or(() -> hint.layout().map(ChannelLayout::label));
        if (said.isPresent()
                && hint.fitting(channels).layout().isEmpty()
                && hint.complete(channels).isEmpty()) {
            return Optional.of(misfit(subject, said.get()));
        }
        Optional<ChannelOrder> whole = hint.complete(channels);
        if (whole.isPresent() && !whole.equals(decision.order())) {
            return Optional.of(subject + " says " + whole.get() + " instead; it was not followed.");
        }
        Optional<ChannelLayout> decided = decision.order().flatMap(ChannelOrder::layout);
        if (whole.isEmpty() && hint.layout().isPresent() && !hint.layout().equals(decided)) {
            String instead = decision.order().isPresent() ? " instead" : "";
            return Optional.of(subject + " says " + hint.layout().get().label() + instead + "; it was not followed.");
        }
        return Optional.empty();
    }

    private String misfit(String subject, String said) {
        return subject + " says " + said + ", which does not fit " + channels
                + (channels == 1 ? " channel" : " channels") + "; it was not followed.";
    }
}
