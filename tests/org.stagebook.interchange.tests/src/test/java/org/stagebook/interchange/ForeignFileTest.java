package org.stagebook.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.interchange.ForeignFile.Limit;
import org.stagebook.interchange.edl.EdlImport;
import org.stagebook.interchange.midi.MidiImport;
import org.stagebook.interchange.otio.OtioImport;
import org.stagebook.interchange.protools.imports.ProToolsFile;
import org.stagebook.interchange.sheet.table.TableFile;
import org.stagebook.interchange.subtitle.SrtImport;

class ForeignFileTest {

    private static final Limit ONE_MEGABYTE = new Limit(1, "Cut it in two.");

    @TempDir
    Path folder;

    /** Who reads files through this door. */
    enum Door {
        EDL,
        MIDI,
        OTIO,
        SESSION,
        TABLE,
        SUBTITLES;

        Object open(Path file) throws IOException {
            ImportSettings settings = ImportSettings.none();
            return switch (this) {
                case EDL -> EdlImport.read(file, settings);
                case MIDI -> MidiImport.read(file, settings);
                case OTIO -> OtioImport.read(file, settings);
                case SESSION -> ProToolsFile.read(file, settings);
                case TABLE -> TableFile.read(file);
                case SUBTITLES -> SrtImport.read(file, settings);
            };
        }
    }

    @Test
    void aFileThatIsJustShortEnoughIsReadWhole() throws IOException {
        Path file = ofLength(1 << 20);
        assertThat(new ForeignFile(file, ONE_MEGABYTE).bytes()).hasSize(1 << 20);
        assertThat(new ForeignFile(file, ONE_MEGABYTE).name()).isEqualTo("long.bin");
    }

    @Test
    void aLongerOneIsRefusedWithAdvice() throws IOException {
        Path file = ofLength((1 << 20) + 1);
        assertThatThrownBy(() -> new ForeignFile(file, ONE_MEGABYTE).bytes())
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("more than 1 MB")
                .hasMessageEndingWith("Cut it in two.");
    }

    @Test
    void whatHidesItsSizeIsReadNoFurtherThanTheLimit() throws IOException {
        Path zeros = Path.of("/dev/zero");
        assumeThat(Files.isReadable(zeros)).as("an endless file").isTrue();
        assertThatThrownBy(() -> new ForeignFile(zeros, ONE_MEGABYTE).bytes())
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("more than 1 MB");
        try (InputStream in = new ForeignFile(zeros, ONE_MEGABYTE).stream()) {
            in.skipNBytes(1 << 20);
            assertThatThrownBy(in::read).isInstanceOf(UnreadableFileException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void noFormatReadsWithoutEnd(Door door) throws IOException {
        Path file = ofLength(129L << 20);
        assertThatThrownBy(() -> door.open(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("which is as much as is read");
    }

    /** Sparse, so that it costs no room. */
    private Path ofLength(long bytes) throws IOException {
        Path file = folder.resolve("long.bin");
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(bytes);
        }
        return file;
    }
}
