package org.stagebook.delivery.rows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/**
 * What a made file says of itself.
 *
 * @param order of the channels
 * @param isOrderKnown whether it says so
 * @param rateHz samples each second
 * @param sample {@code "24-bit"}
 * @param container {@code "WAV"}
 * @param names of the files
 */
record MadeFile(
        ChannelOrder order, boolean isOrderKnown, int rateHz, String sample, String container, List<String> names) {

    /** As a specification asks for it; where it does not ask, a stereo file as any. */
    static MadeFile askedBy(Specification specification) {
        return new MadeFile(
                order(specification),
                true,
                Integer.parseInt(first(specification, "format.sampleRateHz").orElse("48000")),
                first(specification, "format.bitDepth").orElse("24") + "-bit",
                first(specification, "format.container").orElse("WAV"),
                List.of(specification
                        .requirement("naming")
                        .map(naming -> Names.of(naming).right())
                        .orElse("programme.wav")));
    }

    private static ChannelOrder order(Specification specification) {
        Optional<ChannelOrder> asked =
                first(specification, "format.channelOrder").map(ChannelOrder::parse);
        return asked.or(() -> first(specification, "format.layout")
                        .flatMap(ChannelLayout::ofLabel)
                        .flatMap(OrderConvention.SMPTE::order))
                .orElse(ChannelOrder.L_R);
    }

    private static Optional<String> first(Specification specification, String id) {
        return specification.requirement(id).map(Requirement::allowed).map(List::getFirst);
    }

    MadeFile with(ChannelOrder other) {
        return new MadeFile(other, isOrderKnown, rateHz, sample, container, names);
    }

    MadeFile withoutOrder() {
        return new MadeFile(order, false, rateHz, sample, container, names);
    }

    MadeFile atRate(int otherHz) {
        return new MadeFile(order, isOrderKnown, otherHz, sample, container, names);
    }

    MadeFile withSample(String other) {
        return new MadeFile(order, isOrderKnown, rateHz, other, container, names);
    }

    MadeFile inContainer(String other) {
        return new MadeFile(order, isOrderKnown, rateHz, sample, other, names);
    }

    MadeFile named(String... others) {
        return new MadeFile(order, isOrderKnown, rateHz, sample, container, List.of(others));
    }

    Tones tones() {
        return new Tones(order, rateHz);
    }

    Recording recording(MadeSound sound) {
        return new Recording(
                names.stream().map(Path::of).toList(),
                new RecordingFormat(container, sample, rateHz, order.channelCount(), sound.frames()),
                sound,
                Optional.empty(),
                isOrderKnown
                        ? ChannelAssignment.of(order, OrderSource.USER, "The test said so.")
                        : ChannelAssignment.unknown("Nothing says it."),
                List.of(),
                List.of());
    }
}
