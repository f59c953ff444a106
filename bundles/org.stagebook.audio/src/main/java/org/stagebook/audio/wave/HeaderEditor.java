package org.stagebook.audio.wave;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.wave.FilePart.Kept;
import org.stagebook.audio.wave.FilePart.Made;

/**
 * Changes the metadata of a recording, never in place: a sibling is written, synced and moved over the file. The sound
 * and every chunk that is not edited keep their bytes and their order; sizes and pad bytes that were wrong become right.
 * When anything fails, the file is as it was and the sibling is gone.
 */
public final class HeaderEditor {

    /** How bytes get from one file to another; a test makes it fail. */
    @FunctionalInterface
    interface Transfer {
        /** Copies some of the bytes from a position, and says how many. */
        long copy(FileChannel from, long position, long count, FileChannel to) throws IOException;
    }

    private static final long RIFF_LIMIT_BYTES = 0xFFFF_FFFEL;

    private final Transfer transfer;
    private final long riffLimitBytes;

    public HeaderEditor() {
        this((from, position, count, to) -> from.transferTo(position, count, to), RIFF_LIMIT_BYTES);
    }

    HeaderEditor(Transfer transfer, long riffLimitBytes) {
        this.transfer = transfer;
        this.riffLimitBytes = riffLimitBytes;
    }

    /** A file as it was when its reading began. */
    private record Source(Path file, FileTime modified, long sizeBytes, WaveInfo info) {}

    /**
     * Applies the changes.
     *
     * @throws UnreadableWaveException if the file is no recording
     * @throws IOException if it cannot be read, the sibling cannot be written, or somebody changed the file meanwhile
     * @throws IllegalArgumentException if a text does not fit its field
     */
    public void apply(Path file, HeaderEdit edit) throws IOException {
        Path real = file.toRealPath();
        FileTime modified = Files.getLastModifiedTime(real);
        Source source = new Source(real, modified, Files.size(real), new WaveReader().read(real));
        Path folder = Optional.ofNullable(real.getParent()).orElse(real);
        Path sibling = Files.createTempFile(folder, "." + real.getFileName() + ".", ".part");
        try {
            write(source, edit, sibling);
            check(source, sibling);
            move(sibling, real);
        } finally {
            Files.deleteIfExists(sibling);
        }
    }

    private void write(Source source, HeaderEdit edit, Path sibling) throws IOException {
        try (FileChannel from = FileChannel.open(source.file(), StandardOpenOption.READ);
                FileChannel to = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
            WaveBytes bytes = new WaveBytes(from);
            EditedLayout layout = layout(bytes, source.info(), edit);
            List<FilePart> parts = layout.parts(longSizes(bytes, source.info()));
            writeFully(to, layout.head());
            for (FilePart part : parts) {
                writeFully(to, layout.head(part));
                writePart(from, part, to);
            }
            copyTail(from, source.info(), to);
            to.force(true);
        }
        copyPermissions(source.file(), sibling);
    }

    private EditedLayout layout(WaveBytes bytes, WaveInfo info, HeaderEdit edit) throws IOException {
        EditedLayout layout = new EditedLayout(info, riffLimitBytes);
        if (edit.broadcast().isPresent()) {
            byte[] before = content(bytes, first(info, "bext"));
            layout.put(new Made(
                    "bext",
                    new BroadcastChunkWriter(before).content(edit.broadcast().get())));
        }
        edit.ixml().ifPresent(text -> layout.put(new Made("iXML", text.getBytes(StandardCharsets.UTF_8))));
        if (edit.markers().isPresent()) {
            putMarkers(bytes, info, new CueChunkWriter(edit.markers().get()), layout);
        }
        return layout;
    }

    /** The first list of texts is replaced; further ones would say things of markers that are gone. */
    private static void putMarkers(WaveBytes bytes, WaveInfo info, CueChunkWriter markers, EditedLayout layout)
            throws IOException {
        layout.put(new Made("cue ", markers.points()));
        byte[] texts = markers.texts();
        for (Chunk list : textLists(bytes, info)) {
            layout.replace(list, texts);
            texts = new byte[0];
        }
        if (texts.length > 0) {
            layout.append(new Made("LIST", texts));
        }
    }

    private static List<Chunk> textLists(WaveBytes bytes, WaveInfo info) throws IOException {
        List<Chunk> lists = new ArrayList<>();
        for (Chunk chunk : info.chunks()) {
            boolean list = "LIST".equals(chunk.id()) && chunk.sizeBytes() >= 4;
            if (list && "adtl".equals(WaveBytes.identifier(bytes.read(chunk.offsetBytes(), 4), 0))) {
                lists.add(chunk);
            }
        }
        return lists;
    }

    private static byte[] longSizes(WaveBytes bytes, WaveInfo info) throws IOException {
        return info.container() == WaveContainer.RIFF ? new byte[0] : content(bytes, first(info, "ds64"));
    }

    private static Optional<Chunk> first(WaveInfo info, String id) {
        return info.chunks().stream().filter(chunk -> chunk.id().equals(id)).findFirst();
    }

    private static byte[] content(WaveBytes bytes, Optional<Chunk> chunk) throws IOException {
        if (chunk.isEmpty()) {
            return new byte[0];
        }
        int length = (int) Math.min(chunk.get().sizeBytes(), MetadataChunks.MOST_BYTES);
        ByteBuffer content = bytes.read(chunk.get().offsetBytes(), length);
        byte[] copy = new byte[content.remaining()];
        content.get(copy);
        return copy;
    }

    private void writePart(FileChannel from, FilePart part, FileChannel to) throws IOException {
        switch (part) {
            case Kept kept -> copy(from, kept.offsetBytes(), kept.sizeBytes(), to);
            case Made made -> writeFully(to, ByteBuffer.wrap(made.content()));
        }
        if (part.sizeBytes() % 2 != 0) {
            writeFully(to, ByteBuffer.allocate(1));
        }
    }

    /** Bytes behind the last chunk belong to nothing, but they are not ours to throw away. */
    private void copyTail(FileChannel from, WaveInfo info, FileChannel to) throws IOException {
        Chunk last = info.chunks().getLast();
        long end = last.offsetBytes() + last.sizeBytes() + last.sizeBytes() % 2;
        if (end < from.size()) {
            copy(from, end, from.size() - end, to);
        }
    }

    private void copy(FileChannel from, long begin, long length, FileChannel to) throws IOException {
        long copied = 0;
        while (copied < length) {
            long count = transfer.copy(from, begin + copied, length - copied, to);
            if (count <= 0) {
                throw new EOFException("The file became shorter while it was copied; let its writer finish first.");
            }
            copied += count;
        }
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** The sibling must hold the same sound, and the file must be the one that was read. */
    private static void check(Source source, Path sibling) throws IOException {
        WaveInfo written = new WaveReader().read(sibling);
        boolean same = written.format().equals(source.info().format())
                && written.data().sizeBytes() == source.info().data().sizeBytes();
        if (!same) {
            throw new IOException("The edited copy of " + source.file()
                    + " does not read back as the same sound. The file" + " was not changed.");
        }
        boolean untouched = Files.getLastModifiedTime(source.file()).equals(source.modified())
                && Files.size(source.file()) == source.sizeBytes();
        if (!untouched) {
            throw new IOException(
                    source.file() + " was changed by another program while it was edited. Its new content was"
                            + " kept, the edit was not applied; try again.");
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        FileStore store = Files.getFileStore(to);
        if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path sibling, Path file) throws IOException {
        try {
            Files.move(sibling, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
