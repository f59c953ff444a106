package org.stagebook.audio.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.aiff.AiffInfo;
import org.stagebook.audio.aiff.AiffReader;
import org.stagebook.audio.flac.FlacExtent;
import org.stagebook.audio.flac.FlacInfo;
import org.stagebook.audio.flac.FlacPlaces;
import org.stagebook.audio.flac.FlacReader;
import org.stagebook.audio.flac.FlacSource;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.order.OrderStatement;
import org.stagebook.audio.source.StoredChannel;
import org.stagebook.audio.source.StoredSound;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.ChannelMask;
import org.stagebook.audio.wave.WaveContainer;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveReader;

/** Reads one file of any kind known here, told by its first bytes and never by its name. */
final class SoundFileReader {

    private final WaveReader waves = new WaveReader();
    private final AiffReader aiffs = new AiffReader();
    private final FlacReader flacs = new FlacReader();

    SoundFile read(Path file) throws IOException {
        String start = start(file);
        return switch (start) {
            case "FORM" -> aiff(file, aiffs.read(file));
            case "fLaC" -> flac(file, flacs.read(file));
            case "RIFX" ->
                throw new UnreadableRecordingException(
                        file, "it is a big-endian RIFX file, which is not read here. Convert it to WAV.");
            default -> wave(file, waves.read(file));
        };
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        }
    }

    private SoundFile wave(Path file, WaveInfo info) throws IOException {
        WaveStatements said = WaveStatements.of(file, info);
        StoredSound stored = StoredSound.of(file, info);
        String container = info.container() == WaveContainer.RIFF
                ? "WAV"
                : info.container().name();
        RecordingFormat format = new RecordingFormat(
                container,
                info.format().sample().toString(),
                info.format().sampleRateHz(),
                info.format().channels(),
                info.frames());
        OptionalLong start = info.broadcast()
                .map(BroadcastExtension::timeReferenceSamples)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        return new SoundFile(
                file,
                format,
                stored::open,
                Optional.of(stored),
                start,
                said.statements(),
                said.unplaced(),
                info.remarks());
    }

    private static OrderStatement maskStatement(ChannelOrder order, int mask) {
        return new OrderStatement(order, OrderSource.CHANNEL_MASK, "The channel mask 0x%X".formatted(mask));
    }

    private static SoundFile aiff(Path file, AiffInfo info) {
        AiffInfo.Sound sound = info.sound();
        int stride = info.channels() * sound.sample().containerBytes();
        List<StoredChannel> channels = new ArrayList<>();
        for (int channel = 0; channel < info.channels(); channel++) {
            long first = sound.offsetBytes() + (long) channel * sound.sample().containerBytes();
            channels.add(new StoredChannel(file, first, stride, sound.sample(), sound.bigEndian()));
        }
        StoredSound stored = new StoredSound(info.sampleRateHz(), info.frames(), channels);
        RecordingFormat format = new RecordingFormat(
                info.form().equals("AIFC") ? "AIFF-C" : "AIFF",
                sound.sample().toString(),
                info.sampleRateHz(),
                info.channels(),
                info.frames());
        List<OrderStatement> statements =
                info.order().map(SoundFileReader::chanStatement).map(List::of).orElse(List.of());
        return new SoundFile(
                file,
                format,
                stored::open,
                Optional.of(stored),
                OptionalLong.empty(),
                statements,
                Optional.empty(),
                info.remarks());
    }

    private static OrderStatement chanStatement(ChannelOrder order) {
        return new OrderStatement(order, OrderSource.FILE_FORMAT, "The channel layout in the CHAN chunk");
    }

    private static SoundFile flac(Path file, FlacInfo stated) throws IOException {
        FlacInfo info = FlacExtent.readable(file, stated);
        RecordingFormat format = new RecordingFormat(
                "FLAC", info.bitsPerSample() + "-bit", info.sampleRateHz(), info.channels(), info.frames());
        List<String> remarks = new ArrayList<>();
        if (info.frames() < stated.frames()) {
            remarks.add("The recording is cut off or damaged at its end: of the " + stated.frames()
                    + " frames that it states, "
                    + (info.frames() == 0 ? "none can be" : "only the first " + info.frames() + " are")
                    + " read. Copy or write it again for the rest.");
        }
        ChannelAssignment mask = new ChannelMask(info.channelMask()).assignment(info.channels(), remarks);
        Optional<OrderStatement> statement = mask.source() == OrderSource.CHANNEL_MASK
                ? mask.order().map(order -> maskStatement(order, info.channelMask()))
                : info.definedOrder()
                        .map(order -> new OrderStatement(
                                order,
                                OrderSource.FILE_FORMAT,
                                "The FLAC format, which defines it for " + info.channels() + " channels,"));
        FlacPlaces places = new FlacPlaces(info);
        return new SoundFile(
                file,
                format,
                () -> FlacSource.open(file, info, places),
                Optional.empty(),
                OptionalLong.empty(),
                statement.map(List::of).orElse(List.of()),
                Optional.empty(),
                remarks);
    }
}
