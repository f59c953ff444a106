package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Verdict;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

class HandoffCommandsTest {

    @TempDir
    private Path folder;

    private Path production = Path.of("");
    private Path from = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void makeProductionAndFiles() throws IOException {
        production = folder.resolve("p");
        from = Files.createDirectories(folder.resolve("bounces"));
        out = folder.resolve("to mix");
        assertThat(Invocation.of("new", production, "--title", "T", "--rate", "25")
                        .exit())
                .isZero();
        Files.writeString(from.resolve("R1_DX.wav"), "dialogue");
        Files.createDirectories(from.resolve("fx"));
        Files.writeString(from.resolve("fx/R1_FX.wav"), "abcd\n");
    }

    private Invocation build(Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("handoff", "build", production, "--name", "R1 to mix", "--from", from, "--to", out));
        arguments.addAll(List.of("--waive-all", "Words instead of sound.", "--as", "Sound designer"));
        arguments.addAll(List.of(more));
        return Invocation.of(arguments.toArray());
    }

    private HandoffPackage recorded() throws ProductionStoreException {
        try (ProductionStore store = ProductionStore.openReadOnly(production)) {
            assertThat(store.production().getHandoffs()).hasSize(1);
            return store.production().getHandoffs().getFirst();
        }
    }

    @Test
    void buildsAPackageAndRecordsIt() throws ProductionStoreException {
        Invocation built = build();
        assertThat(built.exit()).as(built.err()).isZero();
        assertThat(built.out()).contains("contents/R1_DX.wav", "contents/fx/R1_FX.wav", "0ea03b369a463d9d", "2 files");
        assertThat(out.resolve("contents/fx/R1_FX.wav")).hasContent("abcd\n");
        assertThat(out.resolve("handoff.json")).isRegularFile();
        for (String document : List.of("index.html", "dossier.pdf", "cues.csv", "brief.json", "cues.json")) {
            assertThat(out.resolve(document)).isNotEmptyFile();
        }
        HandoffPackage handoff = recorded();
        assertThat(handoff.getState()).isEqualTo(HandoffState.ISSUED);
        assertThat(handoff.getFolder()).isEqualTo("../to mix");
        assertThat(handoff.getContents())
                .extracting(HandoffItem::getPath)
                .containsExactlyInAnyOrder("contents/R1_DX.wav", "contents/fx/R1_FX.wav");
    }

    @ParameterizedTest
    @CsvSource({
        "xxh64, xxh64, 0ea03b369a463d9d",
        "MD5, md5, f5ac8127b3b6b85cdc13f237c6005d80",
        "sha1, sha1, 3330b4373640f9e4604991e73c7e86bfd8da2dc3",
    })
    void hashesAsAsked(String asked, String named, String ofAbcd) throws IOException {
        JsonNode answer = build("--hash", asked, "--json").json();
        assertThat(answer.at("/hashAlgorithm").asText()).isEqualTo(named);
        assertThat(answer.at("/contentBytes").asLong()).isEqualTo(13);
        JsonNode file = Stream.iterate(0, index -> index + 1)
                .map(index -> answer.at("/files/" + index))
                .filter(candidate -> candidate.at("/path").asText().equals("contents/fx/R1_FX.wav"))
                .findFirst()
                .orElseThrow();
        assertThat(file.at("/hash").asText()).isEqualTo(ofAbcd);
        assertThat(file.at("/sizeBytes").asInt()).isEqualTo(5);
        assertThat(file.at("/role").asText()).isEqualTo("effects");
    }

    @Test
    void whatReplacesAPackageIsHashedAsItWas() throws IOException {
        assertThat(build("--hash", "c4").exit()).isZero();
        Object[] next = {
            "handoff",
            "build",
            production,
            "--name",
            "R1 to mix 2",
            "--from",
            from,
            "--to",
            folder.resolve("two"),
            "--supersedes",
            "R1 to mix",
            "--waive-all",
            "Words instead of sound.",
            "--as",
            "Sound designer"
        };
        List<Object> otherwise = new ArrayList<>(List.of(next));
        otherwise.addAll(List.of("--hash", "md5"));
        Invocation.of(otherwise.toArray()).assertRefused("nobody could tell which files changed");
        Files.writeString(from.resolve("fx/R1_FX.wav"), "abce\n");
        Invocation built = Invocation.of(next);
        assertThat(built.exit()).as(built.err()).isZero();
        JsonNode description = new ObjectMapper()
                .readTree(Files.readAllBytes(folder.resolve("two").resolve("handoff.json")));
        assertThat(description.at("/contents/0/hashAlgorithm").asText()).isEqualTo("c4");
        assertThat(description.at("/changes").findValuesAsText("name")).contains("contents/fx/R1_FX.wav");
        assertThat(description.at("/changes").toString()).doesNotContain("R1_DX.wav");
        assertThat(description.at("/package/sender").asText()).isEqualTo("Sound designer");
    }

    @Test
    void whoReceivedAPackageDoesNotDeclareItRight() throws IOException {
        build();
        assertThat(Invocation.of("handoff", "receive", out, "--as", "Re-recording mixer")
                        .exit())
                .isZero();
        Files.writeString(out.resolve("contents/R1_DX.wav"), "damaged");
        Invocation.of("handoff", "revise", out, "contents/R1_DX.wav", "--why", "fine", "--as", "re-recording mixer")
                .assertRefused("only who sent it");
        Invocation.of("handoff", "revise", out, "contents/R1_DX.wav", "--why", "fine")
                .assertRefused("Say who declares it");
        Invocation declared = Invocation.of(
                "handoff", "revise", out, "contents/R1_DX.wav", "--why", "New take", "--as", "Sound designer");
        assertThat(declared.exit()).as(declared.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"xxh3", "xxh128", "c4"})
    void everyHashVerifies(String algorithm) {
        assertThat(build("--hash", algorithm).exit()).isZero();
        assertThat(Invocation.of("handoff", "verify", out).exit()).isZero();
    }

    @Test
    void linksInsteadOfCopying() throws IOException {
        assertThat(build("--link").exit()).isZero();
        Files.writeString(from.resolve("R1_DX.wav"), "DIALOGUE");
        assertThat(out.resolve("contents/R1_DX.wav")).hasContent("DIALOGUE");
        assertThat(Invocation.of("handoff", "verify", out).exit()).isEqualTo(1);
    }

    @Test
    void verifyNamesEveryFileAndFailsWhereSomethingIsWrong() throws IOException, ProductionStoreException {
        assertThat(build().exit()).isZero();
        Invocation sound = Invocation.of("handoff", "verify", out);
        assertThat(sound.exit()).as(sound.err()).isZero();
        assertThat(sound.out()).contains("unchanged  contents/R1_DX.wav", " unchanged. Generation 2 says so.");

        Files.writeString(out.resolve("contents/R1_DX.wav"), "DIALOGUE");
        Files.delete(out.resolve("contents/fx/R1_FX.wav"));
        Files.writeString(out.resolve("contents/new.wav"), "x");
        Invocation broken = Invocation.of("handoff", "verify", out, "--json");
        assertThat(broken.exit()).isEqualTo(1);
        JsonNode answer = broken.anyJson();
        assertThat(answer.at("/clean").asBoolean()).isFalse();
        assertThat(answer.at("/generation").asInt()).isEqualTo(3);
        assertThat(answer.at("/changed").asInt()).isEqualTo(1);
        assertThat(answer.at("/missing").asInt()).isEqualTo(1);
        assertThat(answer.at("/extra").asInt()).isEqualTo(1);
        assertThat(answer.at("/files").findValuesAsText("state")).contains("changed", "missing", "extra", "unchanged");
        assertThat(recorded().getVerifications()).hasSize(2);
        assertThat(recorded().getVerifications().getLast().getChanged()).isEqualTo(1);
    }

    @Test
    void verifyNeedsThePackageAlone() throws IOException {
        assertThat(build().exit()).isZero();
        Path far = Files.createDirectories(folder.resolve("far/away")).resolve("package");
        Files.move(out, far);
        assertThat(Invocation.of("handoff", "verify", far).exit()).isZero();
        Files.delete(far.resolve("handoff.json"));
        Invocation without = Invocation.of("handoff", "verify", far);
        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.err()).doesNotContain("not recorded");
    }

    @Test
    void verifyDoesNotFailBecauseTheProductionIsOpen() throws ProductionStoreException {
        assertThat(build().exit()).isZero();
        try (ProductionStore editor = ProductionStore.open(production)) {
            assertThat(editor.isReadOnly()).isFalse();
            Invocation verified = Invocation.of("handoff", "verify", out);
            assertThat(verified.exit()).isZero();
            assertThat(verified.err()).contains("not recorded in the production");
        }
        assertThat(recorded().getVerifications()).isEmpty();
    }

    @Test
    void acceptsItemByItemInPackageAndProduction() throws IOException, ProductionStoreException {
        assertThat(build().exit()).isZero();
        Invocation accepted = Invocation.of(
                "handoff",
                "accept",
                out,
                "--as",
                "Re-recording mixer",
                "--except",
                "R1_FX.wav",
                "--reason",
                "Clicks",
                "--json");
        JsonNode answer = accepted.anyJson();
        assertThat(accepted.exit()).isZero();
        assertThat(answer.at("/withExceptions").asBoolean()).isTrue();
        assertThat(answer.at("/at").asText()).isEqualTo("2026-03-02T09:30:00Z");
        assertThat(answer.at("/items").findValuesAsText("verdict")).containsExactlyInAnyOrder("accepted", "refused");
        assertThat(out.resolve("handoff-acceptance.json")).content().contains("Clicks", "Re-recording mixer");
        assertThat(recorded().getState()).isEqualTo(HandoffState.ACCEPTED_WITH_EXCEPTIONS);
        assertThat(recorded().getContents()).anySatisfy(item -> {
            assertThat(item.getAcceptance().getVerdict()).isEqualTo(Verdict.REFUSED);
            assertThat(item.getAcceptance().getReason()).isEqualTo("Clicks");
        });
        assertThat(Invocation.of("handoff", "verify", out).exit()).isZero();
    }

    @Test
    void acceptsInThePackageAloneWhereTheProductionIsFar() throws IOException, ProductionStoreException {
        assertThat(build().exit()).isZero();
        Path far = Files.createDirectories(folder.resolve("far/away")).resolve("package");
        Files.move(out, far);
        Invocation accepted = Invocation.of("handoff", "accept", far, "--as", "Mixer");
        assertThat(accepted.exit()).isZero();
        assertThat(accepted.err()).contains("--production");
        assertThat(recorded().getState()).isEqualTo(HandoffState.ISSUED);
        assertThat(Invocation.of("handoff", "accept", far, "--as", "Mixer", "--production", production)
                        .exit())
                .isZero();
        assertThat(recorded().getState()).isEqualTo(HandoffState.ACCEPTED);
    }

    @Test
    void acceptRecordsNothingAnywhereWhenTheProductionIsLocked() throws ProductionStoreException {
        assertThat(build().exit()).isZero();
        try (ProductionStore editor = ProductionStore.open(production)) {
            assertThat(editor.isReadOnly()).isFalse();
            Invocation.of("handoff", "accept", out, "--as", "Mixer").assertRefused("p");
        }
        assertThat(out.resolve("handoff-acceptance.json")).doesNotExist();
    }

    @Test
    void acceptRecordsNothingAnywhereWhenTheProductionIsAStranger() throws ProductionStoreException {
        assertThat(build().exit()).isZero();
        Path stranger = folder.resolve("stranger");
        assertThat(Invocation.of("new", stranger, "--title", "S", "--rate", "25")
                        .exit())
                .isZero();
        Invocation.of("handoff", "accept", out, "--as", "Mixer", "--production", stranger)
                .assertRefused("was built from the production \"T\"");
        assertThat(out.resolve("handoff-acceptance.json")).doesNotExist();
        assertThat(recorded().getState()).isEqualTo(HandoffState.ISSUED);
    }

    @Test
    void acceptRecordsNothingAnywhereWhenThePackageCannotBeWritten() throws IOException, ProductionStoreException {
        assertThat(build().exit()).isZero();
        Path inTheWay = Files.createDirectories(out.resolve(".handoff-acceptance.json.part"));
        Files.writeString(inTheWay.resolve("x"), "x");
        Invocation.of("handoff", "accept", out, "--as", "Mixer").assertRefused("recorded nowhere");
        assertThat(out.resolve("handoff-acceptance.json")).doesNotExist();
        assertThat(recorded().getState()).isEqualTo(HandoffState.ISSUED);
        assertThat(recorded().getContents())
                .allSatisfy(item -> assertThat(item.getAcceptance()).isNull());
    }

    @Test
    void verifySaysThatADamagedDescriptionKeptItOutOfTheProduction() throws IOException, ProductionStoreException {
        assertThat(build().exit()).isZero();
        Files.writeString(out.resolve("handoff.json"), "{");
        Invocation verified = Invocation.of("handoff", "verify", out);
        assertThat(verified.exit()).isEqualTo(1);
        assertThat(verified.err()).contains("not recorded in the production", "handoff.json is damaged");
        assertThat(recorded().getVerifications()).isEmpty();
    }

    @Test
    void acceptRefusesWhatIsUnclear() {
        assertThat(build().exit()).isZero();
        Invocation.of("handoff", "accept", out, "--as", "Mixer", "--except", "R1_FX.wav", "--json")
                .assertRefused("--reason");
        Invocation.of("handoff", "accept", out, "--as", "Mixer", "--except", "none.wav", "--reason", "x")
                .assertRefused("none.wav");
        Invocation.of("handoff", "accept", out).assertRefused("--as");
        Invocation.of("handoff", "accept", folder, "--as", "Mixer", "--json").assertRefused("handoff.json");
        assertThat(out.resolve("handoff-acceptance.json")).doesNotExist();
    }

    @Test
    void verifyRefusesAFolderWithoutHistory() {
        Invocation.of("handoff", "verify", from, "--json").assertRefused("bounces");
        Invocation.of("handoff", "verify", folder.resolve("nowhere"), "--json").assertRefused("nowhere");
    }

    @Test
    void buildRefusesWithoutLeavingAnything() throws IOException, ProductionStoreException {
        Invocation.of("handoff", "build", folder, "--name", "N", "--from", from, "--to", out)
                .assertRefused("production.stagebook");
        Invocation.of("handoff", "build", production, "--name", "N", "--from", folder.resolve("none"), "--to", out)
                .assertRefused("none");
        build("--hash", "crc32").assertRefused("crc32", "xxh64");
        build("--name", "twice").assertRefused("--name");
        Invocation.of("handoff", "build", production, "--name", "N", "--from", from)
                .assertRefused("--to");
        Invocation.of("handoff").assertRefused("A command is missing: lint, build, verify, receive, revise, accept");
        try (ProductionStore editor = ProductionStore.open(production)) {
            assertThat(editor.isReadOnly()).isFalse();
            build().assertRefused(production.toString());
        }
        assertThat(out).doesNotExist();
        Files.createDirectories(out);
        Files.writeString(out.resolve("mine.txt"), "x");
        build("--json").assertRefused("to mix");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).hasSize(1);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(production, from, out);
        }
    }
}
