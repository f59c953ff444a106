package org.stagebook.audio.wave;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.adm.AdmDocument;
import org.stagebook.audio.adm.AdmDocumentReader;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.adm.AdmModelBuilder;
import org.stagebook.audio.adm.TrackTable;
import org.stagebook.audio.adm.TrackTableReader;
import org.stagebook.audio.dbmd.DolbyMetadata;
import org.stagebook.audio.dbmd.DolbyMetadataReader;
import org.stagebook.audio.ixml.Ixml;
import org.stagebook.audio.ixml.IxmlReader;

/** Finds the metadata chunks of an open file and hands each to whom it concerns. */
final class MetadataChunks {

    /** No chunk that is held in memory is read beyond this. */
    static final int MOST_BYTES = 2 << 20;

    /** The model is read in passing, so its limit is one of patience. */
    private static final long MOST_MODEL_BYTES = 1L << 29;

    private final WaveBytes bytes;
    private final List<Chunk> chunks;
    private final List<String> remarks;

    MetadataChunks(WaveBytes bytes, List<Chunk> chunks, List<String> remarks) {
        this.bytes = bytes;
        this.chunks = chunks;
        this.remarks = remarks;
    }

    List<Marker> markers(long frames) throws IOException {
        CueChunks cues = new CueChunks(remarks);
        content("cue ").ifPresent(cues::points);
        for (ByteBuffer list : lists("adtl")) {
            cues.texts(list);
        }
        return cues.markers(frames);
    }

    List<SampleLoop> loops() throws IOException {
        return CueChunks.loops(content("smpl"));
    }

    Map<String, String> information() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ByteBuffer list : lists("INFO")) {
            new SubChunks("LIST INFO", remarks)
                    .read(list, (id, text) -> texts.putIfAbsent(id, new StoredText(text, 0, text.limit()).plain()));
        }
        return texts;
    }

    Optional<Ixml> ixml() throws IOException {
        return content("iXML").flatMap(content -> new IxmlReader(remarks).read(bytes(content)));
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }

    Optional<DolbyMetadata> dolby() throws IOException {
        return content("dbmd").flatMap(content -> new DolbyMetadataReader(remarks).read(content));
    }

    Optional<AdmModel> adm(int channels) throws IOException {
        Optional<TrackTable> table = content("chna").flatMap(content -> new TrackTableReader(remarks).read(content));
        Optional<Chunk> stored = first("axml");
        Optional<AdmDocument> document = stored.isEmpty() ? Optional.empty() : document(stored.get());
        return table.isEmpty() && document.isEmpty()
                ? Optional.empty()
                : Optional.of(new AdmModelBuilder(table, document, remarks).build(channels));
    }

    private Optional<AdmDocument> document(Chunk chunk) throws IOException {
        long length = limited(chunk, MOST_MODEL_BYTES);
        try (InputStream content = bytes.stream(chunk.offsetBytes(), length)) {
            return new AdmDocumentReader(remarks).read(content);
        }
    }

    private List<ByteBuffer> lists(String type) throws IOException {
        List<ByteBuffer> lists = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if ("LIST".equals(chunk.id()) && chunk.sizeBytes() >= 4) {
                ByteBuffer head = bytes.read(chunk.offsetBytes(), 4);
                if (WaveBytes.identifier(head, 0).equals(type)) {
                    lists.add(content(chunk));
                }
            }
        }
        return lists;
    }

    private Optional<ByteBuffer> content(String id) throws IOException {
        Optional<Chunk> chunk = first(id);
        return chunk.isEmpty() ? Optional.empty() : Optional.of(content(chunk.get()));
    }

    private Optional<Chunk> first(String id) {
        List<Chunk> found =
                chunks.stream().filter(chunk -> chunk.id().equals(id)).toList();
        if (found.size() > 1) {
            remarks.add("There are " + found.size() + " " + ChunkScanner.shown(id) + " chunks; the first is taken.");
        }
        return found.stream().findFirst();
    }

    private ByteBuffer content(Chunk chunk) throws IOException {
        return bytes.read(chunk.offsetBytes(), (int) limited(chunk, MOST_BYTES));
    }

    private long limited(Chunk chunk, long mostBytes) {
        if (chunk.sizeBytes() > mostBytes) {
            remarks.add("Chunk " + ChunkScanner.shown(chunk.id()) + " has " + chunk.sizeBytes() + " bytes, of which the"
                    + " first " + mostBytes + " are read.");
        }
        return Math.min(chunk.sizeBytes(), mostBytes);
    }
}
