package org.stagebook.handoff.build;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a package is written; a test puts a disk in its place that fills up, breaks or lies. */
interface TargetDisk {
    /** The disk of the machine. */
    TargetDisk LOCAL = new TargetDisk() {};

    /** How much is written before it is forced to the disk: otherwise a long file waits for all of it at its end. */
    long FORCED_BYTES = 64L << 20;

    /** A new file, which is on the disk itself once the stream is closed. What is there is never written over. */
    default OutputStream create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            private long unforcedBytes;

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                unforcedBytes += length;
                if (unforcedBytes >= FORCED_BYTES) {
                    channel.force(false);
                    unforcedBytes = 0;
                }
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    channel.force(true);
                }
            }
        };
    }

    /** Room left in a folder, in bytes. */
    default long freeBytes(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }
}
