package org.stagebook.audio.aiff;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;

/**
 * Reads the headers of AIFF and uncompressed AIFF-C recordings.
 *
 * <p>Our own because no library on offer keeps what a stage needs: float samples, Apple's channel layout, markers, and
 * files that end early. Never reads the sound itself.
 */
public final class AiffReader {

    private static final int MOST_MARKER_BYTES = 1 << 20;

    /**
     * Reads one file.
     *
     * @throws UnreadableAiffException if it is not an AIFF recording of samples that are not compressed
     * @throws IOException if the file cannot be opened or read at all
     */
    public AiffInfo read(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return new Parse(file, channel, new ArrayList<>()).info();
        }
    }

    /** A chunk's content. */
    private record Chunk(long offsetBytes, long sizeBytes) {}

    /** One reading of one file. */
    private record Parse(Path file, SeekableByteChannel channel, List<String> remarks) {

        AiffInfo info() throws IOException {
            String form = form();
            Map<String, Chunk> chunks = chunks();
            Chunk comm = chunks.get("COMM");
            Chunk ssnd = chunks.get("SSND");
            if (comm == null || ssnd == null) {
                throw new UnreadableAiffException(file, "it has no " + (comm == null ? "COMM" : "SSND") + " chunk.");
            }
            if (ssnd.sizeBytes() < 8) {
                throw new UnreadableAiffException(
                        file, "its SSND chunk has only " + ssnd.sizeBytes() + " of at least 8 bytes.");
            }
            AiffFormat format = AiffFormat.parse(file, bytes(comm, AiffFormat.READ_BYTES), remarks);
            long dataOffset = Integer.toUnsignedLong(bytes(ssnd, 8).getInt(0));
            long frames = frames(format, ssnd.sizeBytes() - 8 - dataOffset);
            return new AiffInfo(
                    form,
                    format.sampleRateHz(),
                    format.channels(),
                    frames,
                    Math.max(0, format.frames() - frames),
                    new AiffInfo.Sound(ssnd.offsetBytes() + 8 + dataOffset, format.sample(), format.bigEndian()),
                    order(chunks, format.channels()),
                    markers(chunks),
                    remarks);
        }

        private String form() throws IOException {
            ByteBuffer head = bytes(new Chunk(0, 12), 12);
            String form = head.limit() < 12 ? "" : text(head, 8);
            if (head.limit() < 12
                    || !text(head, 0).equals("FORM")
                    || !List.of("AIFF", "AIFC").contains(form)) {
                throw new UnreadableAiffException(file, "it does not begin with FORM and AIFF or AIFC.");
            }
            return form;
        }

        /** The first chunk of each kind. */
        private Map<String, Chunk> chunks() throws IOException {
            Map<String, Chunk> chunks = new LinkedHashMap<>();
            long position = 12;
            while (position + 8 <= channel.size()) {
                ByteBuffer head = bytes(new Chunk(position, 8), 8);
                long stated = Integer.toUnsignedLong(head.getInt(4));
                long there = Math.min(stated, channel.size() - position - 8);
                if (there < stated) {
                    remarks.add("The " + text(head, 0) + " chunk states " + stated + " bytes, but the file ends after "
                            + there + " of them; what is there is read.");
                }
                chunks.putIfAbsent(text(head, 0), new Chunk(position + 8, there));
                position += 8 + stated + (stated & 1);
            }
            return chunks;
        }

        private long frames(AiffFormat format, long soundBytes) {
            long frameBytes = (long) format.channels() * format.sample().containerBytes();
            long there = Math.max(0, soundBytes) / frameBytes;
            if (format.frames() == there) {
                return there;
            }
            long read = format.frames() == 0 ? there : Math.min(there, format.frames());
            remarks.add("COMM states " + format.frames() + " frames, SSND holds " + there + "; " + read + " are read.");
            return read;
        }

        private Optional<ChannelOrder> order(Map<String, Chunk> chunks, int channels) throws IOException {
            Chunk chan = chunks.get("CHAN");
            if (chan == null || chan.sizeBytes() < 4) {
                return Optional.empty();
            }
            return new AppleChannelLayout(bytes(chan, 4).getInt(0)).order(channels);
        }

        private List<AiffMarker> markers(Map<String, Chunk> chunks) throws IOException {
            List<AiffMarker> markers = new ArrayList<>();
            Chunk mark = chunks.get("MARK");
            if (mark == null || mark.sizeBytes() < 2) {
                return markers;
            }
            ByteBuffer bytes = bytes(mark, MOST_MARKER_BYTES);
            int count = Short.toUnsignedInt(bytes.getShort());
            while (markers.size() < count && bytes.remaining() >= 7) {
                int id = Short.toUnsignedInt(bytes.getShort());
                long frame = Integer.toUnsignedLong(bytes.getInt());
                byte[] name = new byte[Math.min(Byte.toUnsignedInt(bytes.get()), bytes.remaining())];
                bytes.get(name);
                bytes.position(Math.min(bytes.limit(), bytes.position() + (name.length + 1) % 2));
                markers.add(new AiffMarker(id, frame, new String(name, StandardCharsets.ISO_8859_1)));
            }
            if (markers.size() < count) {
                remarks.add("The MARK chunk states " + count + " markers but holds " + markers.size() + ".");
            }
            return markers;
        }

        private static String text(ByteBuffer bytes, int index) {
            byte[] id = new byte[4];
            bytes.get(index, id);
            return new String(id, StandardCharsets.ISO_8859_1);
        }

        private ByteBuffer bytes(Chunk chunk, int most) throws IOException {
            long there = Math.min(Math.min(most, chunk.sizeBytes()), channel.size() - chunk.offsetBytes());
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, there));
            channel.position(chunk.offsetBytes());
            while (bytes.hasRemaining()) {
                if (channel.read(bytes) < 0) {
                    throw new EOFException("\"" + file.getFileName()
                            + "\" became shorter while it was read; let its writer finish first.");
                }
            }
            return bytes.flip();
        }
    }
}
