package org.stagebook.audio.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.ixml.Ixml;
import org.stagebook.audio.ixml.IxmlTrack;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.order.OrderStatement;
import org.stagebook.audio.order.SpeakerLabels;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveMetadata;
import org.stagebook.audio.wave.WaveMetadataReader;

/**
 * What a WAVE file's metadata says about its channels: the Audio Definition Model before the channel mask, because it
 * names every track by itself, and both before the names in an iXML track list.
 */
final class WaveStatements {

    private static final Set<String> TELLING_CHUNKS = Set.of("iXML", "chna", "axml");

    private final WaveMetadataReader metadata = new WaveMetadataReader();

    /**
     * The statements, the most trusted first.
     *
     * @param remarks takes a sentence when tracks carry moving sounds, which have no speaker
     */
    List<OrderStatement> of(Path file, WaveInfo info, List<String> remarks) throws IOException {
        List<OrderStatement> statements = new ArrayList<>();
        Optional<WaveMetadata> said = metadata(file, info);
        said.flatMap(WaveMetadata::adm)
                .flatMap(model -> model(model, info.format().channels(), remarks))
                .ifPresent(statements::add);
        mask(info).ifPresent(statements::add);
        said.flatMap(WaveMetadata::ixml)
                .flatMap(ixml -> tracks(ixml, info.format().channels()))
                .ifPresent(statements::add);
        return statements;
    }

    /** Only read where there may be a statement, because XML is slow to begin with. */
    private Optional<WaveMetadata> metadata(Path file, WaveInfo info) throws IOException {
        boolean telling = info.format().channels() > 1
                && info.chunks().stream().anyMatch(chunk -> TELLING_CHUNKS.contains(chunk.id()));
        return telling ? Optional.of(metadata.read(file, info)) : Optional.empty();
    }

    private static Optional<OrderStatement> model(AdmModel model, int channels, List<String> remarks) {
        if (model.movingTracks() > 0) {
            remarks.add(model.movingTracks() + " of the " + channels + " tracks carry moving sounds of the Audio"
                    + " Definition Model, which have no speaker until they are rendered.");
        }
        List<Speaker> speakers =
                model.trackSpeakers().stream().flatMap(Optional::stream).toList();
        if (speakers.isEmpty()
                || speakers.size() != channels
                || model.trackSpeakers().size() != channels) {
            return Optional.empty();
        }
        return SpeakerLabels.consistent(speakers)
                .map(order -> new OrderStatement(order, OrderSource.ADM, "The Audio Definition Model"));
    }

    private static Optional<OrderStatement> mask(WaveInfo info) {
        return info.channels()
                .order()
                .filter(order -> info.channels().source() == OrderSource.CHANNEL_MASK)
                .map(order -> new OrderStatement(
                        order,
                        OrderSource.CHANNEL_MASK,
                        "The channel mask 0x%X".formatted(info.format().channelMask())));
    }

    private static Optional<OrderStatement> tracks(Ixml ixml, int channels) {
        return order(ixml, channels, IxmlTrack::function)
                .or(() -> order(ixml, channels, IxmlTrack::name))
                .map(order -> new OrderStatement(order, OrderSource.TRACK_NAMES, "The iXML track list"));
    }

    private static Optional<ChannelOrder> order(Ixml ixml, int channels, Function<IxmlTrack, String> text) {
        List<String> names = new ArrayList<>();
        for (int channel = 1; channel <= channels; channel++) {
            int index = channel;
            names.add(ixml.tracks().stream()
                    .filter(track -> track.interleaveIndex().orElse(-1) == index)
                    .map(text)
                    .findFirst()
                    .orElse(""));
        }
        return new SpeakerLabels(names).order();
    }
}
