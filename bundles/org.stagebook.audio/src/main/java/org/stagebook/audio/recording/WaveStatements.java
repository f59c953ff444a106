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
 *
 * @param statements the most trusted first
 * @param unplaced a sentence when tracks carry moving sounds, which have no speaker
 */
record WaveStatements(List<OrderStatement> statements, Optional<String> unplaced) {

    private static final Set<String> MODEL_CHUNKS = Set.of("chna", "axml");
    private static final String TRACKS_CHUNK = "iXML";

    /** Reads what a file says. */
    static WaveStatements of(Path file, WaveInfo info) throws IOException {
        List<OrderStatement> statements = new ArrayList<>();
        Optional<WaveMetadata> said = metadata(file, info);
        Optional<AdmModel> adm = said.flatMap(WaveMetadata::adm);
        adm.flatMap(model -> model(model, info.format().channels())).ifPresent(statements::add);
        mask(info).ifPresent(statements::add);
        said.flatMap(WaveMetadata::ixml)
                .flatMap(ixml -> tracks(ixml, info.format().channels()))
                .ifPresent(statements::add);
        return new WaveStatements(
                statements, adm.flatMap(model -> moving(model, info.format().channels())));
    }

    /** Only read where there may be a statement, because XML is slow to begin with. */
    private static Optional<WaveMetadata> metadata(Path file, WaveInfo info) throws IOException {
        boolean several = info.format().channels() > 1;
        boolean telling = info.chunks().stream()
                .anyMatch(chunk -> MODEL_CHUNKS.contains(chunk.id())
                        || (several && chunk.id().equals(TRACKS_CHUNK)));
        return telling ? Optional.of(new WaveMetadataReader().read(file, info)) : Optional.empty();
    }

    private static Optional<String> moving(AdmModel model, int channels) {
        if (model.movingTracks() == 0) {
            return Optional.empty();
        }
        String sounds = channels == 1 || model.movingTracks() == 1
                ? " is a moving sound, which has no speaker until it is rendered."
                : " are moving sounds, which have no speaker until they are rendered.";
        String tracks = channels == 1 ? "the only track" : model.movingTracks() + " of the " + channels + " tracks";
        return Optional.of("The Audio Definition Model says that " + tracks + sounds);
    }

    private static Optional<OrderStatement> model(AdmModel model, int channels) {
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
