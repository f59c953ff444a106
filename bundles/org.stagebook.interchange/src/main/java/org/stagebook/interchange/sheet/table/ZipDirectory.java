package org.stagebook.interchange.sheet.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The files of a ZIP archive that lies in memory, found by its central directory (PKWARE APPNOTE 4.3), so that none has to
 * be inflated to reach another. Names are compared whatever their case, as the parts of OPC packages are.
 */
final class ZipDirectory {

    private static final int END_OF_DIRECTORY = 0x0605_4b50;
    private static final int ENTRY = 0x0201_4b50;
    private static final int LOCAL_HEADER = 0x0403_4b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * Reads the directory.
     *
     * @throws IOException if there is none; the message is a clause that says so
     */
    ZipDirectory(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOfDirectory();
        int count = zip.getShort(end + 10) & 0xFFFF;
        long at = zip.getInt(end + 16) & 0xFFFF_FFFFL;
        for (int i = 0; i < count && isAt(at, ENTRY_LENGTH, ENTRY); i++) {
            at = note((int) at);
        }
        if (entries.isEmpty()) {
            throw new IOException("its list of contents is damaged");
        }
    }

    /** The inflated bytes of a file, in a stream that ends in an exception where the archive is damaged. */
    Optional<InputStream> open(String name) throws IOException {
        Entry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (!isAt(entry.localHeader, LOCAL_LENGTH, LOCAL_HEADER)) {
            throw new IOException("its part " + name + " is not where the list of contents says");
        }
        int header = (int) entry.localHeader;
        long start = (long) header + LOCAL_LENGTH + unsigned(header + 26) + unsigned(header + 28);
        if (start + entry.size > bytes.length) {
            throw new IOException("its part " + name + " is cut short");
        }
        InputStream raw = new ByteArrayInputStream(bytes, (int) start, (int) entry.size);
        return switch (entry.method) {
            case STORED -> Optional.of(raw);
            case DEFLATED ->
                Optional.of(new InflaterInputStream(raw, new Inflater(true), 8192) {
                    @Override
                    public void close() throws IOException {
                        super.close();
                        inf.end();
                    }
                });
            default -> throw new IOException("its part " + name + " is encrypted or packed in an unusual way");
        };
    }

    private int endOfDirectory() throws IOException {
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        throw new IOException("its end is missing");
    }

    private long note(int at) {
        int nameLength = unsigned(at + 28);
        long next = (long) at + ENTRY_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
        if (next <= bytes.length) {
            String name = new String(bytes, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            boolean encrypted = (zip.getShort(at + 8) & 1) != 0;
            entries.putIfAbsent(
                    key(name),
                    new Entry(
                            encrypted ? -1 : unsigned(at + 10),
                            zip.getInt(at + 20) & 0xFFFF_FFFFL,
                            zip.getInt(at + 42) & 0xFFFF_FFFFL));
        }
        return next;
    }

    private boolean isAt(long at, int length, int signature) {
        return at + length <= bytes.length && zip.getInt((int) at) == signature;
    }

    private int unsigned(int at) {
        return zip.getShort(at) & 0xFFFF;
    }

    private static String key(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        return path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private record Entry(int method, long size, long localHeader) {}
}
