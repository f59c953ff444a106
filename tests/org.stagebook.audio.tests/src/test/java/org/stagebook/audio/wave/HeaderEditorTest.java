package org.stagebook.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.ixml.Ixml;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;

/** Edits of metadata: what is not edited keeps its bytes, and what fails leaves nothing behind. */
class HeaderEditorTest {

    private static final long SEED = 11;
    private static final long NO_LIMIT = 0xFFFF_FFFEL;
    private static final Map<LoudnessQuantity, Level> LOUDNESS =
            Map.of(LoudnessQuantity.INTEGRATED, new Level(-23, LevelUnit.LUFS));
    private static final BroadcastExtension BEXT = BroadcastExtension.forNewFile(
            new Origin("FX", "Stagebook", "SB1"), LocalDateTime.of(2026, 1, 2, 3, 4, 5), 48_000);

    @TempDir
    Path folder;

    private final WaveReader reader = new WaveReader();

    @Test
    void loudnessGoesIntoAnExistingChunkAndTheRestKeepsItsBytes() throws IOException {
        Path file = recorded();
        Map<String, byte[]> before = contents(file);
        BroadcastExtension old = reader.read(file).broadcast().orElseThrow();
        new HeaderEditor().apply(file, HeaderEdit.NONE.withBroadcast(old.withLoudness(LOUDNESS)));
        WaveInfo info = reader.read(file);
        assertThat(info.broadcast().orElseThrow().loudness()).isEqualTo(LOUDNESS);
        assertThat(info.broadcast().orElseThrow().version()).isEqualTo(2);
        assertThat(info.remarks()).isEmpty();
        Map<String, byte[]> after = contents(file);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        byte[] changed = Objects.requireNonNull(after.remove("bext"));
        byte[] original = Objects.requireNonNull(before.remove("bext"));
        assertThat(after).usingRecursiveComparison().isEqualTo(before);
        assertThat(Arrays.mismatch(changed, original))
                .as("the description in Latin-1 stays")
                .isEqualTo(346);
        assertThat(Arrays.copyOfRange(changed, 422, changed.length))
                .isEqualTo(Arrays.copyOfRange(original, 422, original.length));
        assertThat(names()).containsExactly("fixture.wav");
    }

    @Test
    void newChunksComeWhereTheyBelong() throws IOException {
        Path file = WaveFixture.riff()
                .chunk("JUNK", new byte[28])
                .pcm(1, 24)
                .chunk("data", new byte[9])
                .chunk("minf", new byte[3])
                .writeTo(folder);
        List<Marker> markers = List.of(new Marker(1, 0, 0, "Bühne", ""), new Marker(2, 1, 2, "", "Tür"));
        HeaderEdit edit = HeaderEdit.NONE
                .withBroadcast(BEXT)
                .withIxml("<BWFXML><SCENE>7</SCENE></BWFXML>")
                .withMarkers(markers);
        new HeaderEditor().apply(file, edit);
        assertThat(contents(file).keySet())
                .containsExactly("JUNK", "bext", "fmt ", "data", "minf", "iXML", "cue ", "LIST");
        WaveInfo info = reader.read(file);
        WaveMetadata metadata = new WaveMetadataReader().read(file, info);
        assertThat(info.broadcast()).contains(BEXT);
        assertThat(metadata.ixml().map(Ixml::slate).orElseThrow().scene()).isEqualTo("7");
        assertThat(metadata.markers()).isEqualTo(markers);
        assertThat(info.remarks()).isEmpty();
        assertThat(metadata.remarks()).isEmpty();
    }

    @Test
    void markersReplaceAllThatWereThere() throws IOException {
        Path file = recorded();
        HeaderEdit first = HeaderEdit.NONE.withMarkers(List.of(new Marker(1, 5, 0, "old", "")));
        new HeaderEditor().apply(file, first);
        new HeaderEditor().apply(file, HeaderEdit.NONE.withMarkers(List.of(new Marker(9, 3, 0, "", ""))));
        WaveMetadata metadata = new WaveMetadataReader().read(file, reader.read(file));
        assertThat(metadata.markers()).containsExactly(new Marker(9, 3, 0, "", ""));
        assertThat(contents(file)).containsKey("cue ").containsKey("INFO of LIST");
        assertThat(metadata.information()).containsEntry("ISFT", "x");
    }

    /** No pad bytes, a wrong RIFF size, a tail that belongs to nothing: sizes are put right, no byte is lost. */
    @Test
    void damagedStructureIsPutRight() throws IOException {
        Path file = WaveFixture.riff()
                .header("odd ", 3)
                .text("abc")
                .pcm(1, 24)
                .header("data", 9)
                .text("123456789")
                .header("LIST", 2)
                .text("xy")
                .raw(new byte[] {1, 2, 3})
                .writeUnchangedTo(folder);
        new HeaderEditor().apply(file, HeaderEdit.NONE.withBroadcast(BEXT));
        assertThat(contents(file)).satisfies(after -> {
            assertThat(after.get("odd ")).asString(StandardCharsets.US_ASCII).isEqualTo("abc");
            assertThat(after.get("data")).asString(StandardCharsets.US_ASCII).isEqualTo("123456789");
        });
        assertThat(Files.readAllBytes(file)).endsWith(1, 2, 3);
        assertThat(reader.read(file).remarks())
                .containsExactly(
                        "The last 3 bytes belong to no chunk.",
                        "The header states %d bytes for the whole file, which has %d."
                                .formatted(Files.size(file) - 3, Files.size(file)));
    }

    @Test
    void sizesOf64BitsStay() throws IOException {
        WaveFixture fixture = WaveFixture.begin("RF64", "WAVE");
        fixture.header("ds64", 40)
                .number(0, 8)
                .number(60, 8)
                .number(10, 8)
                .number(1, 4)
                .text("long")
                .number(2, 8);
        fixture.header("long", 0xFFFF_FFFFL)
                .text("ab")
                .pcm(2, 24)
                .header("data", 0x00FF_FFFF)
                .zeros(60);
        Path file = fixture.writeTo(folder);
        new HeaderEditor().apply(file, HeaderEdit.NONE.withBroadcast(BEXT));
        WaveInfo info = reader.read(file);
        assertThat(info.container()).isEqualTo(WaveContainer.RF64);
        assertThat(info.frames()).isEqualTo(10);
        assertThat(info.broadcast()).contains(BEXT);
        assertThat(info.remarks()).isEmpty();
        assertThat(contents(file).keySet()).containsExactly("ds64", "bext", "long", "fmt ", "data");
    }

    /** The limit is lowered, for want of room for a real one: once with reserved room and once without. */
    @Test
    void growingBeyond32BitsMakesRf64() throws IOException {
        for (int reserved : new int[] {28, 92, 8}) {
            Path file = WaveFixture.riff()
                    .chunk("JUNK", new byte[reserved])
                    .pcm(1, 24)
                    .chunk("data", new byte[3_000])
                    .writeTo(folder);
            new HeaderEditor(FileChannel::transferTo, 3_300).apply(file, HeaderEdit.NONE.withBroadcast(BEXT));
            WaveInfo info = reader.read(file);
            assertThat(info.container()).isEqualTo(WaveContainer.RF64);
            assertThat(info.frames()).isEqualTo(1_000);
            assertThat(info.remarks()).isEmpty();
            assertThat(info.chunks().getFirst().id()).isEqualTo("ds64");
            assertThat(info.chunks()).hasSize(reserved == 8 ? 5 : 4);
        }
    }

    @Test
    void aCopyThatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = recorded();
        byte[] before = Files.readAllBytes(file);
        HeaderEditor.Transfer full = (from, position, count, to) -> {
            from.transferTo(position, Math.min(count, 10), to);
            throw new IOException("No space left on device");
        };
        assertThatThrownBy(() -> new HeaderEditor(full, NO_LIMIT).apply(file, HeaderEdit.NONE.withBroadcast(BEXT)))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThatThrownBy(() -> new HeaderEditor((from, position, count, to) -> 0, NO_LIMIT)
                        .apply(file, HeaderEdit.NONE.withBroadcast(BEXT)))
                .isInstanceOf(EOFException.class);
        assertThat(file).hasBinaryContent(before);
        assertThat(names()).containsExactly("fixture.wav");
    }

    @Test
    void aCopyThatLosesBytesIsNotMoved() throws IOException {
        Path file = recorded();
        byte[] before = Files.readAllBytes(file);
        HeaderEditor.Transfer lying = (from, position, count, to) ->
                count > 1_000 ? from.transferTo(position, count - 300, to) + 300 : from.transferTo(position, count, to);
        assertThatThrownBy(() -> new HeaderEditor(lying, NO_LIMIT).apply(file, HeaderEdit.NONE.withBroadcast(BEXT)))
                .isInstanceOf(IOException.class);
        assertThat(file).hasBinaryContent(before);
        assertThat(names()).containsExactly("fixture.wav");
    }

    @Test
    void aFileThatSomebodyChangesMeanwhileIsLeftToThem() throws IOException {
        Path file = recorded();
        HeaderEditor.Transfer meddling = (from, position, count, to) -> {
            Files.write(file, new byte[2], StandardOpenOption.APPEND);
            return from.transferTo(position, count, to);
        };
        assertThatThrownBy(() -> new HeaderEditor(meddling, NO_LIMIT).apply(file, HeaderEdit.NONE.withBroadcast(BEXT)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("was changed by another program");
        assertThat(reader.read(file).broadcast()).isNotEqualTo(BEXT);
        assertThat(names()).containsExactly("fixture.wav");
    }

    @Test
    void whatCannotBeWrittenIsRefusedAndNothingIsTouched() throws IOException {
        Path file = recorded();
        byte[] before = Files.readAllBytes(file);
        BroadcastExtension accents = BEXT.withOrigin(new Origin("Bühne", "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeaderEditor().apply(file, HeaderEdit.NONE.withBroadcast(accents)))
                .withMessageContaining("ASCII");
        assertThatIllegalArgumentException().isThrownBy(() -> HeaderEdit.NONE.withIxml("<BWFXML><SCENE>"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaderEdit.NONE.withMarkers(List.of(new Marker(1, 1L << 32, 0, "", ""))));
        assertThat(file).hasBinaryContent(before);
        Path text = Files.writeString(folder.resolve("text.wav"), "no sound");
        assertThatThrownBy(() -> new HeaderEditor().apply(text, HeaderEdit.NONE))
                .isInstanceOf(UnreadableWaveException.class);
        assertThat(names()).containsExactlyInAnyOrder("fixture.wav", "text.wav");
    }

    @Test
    void permissionsAndLinksStay() throws IOException {
        Path file = recorded();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.wav"), file);
        new HeaderEditor().apply(link, HeaderEdit.NONE.withBroadcast(BEXT));
        assertThat(link).isSymbolicLink();
        assertThat(reader.read(file).broadcast()).contains(BEXT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    /** A file with a little of everything, its description in Latin-1. */
    private Path recorded() throws IOException {
        byte[] sound = new byte[6_003];
        new Random(SEED).nextBytes(sound);
        byte[] bext = new byte[640];
        System.arraycopy("Küche".getBytes(StandardCharsets.ISO_8859_1), 0, bext, 0, 5);
        Arrays.fill(bext, 422, 602, (byte) 0xEE);
        System.arraycopy("A=PCM\r\n".getBytes(StandardCharsets.US_ASCII), 0, bext, 602, 7);
        return WaveFixture.riff()
                .chunk("Fake", new byte[2])
                .pcm(1, 24)
                .chunk("bext", bext)
                .chunk("data", sound)
                .chunk("regn", new byte[] {1, 2, 3})
                .chunk(
                        "LIST",
                        new WaveBlock()
                                .text("INFO")
                                .chunk("ISFT", new WaveBlock().text("x\0"))
                                .bytes())
                .writeTo(folder);
    }

    private Map<String, byte[]> contents(Path file) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        byte[] all = Files.readAllBytes(file);
        for (Chunk chunk : reader.read(file).chunks()) {
            byte[] content = new byte[(int) chunk.sizeBytes()];
            ByteBuffer.wrap(all).get((int) chunk.offsetBytes(), content);
            boolean information =
                    chunk.id().equals("LIST") && new String(content, 0, 2, StandardCharsets.US_ASCII).equals("IN");
            contents.put(information ? "INFO of LIST" : chunk.id(), content);
        }
        return contents;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
