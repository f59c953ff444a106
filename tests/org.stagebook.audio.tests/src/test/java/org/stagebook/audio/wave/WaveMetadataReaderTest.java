package org.stagebook.audio.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ixml.Ixml;

/** Metadata chunks wherever they stand in a file, whole or damaged. */
class WaveMetadataReaderTest {

    @TempDir
    Path folder;

    @Test
    void markersJoinPointsLabelsNotesAndLengths() throws IOException {
        WaveFixture fixture = sound().header("cue ", 76).number(3, 4);
        point(fixture, 7, 0);
        point(fixture, 2, 480);
        point(fixture, 3, 1_000);
        fixture.chunk(
                "LIST",
                new WaveBlock()
                        .text("adtl")
                        .chunk("labl", new WaveBlock().number(2, 4).text("Bühne\0"))
                        .chunk("labl", new WaveBlock().number(7, 4).text("Sync\0"))
                        .chunk("note", new WaveBlock().number(2, 4).text("odd\0"))
                        .chunk(
                                "ltxt",
                                new WaveBlock()
                                        .number(2, 4)
                                        .number(96, 4)
                                        .text("rgn ")
                                        .number(0, 8))
                        .bytes());
        WaveMetadata metadata = read(fixture);
        assertThat(metadata.markers())
                .containsExactly(
                        new Marker(7, 0, 0, "Sync", ""),
                        new Marker(2, 480, 96, "Bühne", "odd"),
                        new Marker(3, 1_000, 0, "", ""));
        assertThat(metadata.remarks()).isEmpty();
    }

    @Test
    void damagedMarkersAreReadAsFarAsTheyGoAndRemarked() throws IOException {
        WaveFixture fixture = sound().header("cue ", 52).number(9, 4);
        point(fixture, 1, 0);
        point(fixture, 1, 99_999);
        fixture.chunk(
                "LIST",
                new WaveBlock()
                        .text("adtl")
                        .chunk("labl", new WaveBlock().number(5, 4).text("lost\0"))
                        .text("labl")
                        .number(400, 4)
                        .number(1, 4)
                        .text("cut")
                        .bytes());
        WaveMetadata metadata = read(fixture);
        assertThat(metadata.markers()).containsExactly(new Marker(1, 0, 0, "cut", ""));
        assertThat(metadata.remarks())
                .containsExactly(
                        "The cue chunk states 9 points and holds 2.",
                        "The cue chunk has point 1 twice; the first is taken.",
                        "In LIST adtl, \"labl\" should have 400 bytes but the list ends after 7.",
                        "1 label of LIST adtl belongs to no point of the cue chunk and is left out.");
    }

    @Test
    void markersBehindTheEndAreRemarked() throws IOException {
        WaveFixture fixture = sound().header("cue ", 28).number(1, 4);
        point(fixture, 1, 1_001);
        assertThat(read(fixture).remarks()).containsExactly("1 marker lies behind the end of the sound.");
    }

    @Test
    void loopsAndInformation() throws IOException {
        WaveFixture fixture = sound().header("smpl", 60).zeros(28).number(1, 4).zeros(4);
        fixture.number(0, 4)
                .number(0, 4)
                .number(10, 4)
                .number(90, 4)
                .number(0, 4)
                .number(3, 4);
        fixture.chunk(
                "LIST",
                new WaveBlock()
                        .text("INFO")
                        .chunk("ISFT", new WaveBlock().text("Lavf57\0"))
                        .chunk("INAM", new WaveBlock().text("Door slam\0"))
                        .bytes());
        WaveMetadata metadata = read(fixture);
        assertThat(metadata.loops()).containsExactly(new SampleLoop(10, 90, 3));
        assertThat(metadata.information()).isEqualTo(Map.of("ISFT", "Lavf57", "INAM", "Door slam"));
    }

    @Test
    void anIxmlChunkThatIsTooLongIsReadToItsLimit() throws IOException {
        String text = "<BWFXML><PROJECT>Skerrow</PROJECT><NOTE>" + "n".repeat(MetadataChunks.MOST_BYTES);
        WaveFixture fixture = sound().chunk("iXML", text.getBytes(StandardCharsets.US_ASCII));
        WaveMetadata metadata = read(fixture);
        assertThat(metadata.ixml().map(Ixml::slate).orElseThrow().project()).isEqualTo("Skerrow");
        assertThat(metadata.remarks()).hasSize(2).first().asString().contains("of which the first 2097152 are read");
    }

    @Test
    void theChunksAreListedInOrder() throws IOException {
        WaveFixture fixture = WaveFixture.riff()
                .chunk("JUNK", new byte[28])
                .chunk("Fake", new byte[2])
                .pcm(1, 16)
                .chunk("data", new byte[5])
                .chunk("minf", new byte[16])
                .chunk("regn", new byte[92])
                .chunk("elm1", new byte[3])
                .chunk("FLLR", new byte[8]);
        WaveInfo info = new WaveReader().read(fixture.writeTo(folder));
        assertThat(info.chunks())
                .extracting(Chunk::id)
                .containsExactly("JUNK", "Fake", "fmt ", "data", "minf", "regn", "elm1", "FLLR");
        assertThat(info.chunks()).contains(new Chunk("data", 90, 5), new Chunk("minf", 104, 16));
    }

    /** A sparse file, so it takes no room. Metadata after the sound lies beyond the reach of 32 bits. */
    @ParameterizedTest
    @ValueSource(strings = {"RF64", "BW64"})
    void metadataBehindMoreThanFourGibibytes(String container) throws IOException {
        long dataBytes = (5L << 30) + 1;
        byte[] ixml = "<BWFXML><SCENE>12A</SCENE></BWFXML>".getBytes(StandardCharsets.US_ASCII);
        long riffBytes = 4 + 36 + 24 + 8 + dataBytes + 1 + 8 + ixml.length + 1;
        WaveFixture head = WaveFixture.begin(container, "WAVE");
        head.header("ds64", 28)
                .number(riffBytes, 8)
                .number(dataBytes, 8)
                .number(0, 8)
                .number(0, 4);
        head.pcm(1, 8).header("data", 0xFFFF_FFFFL);
        Path file = head.writeUnchangedTo(folder);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] tail =
                    new WaveBlock().chunk("iXML", new WaveBlock().raw(ixml)).bytes();
            channel.write(ByteBuffer.wrap(tail), channel.size() + dataBytes + 1);
        }
        WaveInfo info = new WaveReader().read(file);
        assertThat(info.frames()).isEqualTo(dataBytes);
        assertThat(info.remarks()).isEmpty();
        WaveMetadata metadata = new WaveMetadataReader().read(file, info);
        assertThat(metadata.ixml().map(Ixml::slate).orElseThrow().scene()).isEqualTo("12A");
    }

    /** A writer that counted its sizes in 32 bits and ran over; a sparse file too. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sizesThatRanOverAreTheWholeSound(boolean chunkBehind) throws IOException {
        long dataBytes = (5L << 30) + 2;
        Path file = WaveFixture.riff().pcm(1, 16).header("data", dataBytes).writeTo(folder);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] tail = chunkBehind
                    ? new WaveBlock()
                            .chunk("LIST", new WaveBlock().text("INFO"))
                            .bytes()
                    : new byte[1];
            channel.write(ByteBuffer.wrap(tail), channel.size() + dataBytes - (chunkBehind ? 0 : 1));
        }
        WaveInfo info = new WaveReader().read(file);
        assertThat(info.data().sizeBytes()).isEqualTo(dataBytes);
        assertThat(info.chunks()).hasSize(chunkBehind ? 3 : 2);
        assertThat(info.remarks()).first().asString().contains("states 1073741826 bytes", "of 5368709122");
    }

    private static WaveFixture sound() {
        return WaveFixture.riff().pcm(1, 16).chunk("data", new byte[2_000]);
    }

    private static void point(WaveFixture fixture, long id, long frame) {
        fixture.number(id, 4).number(frame, 4).text("data").number(0, 8).number(frame, 4);
    }

    private WaveMetadata read(WaveFixture fixture) throws IOException {
        Path file = fixture.writeTo(folder);
        return new WaveMetadataReader().read(file, new WaveReader().read(file));
    }
}
