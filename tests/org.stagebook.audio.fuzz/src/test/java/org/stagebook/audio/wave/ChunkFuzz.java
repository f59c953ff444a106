package org.stagebook.audio.wave;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.dbmd.DolbyMetadataReader;
import org.stagebook.audio.wave.BroadcastExtension.Origin;

/** What every chunk reader promises about bytes it has never seen. */
final class ChunkFuzz {

    private static final Path FILE = Path.of("fuzz.wav");
    private static final BroadcastExtension BEXT = BroadcastExtension.forNewFile(
            new Origin("FX", "Stagebook", "SB1"), LocalDateTime.of(2026, 1, 2, 3, 4, 5), 48_000);

    /** Any bytes are a recording with sensible figures, or refused as none. */
    void readFile(byte[] content) throws IOException {
        WaveBytes bytes = new WaveBytes(new BytesChannel(content));
        WaveInfo info;
        try {
            info = WaveReader.read(FILE, bytes);
        } catch (UnreadableWaveException refused) {
            return;
        }
        WaveMetadata metadata = WaveMetadataReader.read(bytes, info);
        boolean sensible = info.frames() >= 0
                && info.data().offsetBytes() + info.data().sizeBytes() <= content.length
                && info.format().channels() > 0
                && metadata.remarks().stream().noneMatch(String::isBlank);
        check(sensible, "not a sensible reading: " + info);
        RecordingStart.of(info, metadata.ixml()).ifPresent(start -> {
            String unused =
                    start.plus(info.frames(), info.format().sampleRateHz()).toString();
            check(!unused.isEmpty(), "no start");
        });
    }

    /** The chunk between a format and some sound, in a file that is otherwise in order. */
    void readChunk(String id, byte[] content) throws IOException {
        readFile(file(chunk(id, content)));
    }

    void readMarkers(byte[] content) throws IOException {
        int half = content.length == 0 ? 0 : Byte.toUnsignedInt(content[0]) * content.length / 256;
        byte[] texts = ChunkFuzz.concatenated(
                "adtl".getBytes(StandardCharsets.US_ASCII), Arrays.copyOfRange(content, half, content.length));
        byte[] points = Arrays.copyOf(content, half);
        readFile(file(concatenated(chunk("cue ", points), chunk("LIST", texts), chunk("smpl", points))));
    }

    /** What is read can be written over it and reads the same, unless a text cannot be written. */
    void rewriteBroadcast(byte[] content) throws IOException {
        readChunk("bext", content);
        Optional<BroadcastExtension> read = BroadcastChunk.parse(buffer(content), new ArrayList<>());
        if (read.isPresent() && content.length >= BroadcastChunk.FIXED_BYTES) {
            byte[] again = new BroadcastChunkWriter(content).content(read.get());
            BroadcastExtension back =
                    BroadcastChunk.parse(buffer(again), new ArrayList<>()).orElseThrow();
            boolean same = back.origin().equals(read.get().origin())
                    && back.codingHistory().equals(read.get().codingHistory())
                    && back.timeReferenceSamples() == read.get().timeReferenceSamples()
                    && back.umid().equals(read.get().umid())
                    && back.loudness().equals(read.get().loudness());
            check(same, "a bext chunk that reads differently when it is written again");
        }
    }

    /** As it is, and with every checksum made right. */
    void readDolby(byte[] content) throws IOException {
        readChunk("dbmd", content);
        byte[] right = content.clone();
        ByteBuffer bytes = buffer(right);
        int at = 4;
        while (at + 3 < right.length && right[at] != 0) {
            int size = Short.toUnsignedInt(bytes.getShort(at + 1));
            int end = at + 3 + size;
            if (end < right.length) {
                int sum = size;
                for (int index = at + 3; index < end; index++) {
                    sum += right[index];
                }
                right[end] = (byte) -sum;
            }
            at = end + 1;
        }
        List<String> remarks = new ArrayList<>();
        new DolbyMetadataReader(remarks)
                .read(buffer(right))
                .ifPresent(dolby -> check(dolby.segments().stream().allMatch(segment -> segment.intact()), "" + dolby));
    }

    void readLongSizes(byte[] content) throws IOException {
        byte[] head = concatenated("RF64".getBytes(StandardCharsets.US_ASCII), new byte[] {-1, -1, -1, -1});
        byte[] rest = file(new byte[0]);
        readFile(concatenated(
                head,
                "WAVE".getBytes(StandardCharsets.US_ASCII),
                chunk("ds64", content),
                Arrays.copyOfRange(rest, 12, rest.length)));
    }

    /** Whatever can be read can be edited, keeps its sound, and is no worse than before. */
    void edit(byte[] content) throws IOException {
        Path file = Files.write(FILE, content);
        WaveInfo before;
        try {
            before = new WaveReader().read(file);
        } catch (UnreadableWaveException refused) {
            return;
        }
        HeaderEdit edit = HeaderEdit.NONE.withBroadcast(BEXT).withMarkers(List.of(new Marker(1, 0, 2, "a", "b")));
        new HeaderEditor().apply(file, edit);
        WaveInfo after = new WaveReader().read(file);
        byte[] written = Files.readAllBytes(file);
        byte[] sound = sound(written, after);
        check(Arrays.equals(sound, sound(content, before)), "the sound changed");
        check(after.broadcast().isPresent(), "no bext");
        check(!new WaveMetadataReader().read(file, after).markers().isEmpty(), "no markers");
    }

    private static byte[] sound(byte[] content, WaveInfo info) {
        int begin = (int) info.data().offsetBytes();
        return Arrays.copyOfRange(content, begin, begin + (int) info.data().sizeBytes());
    }

    private static void check(boolean kept, String what) {
        if (!kept) {
            throw new IllegalStateException("A promise is broken: " + what);
        }
    }

    /** A file of one channel with some chunks between its format and its sound. */
    private static byte[] file(byte[] chunks) {
        byte[] format = buffer(new byte[16])
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(48_000)
                .putInt(96_000)
                .putShort((short) 2)
                .putShort((short) 16)
                .array();
        byte[] body = concatenated(chunk("fmt ", format), chunks, chunk("data", new byte[8]));
        byte[] head = concatenated("RIFF".getBytes(StandardCharsets.US_ASCII), number(body.length + 4));
        return concatenated(head, "WAVE".getBytes(StandardCharsets.US_ASCII), body);
    }

    private static byte[] chunk(String id, byte[] content) {
        byte[] head = concatenated(id.getBytes(StandardCharsets.US_ASCII), number(content.length));
        return concatenated(head, content, new byte[content.length % 2]);
    }

    private static byte[] number(int value) {
        return buffer(new byte[4]).putInt(value).array();
    }

    private static byte[] concatenated(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
