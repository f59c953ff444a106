package org.stagebook.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.RecordQc;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.store.ProductionStore;
import org.xml.sax.InputSource;

/** Every part of the demo's archive, read back by readers that know nothing of ours. */
class ArchiveContentsTest {

    @TempDir
    private static Path folder;

    private static Path archive;
    private static JsonNode contents;

    @BeforeAll
    static void build() throws Exception {
        archive = folder.resolve("Skerrow archive");
        Path added = Files.writeString(folder.resolve("session.ptx"), "not a session");
        DemoArchive.build(DemoArchive.request(DemoArchive.shared(), archive, added));
        contents = new ObjectMapper().readTree(archive.resolve("contents.json").toFile());
    }

    private static Path schema() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("docs/schema/archive-contents.schema.json");
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new AssertionError("The schema of the contents is not in docs/schema.");
    }

    @Test
    void theContentsFollowTheirSchema() throws IOException {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(schema()));
        assertThat(schema.validate(contents)).isEmpty();
    }

    @Test
    void theContentsNameEveryFileWithItsLengthAndHash() throws Exception {
        Set<String> named = new TreeSet<>();
        for (JsonNode file : contents.at("/files")) {
            Path path = archive.resolve(file.at("/path").asText());
            byte[] bytes = Files.readAllBytes(path);
            String hash =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
            assertThat(file.at("/hash").asText()).as(path.toString()).isEqualTo(hash);
            assertThat(file.at("/sizeBytes").asLong()).isEqualTo(bytes.length);
            named.add(file.at("/path").asText());
        }
        Set<String> found = new TreeSet<>(DemoArchive.files(archive));
        found.removeIf(name -> name.startsWith("ascmhl/"));
        found.removeAll(Set.of("contents.json", "checksums.sha1"));
        assertThat(named).isEqualTo(found);
    }

    @Test
    void theChecksumsAreThoseOfTheFiles() throws Exception {
        Process process = new ProcessBuilder("sha1sum", "-c", "--quiet", "checksums.sha1")
                .directory(archive.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void everyTableHasAHeadAndFullRows() throws IOException {
        List<String> tables = DemoArchive.files(archive).stream()
                .filter(name -> name.endsWith(".csv") && !name.startsWith("handoffs/Stems"))
                .toList();
        assertThat(tables).hasSizeGreaterThan(25);
        for (String name : tables) {
            PlainCsv table = PlainCsv.read(archive.resolve(name));
            assertThat(table.head())
                    .as(name)
                    .doesNotHaveDuplicates()
                    .allSatisfy(title -> assertThat(title).isNotBlank());
            assertThat(table.records())
                    .as(name)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.head()));
            assertThat(Files.readString(archive.resolve(name)))
                    .as(name)
                    .doesNotStartWith("\uFEFF")
                    .endsWith("\r\n");
        }
    }

    @Test
    void theVersionsAreThoseOfTheProductionWithTheirHashesAndLevels() throws Exception {
        try (ProductionStore store = ProductionStore.openReadOnly(DemoArchive.shared())) {
            Production production = store.production();
            PlainCsv versions = PlainCsv.read(archive.resolve("history/versions.csv"));
            assertThat(versions.column("Version"))
                    .isEqualTo(production.getMixVersions().stream()
                            .map(MixVersion::getLabel)
                            .toList());
            assertThat(versions.column("Created at"))
                    .isEqualTo(production.getMixVersions().stream()
                            .map(version -> version.getCreated().toString())
                            .toList());
            assertThat(versions.column("Commit")).allMatch(commit -> commit.matches("[0-9a-f]{40}"));
            PlainCsv files = PlainCsv.read(archive.resolve("history/version-files.csv"));
            assertThat(files.column("Hash"))
                    .isEqualTo(production.getMixVersions().stream()
                            .flatMap(version -> version.getFiles().stream())
                            .map(file -> file.getHash())
                            .toList());
            PlainCsv levels = PlainCsv.read(archive.resolve("measurements/versions.csv"));
            assertThat(levels.column("Value"))
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(Double.valueOf(value)).isFinite());
            assertThat(levels.column("Unit")).contains("LUFS", "dBTP");
            PlainCsv signOffs = PlainCsv.read(archive.resolve("history/sign-offs.csv"));
            assertThat(signOffs.rows()).hasSameSizeAs(production.getSignOffs());
            PlainCsv removals = PlainCsv.read(archive.resolve("history/removals.csv"));
            assertThat(removals.column("Reason")).isNotEmpty();
        }
    }

    @Test
    void deliverySaysStatesShipmentsVerdictsAndMoney() throws IOException {
        PlainCsv items = PlainCsv.read(archive.resolve("delivery/deliverables.csv"));
        assertThat(items.column("State")).contains("rejected", "approved");
        PlainCsv shipments = PlainCsv.read(archive.resolve("delivery/shipments.csv"));
        assertThat(shipments.column("Reason")).contains("44.1 kHz; 48 kHz is asked for.");
        assertThat(shipments.column("Sent at")).allMatch(at -> at.matches("2026-\\d\\d-\\d\\dT.*Z"));
        Map<String, String> left = new TreeMap<>();
        PlainCsv.read(archive.resolve("delivery/cost.csv"))
                .rows()
                .forEach(row -> left.put(row.get("Of"), row.get("Amount") + " " + row.get("Currency")));
        assertThat(left)
                .containsEntry("Redelivery: Stereo Lo/Ro", "1115.00 GBP")
                .hasEntrySatisfying(
                        "Left of the budget", text -> assertThat(text).startsWith("788"));
        assertThat(Files.readString(archive.resolve("delivery/calendar.ics")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whatQcFoundStandsThereWithClauseAndValue() throws Exception {
        Path demo = DemoArchive.copy(folder.resolve("checked"));
        try (EditingSession session = EditingSession.open(demo)) {
            Deliverable item = session.production().getDeliverables().getFirst();
            session.run(new RecordQc(
                    item,
                    new RecordQc.Run(
                            Instant.parse("2026-03-20T10:00:00Z"), Optional.empty(), "mixes/PM.wav", "sha1:00"),
                    List.of(new RecordQc.Finding(
                            "ebu-r128", "truePeak", QcVerdict.FAILED, "Over, \"hot\".", "3", "-0.40 dBTP"))));
            session.save();
            Path into = folder.resolve("checked archive");
            DemoArchive.build(DemoArchive.request(demo, into));
            Map<String, String> qc =
                    PlainCsv.read(into.resolve("delivery/qc.csv")).rows().getFirst();
            assertThat(qc)
                    .containsEntry("Check", "truePeak")
                    .containsEntry("Verdict", "failed")
                    .containsEntry("Specification", "ebu-r128")
                    .containsEntry("Clause", "3")
                    .containsEntry("Finding", "Over, \"hot\".")
                    .containsEntry("Checked at", "2026-03-20T10:00:00Z")
                    .containsEntry("Deliverable", item.getName());
            assertThat(qc.get("Value")).endsWith("-0.40 dBTP");
        }
    }

    @Test
    void everyPrintOpens() throws IOException {
        List<String> prints = DemoArchive.files(archive).stream()
                .filter(name -> name.endsWith(".pdf"))
                .toList();
        assertThat(prints)
                .contains(
                        "reports/spotting.pdf",
                        "reports/cue-sheet.pdf",
                        "reports/removals.pdf",
                        "delivery/status.pdf",
                        "agreement/agreement.pdf");
        for (String name : prints) {
            try (PDDocument document = Loader.loadPDF(archive.resolve(name).toFile())) {
                assertThat(new PDFTextStripper().getText(document)).as(name).contains("Skerrow Light");
            }
        }
    }

    @Test
    void gitClonesEveryStateAndTag() throws Exception {
        Path clone = folder.resolve("clone");
        git(folder, "clone", "-q", archive.resolve("history/production.bundle").toString(), clone.toString());
        assertThat(git(clone, "rev-list", "--all", "--count"))
                .isEqualTo(git(DemoArchive.shared(), "rev-list", "--all", "--count"));
        assertThat(git(clone, "tag"))
                .isEqualTo(git(DemoArchive.shared(), "tag"))
                .contains("mix/");
        assertThat(git(clone, "rev-parse", "HEAD")).isEqualTo(git(DemoArchive.shared(), "rev-parse", "HEAD"));
        assertThat(git(clone, "fsck", "--strict")).doesNotContain("error");
        PlainCsv states = PlainCsv.read(archive.resolve("history/states.csv"));
        assertThat(states.column("Commit"))
                .containsExactlyInAnyOrderElementsOf(
                        git(clone, "rev-list", "--all").lines().toList());
    }

    private static String git(Path at, String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("git", "-c", "safe.directory=*"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(at.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void thePageLinksEveryFileAndAsksNothingOfAnyNetwork() throws Exception {
        String page = Files.readString(archive.resolve("index.html"));
        assertThat(page).doesNotContain("http://", "https://", "<script");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.newDocumentBuilder().parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
        Set<String> linked = new TreeSet<>();
        Matcher links = Pattern.compile("href=\"([^\"#]+)\"").matcher(page);
        while (links.find()) {
            linked.add(URLDecoder.decode(links.group(1).replace("+", "%2B"), UTF_8));
        }
        Set<String> found = new TreeSet<>(DemoArchive.files(archive));
        found.removeIf(name -> name.startsWith("ascmhl/") || name.equals("index.html"));
        assertThat(linked).isEqualTo(found);
        assertThat(page).contains("Final versions", "Signed off", "Delivered", "rejected", "Nothing was recorded of");
    }

    @Test
    void thePaperworkOfThePackageAndItsManifestsAreThereWithoutItsSound() throws IOException {
        assertThat(DemoArchive.files(archive))
                .anyMatch(name -> name.matches("handoffs/[^/]+/handoff.json"))
                .anyMatch(name -> name.matches("handoffs/[^/]+/index.html"))
                .anyMatch(name -> name.matches("handoffs/[^/]+/manifests/.*\\.mhl"))
                .noneMatch(name -> name.endsWith(".wav"))
                .contains(
                        "documents/session.ptx", "handoffs/items.csv", "sessions/tracks.csv", "agreement/formats.csv");
        assertThat(contents.at("/missing")).isEmpty();
        assertThat(PlainCsv.read(archive.resolve("handoffs/items.csv")).column("Hash"))
                .allMatch(hash -> !hash.isEmpty());
    }

    @Test
    void theProductionIsThereByteForByteWithoutLockAndRepository() throws IOException {
        Path production = archive.resolve("production");
        assertThat(DemoArchive.files(production))
                .contains("production.stagebook")
                .noneMatch(name -> name.startsWith(".git/") || name.contains("lock"));
        for (String name : DemoArchive.files(production)) {
            assertThat(production.resolve(name))
                    .hasSameBinaryContentAs(DemoArchive.shared().resolve(name));
        }
    }

    @Test
    void theReadMeNamesEveryFolder() throws IOException {
        String text = Files.readString(archive.resolve("README.txt"));
        for (String name : List.of(
                "reports/",
                "delivery/",
                "history/",
                "agreement/",
                "sessions/",
                "handoffs/",
                "measurements/",
                "documents/",
                "production/",
                "ascmhl/",
                "checksums.sha1",
                "index.html")) {
            assertThat(text).contains(name);
        }
        assertThat(text).contains("SKERROW LIGHT", "2026-04-01T10:20:30Z");
    }
}
