package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.delivery.batch.ArrivalWatch.Seen;
import org.stagebook.delivery.batch.BatchRun;
import org.stagebook.delivery.batch.BatchStamp;
import org.stagebook.delivery.batch.SoundSet;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationReader;
import org.stagebook.edit.progress.Progress;
import org.stagebook.report.ReportFormat;
import org.stagebook.report.sheet.ResultFolder;

/** Folders full of deliveries. */
class BatchCommandTest {

    @TempDir
    private Path folder;

    private Path in;
    private Path results;
    private Path specs;

    @BeforeEach
    void prepare() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        results = folder.resolve("results");
        specs = Files.createDirectories(folder.resolve("specs"));
        specification("-19");
    }

    private void specification(String peak) throws IOException {
        Files.writeString(specs.resolve("own.json"), """
                {"format": "stagebook-specification/1", "id": "own", "title": "House",
                 "document": {"title": "Room card", "publisher": "The house", "date": "2026-01"},
                 "rules": [{"id": "peak", "quantity": "truePeak", "limits": {"max": %s, "unit": "dBTP"},
                   "clause": "2", "text": "Not too loud."}]}
                """.formatted(peak));
    }

    private Invocation batch(Object... more) {
        Object[] usual = {"batch", in, "--spec", "own", "--specs", specs, "--into", results};
        Object[] all = new Object[usual.length + more.length];
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return Invocation.of(all);
    }

    @Test
    void everythingInAFolderIsCheckedOnceAndResultsAreKept() throws IOException {
        TestWave.stereo().write(in.resolve("one.wav"), 1);
        Files.createDirectories(in.resolve("e02"));
        TestWave.stereo().write(in.resolve("e02/two.wav"), 2);
        Files.writeString(in.resolve("e02/broken.wav"), "no sound");
        Invocation first = batch();
        assertThat(first.exit()).as(first.out() + first.err()).isEqualTo(1);
        assertThat(first.out())
                .contains("PASS  one.wav", "PASS  e02/two.wav", "UNREADABLE", "broken.wav")
                .contains("2 pass, 0 fail, 0 need a human, 1 could not be read.");
        assertThat(results.resolve("one.wav.pdf")).isNotEmptyFile();
        assertThat(results.resolve("e02/two.wav.pdf")).isNotEmptyFile();
        JsonNode kept =
                new JsonMapper().readTree(results.resolve("one.wav.check.json").toFile());
        assertThat(kept.at("/verdict/id").asText()).isEqualTo("pass");
        assertThat(kept.at("/checks/0/rules/0/value").asDouble()).isBetween(-20.5, -19.5);

        Files.delete(in.resolve("e02/broken.wav"));
        FileTime before = Files.getLastModifiedTime(results.resolve("one.wav.check.json"));
        Invocation again = batch("--json");
        assertThat(again.json().at("/keptFromBefore").asInt()).isEqualTo(2);
        assertThat(Files.getLastModifiedTime(results.resolve("one.wav.check.json")))
                .isEqualTo(before);
    }

    @Test
    void whatChangedIsCheckedAgain() throws IOException {
        Path file = TestWave.stereo().write(in.resolve("one.wav"), 1);
        assertThat(batch().exit()).isZero();
        specification("-21");
        Invocation stricter = batch("--json");
        assertThat(stricter.exit()).isEqualTo(1);
        assertThat(stricter.anyJson().at("/programmes/0/verdict/id").asText()).isEqualTo("fail");
        assertThat(stricter.anyJson().at("/programmes/0/verdict/complaints/0").asText())
                .isEqualTo("True peak");
        assertThat(stricter.anyJson().at("/programmes/0/verdict/worst").asText())
                .startsWith("True peak -")
                .endsWith("dBTP, asked for at most -21 dBTP (Room card, 2)");
        assertThat(stricter.anyJson().at("/keptFromBefore").asInt()).isZero();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-01T10:00:00Z")));
        assertThat(batch("--json").anyJson().at("/keptFromBefore").asInt()).isZero();
        Files.writeString(results.resolve("one.wav.check.json"), "{\"stamp\": ");
        assertThat(batch("--json").anyJson().at("/keptFromBefore").asInt()).isZero();
    }

    @Test
    void aChecksumThatComesGoesOrIsAnotherIsLookedAt() throws IOException {
        TestWave.stereo().write(in.resolve("one.wav"), 1);
        assertThat(batch().exit()).isZero();
        Path list = Files.writeString(in.resolve("one.wav.md5"), "0".repeat(32));
        Invocation wrong = batch("--json");
        assertThat(wrong.anyJson().at("/keptFromBefore").asInt()).isZero();
        assertThat(wrong.anyJson().at("/programmes/0/verdict/complaints/0").asText())
                .isEqualTo("Checksum");
        assertThat(batch("--json").anyJson().at("/keptFromBefore").asInt()).isEqualTo(1);
        Files.delete(list);
        assertThat(batch("--json").json().at("/programmes/0/verdict/id").asText())
                .isEqualTo("pass");
    }

    @Test
    void whatIsSaidOfTheChannelsCounts() throws IOException {
        TestWave.stereo().write(in.resolve("one.wav"), 1);
        assertThat(batch().exit()).isZero();
        assertThat(batch("--order", "R L", "--overrule", "--json")
                        .anyJson()
                        .at("/keptFromBefore")
                        .asInt())
                .isZero();
    }

    @Test
    void aDefectWithOneProgrammeLeavesTheOthers() throws IOException {
        Path whole = TestWave.stereo().write(in.resolve("one.wav"), 1);
        Seen good = new Seen(new SoundSet("one.wav", List.of(whole), Map.of(), Optional.empty()), new BatchStamp("a"));
        Seen bad = new Seen(new SoundSet("no\0name", List.of(whole), Map.of(), Optional.empty()), new BatchStamp("b"));
        Path missing = in.resolve("gone.wav");
        Seen gone = new Seen(new SoundSet("gone", List.of(missing), Map.of(), Optional.empty()), new BatchStamp("c"));
        Specification own;
        try (InputStream in = Files.newInputStream(specs.resolve("own.json"))) {
            own = new SpecificationReader().read("own.json", in);
        }
        BatchRun run =
                new BatchRun(List.of(own), new ResultFolder(results, ReportFormat.CSV), UserHint.NONE, LocalDate.EPOCH);
        List<BatchRun.Outcome> outcomes = run.check(List.of(bad, gone, good), Progress.NONE);
        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        BatchRun.Outcome.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(RuntimeException.class));
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        BatchRun.Outcome.Failed.class,
                        failed -> assertThat(failed.failure()).hasMessageContaining("gone.wav"));
        assertThat(outcomes.get(2)).isInstanceOf(BatchRun.Outcome.Judged.class);
    }

    @Test
    void stemsServeTheProgrammeTheyAreNamedAfter() throws IOException {
        TestWave.stereo().write(in.resolve("Show_101_PM.wav"), 1);
        TestWave.stereo().write(in.resolve("Show_101_DX.wav"), 1);
        TestWave.stereo().write(in.resolve("Show_102.wav"), 2);
        JsonNode answer = batch("--json").anyJson();
        assertThat(answer.at("/programmes")).hasSize(2);
        assertThat(answer.at("/programmes/0/name").asText()).isEqualTo("Show_101_PM.wav");
        JsonNode kept = new JsonMapper()
                .readTree(results.resolve("Show_101_PM.wav.check.json").toFile());
        assertThat(kept.at("/checks/1/rules").findValuesAsText("id")).contains("stem-sum");
        assertThat(kept.at("/checks/1/remarks").toString()).contains("stems DX");
        for (JsonNode rule : kept.at("/checks/1/rules")) {
            if (rule.at("/id").asText().equals("stem-sum")) {
                assertThat(rule.at("/outcome").asText()).isEqualTo("pass");
            }
        }
    }

    @Test
    void resultsWithinTheFolderAreNotTakenForDeliveries() throws IOException {
        TestWave.stereo().write(in.resolve("one.wav"), 1);
        Path within = Files.createDirectories(in.resolve("done"));
        TestWave.stereo().write(within.resolve("two.wav"), 2);
        Files.createDirectories(in.resolve(".hidden"));
        TestWave.stereo().write(in.resolve(".hidden/three.wav"), 3);
        Invocation only = Invocation.of("batch", in, "--spec", "own", "--specs", specs, "--into", within, "--json");
        assertThat(only.json().at("/programmes")).hasSize(1);
    }

    @Test
    void whatIsNotThereIsRefused() {
        batch().assertRefused("There is no sound in");
        Invocation.of("batch", folder.resolve("gone"), "--spec", "own", "--into", results)
                .assertRefused("There is no folder");
        batch("--spec", "nobody").assertRefused("There is no specification \"nobody\"");
        batch("--watch", "--json").assertRefused("--watch");
    }
}
