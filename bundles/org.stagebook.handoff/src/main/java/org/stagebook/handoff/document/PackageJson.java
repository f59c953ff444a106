package org.stagebook.handoff.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.stagebook.handoff.HandoffException;

/** Reads and writes the JSON files of a package: indented by two spaces, lines ended by LF, fields we do not know kept out. */
public final class PackageJson {
    private static final long MAX_BYTES = 64L << 20;

    private final ObjectMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** The file as a {@code type}; what it is called in messages is its name. */
    public <T> T read(Path file, Class<T> type) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new HandoffException(file + " is a link; it was not followed. Put the file itself there.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new HandoffException("There is no " + file.getFileName() + " in " + file.getParent()
                    + ": it is not a handoff package, or not the whole of it.");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new HandoffException(file + " is larger than " + (MAX_BYTES >> 20) + " MiB; it was not read.");
        }
        try {
            return mapper.readValue(Files.readAllBytes(file), type);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new HandoffException(
                    file + " is damaged or is another kind of file: "
                            + (place == null ? "it" : "line " + place.getLineNr())
                            + " is not what such a file holds. Ask for it to be sent again.",
                    e);
        }
    }

    /** Writes beside the place, forces it to the disk and moves it in. */
    public void write(Path file, Object value) throws IOException {
        byte[] bytes = (writer().writeValueAsString(value) + "\n").getBytes(UTF_8);
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return mapper.writer(printer);
    }
}
