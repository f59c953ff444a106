package org.stagebook.handoff.mhl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Manifests and folders made to do harm. */
@Tag("thorough")
class HostileInputTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "../outside.wav, 'climbs out of its folder'",
        "R1/../../outside.wav, 'climbs out of its folder'",
        "/etc/passwd, 'absolute'",
        "C:/Windows/win.ini, 'drive letter'",
        "c:win.ini, 'drive letter'",
        "R1\\..\\outside.wav, 'backslash'",
        "//server/share, 'absolute'",
        "R1//a.wav, 'empty name'",
        "R1/, 'empty name'",
        "./a.wav, 'the name \".\"'",
        "'', 'empty'",
    })
    void pathsThatCouldLeaveTheFolderAreRefused(String path, String reason) {
        assertThatThrownBy(() -> ManifestPath.of(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> read(manifest(path)))
                .isInstanceOf(MhlException.class)
                .hasMessageContaining("The manifest of the test cannot be trusted")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u007fb", "a\ud800b", "a\uffffb"})
    void namesNoManifestCanHoldAreRefused(String name) {
        assertThatThrownBy(() -> ManifestPath.of(name)).hasMessageContaining("which no manifest can hold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE hashlist [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE hashlist [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE hashlist SYSTEM \"http://192.0.2.1/evil.dtd\">",
            })
    void documentTypesAndEntitiesAreRefused(String docType) {
        String xml = manifest("&e;.wav").replace("?>", "?>" + docType);
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(MhlException.class)
                .hasMessageContaining("document type declaration");
    }

    @Test
    void elementsWithoutEndAreRefused() {
        assertThatThrownBy(() -> read(open() + "<metadata>" + "<m>".repeat(100)))
                .hasMessageContaining("nests its elements more than 64 deep");
        assertThatThrownBy(() -> read(open() + "<metadata>" + "<m/>".repeat(5_000_001)))
                .hasMessageContaining("more than 5000000 elements");
        assertThatThrownBy(() -> read(manifest("a".repeat(100_000)))).hasMessageContaining("longer than 65536");
        assertThatThrownBy(() -> read(open() + "<hashes><hash>")).hasMessageContaining("not well-formed XML");
    }

    @Test
    void aMillionFilesAreTooMany() {
        String hash = "<hash><path>a</path></hash>";
        assertThatThrownBy(() -> read(open() + "<hashes>" + hash.repeat(500_001)))
                .hasMessageContaining("lists more than 500000 files");
    }

    @Test
    void otherDocumentsAreNamedForWhatTheyAre() {
        assertThatThrownBy(() -> read("<hashlist version=\"1.1\"><hash/></hashlist>"))
                .hasMessageContaining("is not ASC MHL 2.0");
        assertThatThrownBy(() -> read("not xml")).hasMessageContaining("not well-formed XML");
    }

    @Test
    void metadataMayComeBeforeTheHashesAndUnknownFormatsArePassedOver() throws IOException {
        HashList list = read(open() + "<metadata><any><deep/>thing</any></metadata><hashes><hash>"
                + "<path size=\"3\" lastmodificationdate=\"2026-01-01T00:00:00\">a &amp; b.wav</path><sha512>00</sha512>"
                + "<md5 action=\"odd\">900150983CD24FB0D6963F7D28E17F72</md5></hash></hashes></hashlist>");
        FileEntry file = list.files().findFirst().orElseThrow();
        assertThat(file.path().text()).isEqualTo("a & b.wav");
        assertThat(file.hashes()).singleElement().satisfies(h -> {
            assertThat(h.value().text()).isEqualTo("900150983cd24fb0d6963f7d28e17f72");
            assertThat(h.isTrusted()).isTrue();
        });
    }

    @Test
    void linksAreFollowedOnlyToFilesInsideTheFolder() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("package"));
        Path secret = TestHistories.write(temp, "secret.txt", "secret");
        Path inside = TestHistories.write(folder, "R1/DX.wav", "dialogue");
        Files.createSymbolicLink(folder.resolve("out.txt"), secret);
        Files.createSymbolicLink(folder.resolve("in.wav"), inside);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere"), temp.resolve("absent"));
        Files.createSymbolicLink(folder.resolve("ascmhl"), temp);

        FolderScan scan = FolderScanner.scan(folder);

        assertThat(scan.root().allFiles().map(f -> f.path().text())).containsExactly("R1/DX.wav", "in.wav");
        assertThat(scan.refusals().stream().map(FolderScan.Refusal::toString).collect(Collectors.joining("\n")))
                .contains("out.txt: it is a link that leaves the folder")
                .contains("loop: it is a link to a folder")
                .contains("nowhere: it is a link that leads nowhere")
                .contains("ascmhl: it is a link that leaves the folder");
        assertThat(HistoryReader.hasHistory(folder)).isFalse();
    }

    @Test
    void aPipeIsNotOpened() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", temp.resolve("pipe.wav").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(FolderScanner.scan(temp).refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("neither a file nor a folder"));
    }

    @Test
    void aFolderNestedWithoutEndIsRefused() throws IOException {
        String deep = IntStream.range(0, 210).mapToObj(i -> "d").collect(Collectors.joining("/"));
        TestHistories.write(temp, deep + "/a.wav", "a");
        assertThatThrownBy(() -> FolderScanner.scan(temp)).hasMessageContaining("nested more than 200 deep");
    }

    private static String open() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><hashlist version=\"2.0\" xmlns=\"urn:ASC:MHL:v2.0\">";
    }

    private static String manifest(String path) {
        return open() + "<hashes><hash><path>" + path
                + "</path><xxh64>0ea03b369a463d9d</xxh64></hash></hashes></hashlist>";
    }

    private static HashList read(String xml) throws MhlException {
        return HashListReader.read(new ByteArrayInputStream(xml.getBytes(UTF_8)), "The manifest of the test");
    }
}
