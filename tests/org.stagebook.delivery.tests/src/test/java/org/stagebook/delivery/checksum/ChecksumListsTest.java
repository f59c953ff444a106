package org.stagebook.delivery.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the text "abc", whose digests the standards print (RFC 1321 A.5, FIPS 180-4 examples). */
class ChecksumListsTest {

    private static final String MD5 = "900150983cd24fb0d6963f7d28e17f72";

    @TempDir
    Path folder;

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("mix.wav"), "abc");
    }

    @ParameterizedTest
    @CsvSource({
        "MD5, 900150983cd24fb0d6963f7d28e17f72",
        "SHA1, a9993e364706816aba3e25717850c26c9cd0d89d",
        "SHA256, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "SHA512, ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "XXH64, 44bc2cf5ad770999"
    })
    void everyKindIsRead(ChecksumKind kind, String digits) throws IOException {
        Path file = file();
        Files.writeString(folder.resolve("mix.wav." + kind.ending()), digits + "  mix.wav\n");
        List<StatedChecksum> stated = new ChecksumLists().of(file);
        assertThat(stated).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.compare(new FileDigests(Set.of())).isEqual()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mix.wav.md5 | " + MD5,
                "mix.md5 | " + MD5,
                "mix.md5 | 900150983CD24FB0D6963F7D28E17F72 *mix.wav",
                "MD5SUMS | 00000000000000000000000000000000  other.wav\\n" + MD5 + "  reels/mix.wav",
                "reel.md5 | MD5 (mix.wav) = " + MD5,
            })
    void everyFormIsRead(String name, String text) throws IOException {
        Path file = file();
        Files.writeString(folder.resolve(name), text.replace("\\n", "\n"));
        assertThat(new ChecksumLists().of(file))
                .singleElement()
                .matches(one -> one.digits().equals(MD5));
    }

    @Test
    void whatIsOfOthersOrNoChecksumIsNotTaken() throws IOException {
        Path file = file();
        Files.writeString(folder.resolve("other.md5"), MD5);
        Files.writeString(folder.resolve("other.wav.sha1"), "a9993e364706816aba3e25717850c26c9cd0d89d  other.wav");
        Files.writeString(folder.resolve("mix.wav.md5"), "to be done");
        assertThat(new ChecksumLists().of(file)).isEmpty();
    }

    @Test
    void aChangedFileIsNotWhatWasStated() throws IOException {
        Path file = file();
        Files.writeString(folder.resolve("mix.wav.md5"), MD5);
        Files.writeString(file, "abd");
        StatedChecksum.Compared compared =
                new ChecksumLists().of(file).getFirst().compare(new FileDigests(Set.of()));
        assertThat(compared.isEqual()).isFalse();
        assertThat(compared.found()).hasSize(32).isNotEqualTo(MD5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MD5SUMS | " + MD5 + "  mix.wav\\n" + MD5 + " *reels/R9.wav | reels/R9.wav",
                "R9.wav.md5 | " + MD5 + "  R9.wav | R9.wav",
                "reel.md5 | MD5 (R9: last.wav) = " + MD5 + " | R9: last.wav"
            })
    void whatAListNamesAndNobodyBroughtIsMissing(String name, String text, String missing) throws IOException {
        Path file = file();
        Path list = Files.writeString(folder.resolve(name), text.replace("\\n", "\n"));
        assertThat(new ChecksumLists().missing(file)).containsExactly(new MissingFile(list, missing));
    }

    @Test
    void whatIsThereOrIsNotNamedIsNotMissing() throws IOException {
        Path file = file();
        Files.createDirectory(folder.resolve("reels"));
        Files.writeString(folder.resolve("reels/R1.wav"), "abc");
        Files.writeString(folder.resolve("other.md5"), MD5);
        Files.writeString(
                folder.resolve("MD5SUMS"),
                "# by hand\n" + MD5 + "  delivery\\mix.wav\n" + MD5 + "  ./reels/R1.wav\nabcdef  R2.wav\n");
        assertThat(new ChecksumLists().missing(file)).isEmpty();
    }
}
