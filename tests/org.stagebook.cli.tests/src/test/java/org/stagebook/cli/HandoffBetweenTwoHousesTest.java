package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddCues;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.TimeRange;

/**
 * Two houses that share nothing but a folder and two small files: the sound house agrees, checks, waives and hands over; on the way
 * things happen to the package; the mix house verifies, queries, is answered, accepts; and a second package replaces the first.
 */
@Tag("thorough")
class HandoffBetweenTwoHousesTest {
    private static final String PRE_BRIEF = """
            {"format": "stagebook-prebrief", "version": 1, "name": "Stage A",
             "sound": {"sampleRateHz": 48000, "bitDepth": 24, "fullReel": false},
             "pops": {"head": true, "tail": false}, "naming": "{code}_R{reel}_{name}", "plugIns": "printed",
             "tracks": [
               {"name": "DX", "role": "dialogue", "count": 1, "layout": "Stereo"},
               {"name": "FX", "role": "effects", "count": 1, "layout": "Stereo"},
               {"name": "BG", "role": "ambience", "count": 1, "layout": "Stereo"},
               {"name": "FOL", "role": "foley", "count": 1, "layout": "Stereo"},
               {"name": "MX", "role": "music", "count": 1, "layout": "Stereo"}]}
            """;

    @TempDir
    private Path base;

    private Path soundHouse = Path.of("");
    private Path bounces = Path.of("");
    private Path sent = Path.of("");

    @Test
    void theWholeStory() throws Exception {
        soundHouse = base.resolve("sound house/ferry");
        bounces = base.resolve("sound house/bounces");
        sent = base.resolve("sound house/out/R1 to mix");
        agree();
        bounce();
        lintFindsWaivesAndHolds();
        build("R1 to mix", sent);
        revise();

        Path stick = base.resolve("stick");
        Path arrived = copy(sent, stick.resolve("R1 to mix"));
        thingsHappen(arrived);
        Path mixHouse = base.resolve("mix house/ferry");
        receive(arrived, mixHouse);
        Path letter = query(arrived);
        Path answer = answer(letter);
        accept(arrived, mixHouse, answer);
        supersede(mixHouse);
    }

    private void agree() throws IOException, ProductionStoreException {
        ok("new", soundHouse, "--title", "The Ferry", "--rate", "25", "--reels", "1");
        Path preBrief = Files.writeString(base.resolve("stage-a.prebrief.json"), PRE_BRIEF);
        ok("prebrief", soundHouse, "--template", preBrief);
        ok("brief", soundHouse, "--intent", "The ferry is a promise until the horn.", "--must-be-heard", "The horn.");
        try (EditingSession session = EditingSession.open(soundHouse)) {
            Production production = session.production();
            session.run(SetFeature.of(production, Literals.PRODUCTION__CODE, "FRY"));
            Reel reel = production.getReels().getFirst();
            List<NewCue> cues = new ArrayList<>();
            for (String code : List.of("DX", "FX", "BG", "foley", "MX")) {
                var category = production.getCategories().stream()
                        .filter(candidate -> code.equals(candidate.getCode()))
                        .findFirst()
                        .orElseThrow();
                cues.add(NewCue.at(new TimeRange(
                                production.getTimecodeFormat().parsePosition("01:00:08:00"),
                                production.getTimecodeFormat().parsePosition("01:00:09:00")))
                        .number(code + "1")
                        .category(category)
                        .description("Something for " + code));
            }
            session.run(new AddCues(reel, cues));
            session.run(new AddHandoffPackage(NewHandoff.named("R1 to mix")
                    .between("Supervising sound editor", "Re-recording mixer")
                    .pictureCut("Cut 7")
                    .brief("Everything may give way to the horn.")
                    .organisation("One stereo file for each kind.")
                    .knownProblems(List.of("The generator is not final."))));
            session.save();
        }
    }

    private void bounce() throws IOException {
        TestWave reel = TestWave.stereo();
        long seed = 1;
        for (String name : List.of("FRY_R1_DX", "FRY_R1_BG", "FRY_R1_FOL", "FRY_R1_MX")) {
            reel.write(bounces.resolve(name + ".wav"), seed++);
        }
        new TestWave(2, 44_100, 3_600L * 44_100, 10, 6).write(bounces.resolve("FRY_R1_FX.wav"), seed);
        Files.move(bounces.resolve("FRY_R1_FOL.wav"), bounces.resolve("foley final final.wav"));
    }

    private void lintFindsWaivesAndHolds() throws IOException {
        Invocation lint =
                Invocation.of("handoff", "lint", soundHouse, "--name", "R1 to mix", "--from", bounces, "--json");
        assertThat(lint.exit()).as(lint.out()).isEqualTo(1);
        Map<String, String> found = new TreeMap<>();
        lint.anyJson()
                .at("/findings")
                .forEach(finding -> found.put(
                        finding.at("/rule").asText(), finding.at("/subject").asText()));
        assertThat(found)
                .containsEntry("sample-rate", "contents/FRY_R1_FX.wav")
                .containsEntry("name-template", "contents/foley final final.wav");
        assertThat(Invocation.of("handoff", "build", soundHouse, "--name", "R1 to mix", "--to", sent)
                        .err())
                .contains("in the way", "FRY_R1_FX.wav", "5 of 5 files lie whole");
        assertThat(sent).as("nothing that looks whole").doesNotExist();
        TestWave.stereo().write(bounces.resolve("FRY_R1_FX.wav"), 17);
        Invocation waived = Invocation.of(
                "handoff",
                "lint",
                soundHouse,
                "--name",
                "R1 to mix",
                "--waive",
                "name-template",
                "--reason",
                "The stage knows this name.",
                "--as",
                "Supervising sound editor",
                "--json");
        assertThat(waived.exit()).as(waived.out()).isZero();
        assertThat(waived.anyJson().at("/waived").asInt()).isEqualTo(1);
    }

    private void build(String name, Path out) {
        ok("handoff", "build", soundHouse, "--name", name, "--to", out);
        assertThat(out.resolve("handoff.json")).content().contains("The stage knows this name.");
    }

    /** On the way one file is corrupted, one renamed, one added and one removed. */
    private void thingsHappen(Path arrived) throws IOException {
        Path contents = arrived.resolve("contents");
        byte[] bytes = Files.readAllBytes(contents.resolve("FRY_R1_DX.wav"));
        bytes[100_000] ^= 1;
        Files.write(contents.resolve("FRY_R1_DX.wav"), bytes);
        Files.move(contents.resolve("FRY_R1_BG.wav"), contents.resolve("FRY_R1_AMB.wav"));
        Files.writeString(contents.resolve("new notes.txt"), "by hand");
        Files.delete(contents.resolve("FRY_R1_MX.wav"));
    }

    /** After the package was sealed the door was made softer, and the sender says so. */
    private void revise() throws IOException {
        TestWave.stereo().write(sent.resolve("contents/FRY_R1_FX.wav"), 18);
        ok(
                "handoff",
                "revise",
                sent,
                "FRY_R1_FX.wav",
                "--why",
                "Softer door",
                "--note",
                "Director, first run",
                "--as",
                "Supervising sound editor");
    }

    private void receive(Path arrived, Path mixHouse) throws IOException, ProductionStoreException {
        Invocation received = Invocation.of(
                "handoff", "receive", arrived, "--as", "Re-recording mixer", "--open", mixHouse, "--json");
        assertThat(received.exit()).as(received.err()).isEqualTo(1);
        Map<String, String> outcomes = new TreeMap<>();
        JsonNode answer = received.anyJson();
        answer.at("/files").forEach(file -> {
            String path = file.at("/path").asText();
            if (!file.at("/state").asText().equals("unchanged")) {
                outcomes.put(
                        path.substring("contents/".length()), file.at("/state").asText());
            }
        });
        assertThat(outcomes)
                .as("exactly these five")
                .isEqualTo(Map.of(
                        "FRY_R1_DX.wav", "changed",
                        "FRY_R1_BG.wav", "renamed",
                        "new notes.txt", "extra",
                        "FRY_R1_MX.wav", "missing",
                        "FRY_R1_FX.wav", "revised"));
        try (ProductionStore store = ProductionStore.openReadOnly(mixHouse)) {
            Production production = store.production();
            assertThat(production.getTitle()).isEqualTo("The Ferry");
            assertThat(production.getMustBeHeard()).isEqualTo("The horn.");
            assertThat(production.getReels().getFirst().getCues()).hasSize(5);
            HandoffPackage handoff = production.getHandoffs().getFirst();
            assertThat(handoff.getBrief()).contains("the horn");
            assertThat(handoff.getFindings()).anyMatch(finding -> finding.getWaiver() != null);
            assertThat(handoff.getVerifications().getFirst().getFiles()).hasSize(5);
        }
    }

    private Path query(Path arrived) throws IOException {
        ok(
                "handoff",
                "accept",
                arrived,
                "--as",
                "Re-recording mixer",
                "--except",
                "FRY_R1_MX.wav",
                "--reason",
                "Not on the stick",
                "--query",
                "FRY_R1_DX.wav",
                "--asking",
                "It does not match its hash. Which take is it?",
                "--remark-on",
                "FRY_R1_FX.wav",
                "--remark",
                "Door is good now.");
        return copyFile(arrived.resolve("handoff-acceptance.json"), base.resolve("mail/to the sound house.json"));
    }

    /** The sound house takes the letter in, answers, and sends the recording again. */
    private Path answer(Path letter) throws IOException {
        ok("handoff", "import", soundHouse, letter);
        JsonNode status = status(soundHouse);
        assertThat(status.at("/state").asText()).isEqualTo("received");
        assertThat(status.at("/queries/0/text").asText()).contains("Which take");
        assertThat(status.at("/items").findValuesAsText("verdict"))
                .containsExactlyInAnyOrder("queried", "accepted", "accepted", "accepted with a remark", "refused");
        Path answer = base.resolve("mail/to the mix house.json");
        ok(
                "handoff",
                "answer",
                soundHouse,
                "--name",
                "R1 to mix",
                "--query",
                "1",
                "--text",
                "Take 3; the stick is broken, here it is again.",
                "--as",
                "Supervising sound editor",
                "--to",
                answer);
        return answer;
    }

    private void accept(Path arrived, Path mixHouse, Path answer) throws IOException {
        ok("handoff", "import", mixHouse, answer);
        assertThat(status(mixHouse).at("/queries/0/replies/0/text").asText()).startsWith("Take 3");
        Files.copy(
                sent.resolve("contents/FRY_R1_DX.wav"),
                arrived.resolve("contents/FRY_R1_DX.wav"),
                StandardCopyOption.REPLACE_EXISTING);
        ok(
                "handoff",
                "accept",
                arrived,
                "--as",
                "Re-recording mixer",
                "--except",
                "FRY_R1_MX.wav",
                "--reason",
                "Not on the stick",
                "--lift",
                "FRY_R1_DX.wav",
                "--production",
                mixHouse);
        ok("handoff", "import", soundHouse, arrived.resolve("handoff-acceptance.json"));
        for (Path house : List.of(soundHouse, mixHouse)) {
            JsonNode status = status(house);
            assertThat(status.at("/state").asText()).isEqualTo("accepted with exceptions");
            assertThat(status.at("/history").findValuesAsText("state"))
                    .containsSubsequence("issued", "received", "accepted with exceptions");
            assertThat(status.at("/queries")).hasSize(1);
        }
    }

    private void supersede(Path mixHouse) throws Exception {
        try (EditingSession session = EditingSession.open(soundHouse)) {
            var cue = session.production().getReels().getFirst().getCues().get(1);
            session.run(SetFeature.of(cue, Literals.CUE__DESCRIPTION, "A softer door"));
            session.run(new AddHandoffPackage(NewHandoff.named("R1 to mix 2")
                    .pictureCut("Cut 7")
                    .brief("The horn, and now the door as well.")
                    .knownProblems(List.of("The generator is not final."))));
            session.save();
        }
        TestWave.stereo().write(bounces.resolve("FRY_R1_FX.wav"), 18);
        Path second = base.resolve("sound house/out/R1 to mix 2");
        ok(
                "handoff",
                "build",
                soundHouse,
                "--name",
                "R1 to mix 2",
                "--from",
                bounces,
                "--to",
                second,
                "--supersedes",
                "R1 to mix",
                "--waive-all",
                "The stage knows this name.",
                "--as",
                "Supervising sound editor");
        List<String> changes = new ArrayList<>();
        json(second.resolve("handoff.json"))
                .at("/changes")
                .forEach(change -> changes.add(String.join(
                        " ",
                        change.at("/subject").asText(),
                        change.at("/kind").asText(),
                        change.at("/name").asText())));
        assertThat(changes)
                .containsExactlyInAnyOrder(
                        "file changed contents/FRY_R1_FX.wav",
                        "cue changed FX1",
                        "brief changed Brief",
                        "brief removed How it is organised");
        assertThat(status(soundHouse).at("/state").asText()).isEqualTo("superseded");
        ok("handoff", "receive", second, "--as", "Re-recording mixer", "--into", mixHouse);
        assertThat(status(mixHouse).at("/state").asText()).isEqualTo("superseded");
    }

    private static JsonNode status(Path house) throws IOException {
        return ok("handoff", "status", house, "--name", "R1 to mix", "--json")
                .json()
                .at("/handoffs/0");
    }

    private static Invocation ok(Object... arguments) {
        Invocation done = Invocation.of(arguments);
        assertThat(done.exit()).as(done.err()).isZero();
        return done;
    }

    private static Path copyFile(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        return Files.copy(from, to);
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(file));
    }
}
