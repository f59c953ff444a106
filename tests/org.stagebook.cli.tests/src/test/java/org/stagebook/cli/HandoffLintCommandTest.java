package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

class HandoffLintCommandTest {

    @TempDir
    private Path folder;

    private Path production = Path.of("");
    private Path from = Path.of("");

    @BeforeEach
    void makeProductionAndFiles() throws IOException {
        production = folder.resolve("p");
        from = Files.createDirectories(folder.resolve("bounces"));
        assertThat(Invocation.of("new", production, "--title", "T", "--rate", "25", "--reels", "1")
                        .exit())
                .isZero();
        Files.writeString(from.resolve("R1_DX.wav"), "no sound");
        Files.writeString(from.resolve("notes.txt"), "notes");
    }

    private Invocation lint(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("handoff", "lint", production, "--name", "R1 to mix"));
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
    void gathersAndSaysWhatIsWrongWithWhyAndHowToMendIt() throws ProductionStoreException {
        Invocation linted = lint("--from", from);
        assertThat(linted.exit()).as(linted.err()).isEqualTo(1);
        assertThat(linted.out())
                .containsSubsequence(
                        "Errors",
                        "[file-unreadable]",
                        "contents/R1_DX.wav",
                        "Why: ",
                        "Mend: ",
                        "Notes",
                        "[brief-empty]",
                        "Handoff R1 to mix: 2 files, 1 error, 0 warnings, 3 notes open, 0 waived.");
        HandoffPackage draft = recorded();
        assertThat(draft.getState()).isEqualTo(HandoffState.DRAFT);
        assertThat(draft.getFolders()).containsExactly("../bounces");
        assertThat(draft.getContents())
                .extracting(HandoffItem::getPath)
                .containsExactly("contents/R1_DX.wav", "contents/notes.txt");
        HandoffItem dialogue = draft.getContents().getFirst();
        assertThat(dialogue.getRole()).isEqualTo(ContentRole.DIALOGUE);
        assertThat(dialogue.getReel().getNumber()).isEqualTo(1);
        assertThat(dialogue.getSource()).isEqualTo("../bounces/R1_DX.wav");
        assertThat(draft.getFindings()).hasSize(4);
    }

    @Test
    void aWaiverLetsItPassAndStays() throws IOException {
        Invocation waived = lint(
                "--from",
                from,
                "--waive",
                "file-unreadable:contents/R1_DX.wav",
                "--reason",
                "It is a placeholder.",
                "--as",
                "Sound designer",
                "--json");
        JsonNode answer = waived.json();
        assertThat(answer.at("/clear").asBoolean()).isTrue();
        assertThat(answer.at("/waived").asInt()).isEqualTo(1);
        assertThat(answer.at("/findings/0/waiver/reason").asText()).isEqualTo("It is a placeholder.");
        Invocation again = lint();
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("Waived", "Sound designer: It is a placeholder.");
    }

    @Test
    void whatLiesThereLaterIsAddedAndWhatIsGoneIsMissed() throws IOException, ProductionStoreException {
        lint("--from", from);
        Files.writeString(from.resolve("cues.csv"), "cues");
        Files.delete(from.resolve("notes.txt"));
        assertThat(lint().out()).containsSubsequence("[file-missing]", "contents/notes.txt");
        assertThat(recorded().getContents())
                .extracting(HandoffItem::getPath)
                .containsExactly("contents/R1_DX.wav", "contents/notes.txt", "contents/cues.csv");
    }

    @Test
    void aFileThatIsGoneIsTakenOutAndNotWaived() throws IOException, ProductionStoreException {
        lint("--from", from);
        Files.delete(from.resolve("notes.txt"));
        lint("--waive", "file-missing", "--reason", "later", "--as", "Sound designer")
                .assertRefused("--drop");
        Invocation dropped = lint("--drop", "notes.txt");
        assertThat(dropped.out()).doesNotContain("file-missing");
        assertThat(recorded().getContents()).extracting(HandoffItem::getPath).containsExactly("contents/R1_DX.wav");
        lint("--drop", "nothing.wav").assertRefused("nothing.wav");
    }

    @Test
    void refusesWhatMakesNoSense() {
        lint("--from", folder.resolve("nowhere")).assertRefused("nowhere");
        lint("--from", from, "--waive", "clipping", "--reason", "x", "--as", "Mixer")
                .assertRefused("clipping");
        lint("--from", from, "--waive", "file-unreadable").assertRefused("--reason");
    }

    @Test
    void whatWasIssuedIsNotTouched() {
        Object[] build = {
            "handoff",
            "build",
            production,
            "--name",
            "R1 to mix",
            "--from",
            from,
            "--to",
            folder.resolve("out"),
            "--waive-all",
            "It is a placeholder.",
            "--as",
            "Sound designer"
        };
        assertThat(Invocation.of(build).exit()).isZero();
        lint("--from", from).assertRefused("issued already");
    }
}
