package org.stagebook.audio.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.aiff.AiffInfo;
import org.stagebook.audio.aiff.AiffReader;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.order.OrderStatement;
import org.stagebook.audio.source.StoredChannel;
import org.stagebook.audio.source.StoredSound;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveContainer;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveReader;

/** Reads one file of any kind known here, told by its first bytes and never by its name. */
final class SoundFileReader {

    private final WaveReader waves = new WaveReader();
    private final AiffReader aiffs = new AiffReader();

    SoundFile read(Path file) throws IOException {
        String start = start(file);
        return switch (start) {
            case "FORM" -> aiff(file, aiffs.read(file));
            case "fLaC" -> new FlacSoundFile(file).read();
            case "RIFX" ->
                throw new UnreadableRecordingException(
                        file, "it is a big-endian RIFX file, which is not read here. Convert it to WAV.");
            default -> wave(file, waves.read(file));
        };
    }

    private static String start(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a recording");
        }
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
                losses(info),
                info.remarks());
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
                losses(info),
                info.remarks());
    }

    private static List<String> losses(WaveInfo info) {
        long missing = info.data().missingBytes() / info.format().frameSizeBytes();
        return cutOff(info.frames(), missing, info.format().sampleRateHz());
    }

    private static List<String> losses(AiffInfo info) {
        return cutOff(info.frames(), info.missingFrames(), info.sampleRateHz());
    }

    private static List<String> cutOff(long frames, long missing, int sampleRateHz) {
        return missing == 0
                ? List.of()
                : List.of(SoundTime.of(missing, sampleRateHz) + " that the header states are missing at the end; "
                        + (frames == 0 ? "nothing is" : SoundTime.of(frames, sampleRateHz) + " are")
                        + " there. Copy or write the file again.");
    }

    private static OrderStatement chanStatement(ChannelOrder order) {
        return new OrderStatement(order, OrderSource.FILE_FORMAT, "The channel layout in the CHAN chunk");
    }
}
