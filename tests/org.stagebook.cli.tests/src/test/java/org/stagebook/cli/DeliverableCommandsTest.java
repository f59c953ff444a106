package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of what has to be delivered, from being asked for to being approved. */
class DeliverableCommandsTest {

    @TempDir
    private Path folder;

    private Path show;

    @BeforeEach
    void prepare() {
        show = DemoCopy.at(folder.resolve("show"));
    }

    private JsonNode deliverable(String name) throws IOException {
        JsonNode all = Invocation.of("status", show, "--json").anyJson().at("/deliverables");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.at("/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + all));
    }

    private static void done(Invocation invocation) {
        assertThat(invocation.exit()).as(invocation.out() + invocation.err()).isZero();
    }

    @Test
    void oneGoesFromTheListToItsApproval() throws IOException {
        done(Invocation.of(
                "deliverable", "add", show, "Airline mono", "--owner", "Mix assistant", "--due", "2026-03-20"));
        assertThat(deliverable("Airline mono").at("/state").asText()).isEqualTo("planned");
        assertThat(deliverable("Airline mono").at("/owner").asText()).isEqualTo("Mix assistant");
        Invocation.of("deliverable", "approve", show, "Airline mono").assertRefused("Nothing was sent yet");
        String version = deliverable("Stereo Lo/Ro").at("/version").asText();
        done(Invocation.of("deliverable", "set", show, "airline mono", "--from-version", version));
        assertThat(deliverable("Airline mono").at("/state").asText()).isEqualTo("made, not checked");
        Path sent = Files.writeString(folder.resolve("mono.wav"), "sound");
        done(Invocation.of("deliverable", "send", show, "Airline mono", "--to", "Airline", "--file", sent));
        assertThat(deliverable("Airline mono").at("/state").asText()).isEqualTo("sent");
        done(Invocation.of("deliverable", "receive", show, "Airline mono", "--by", "Airline"));
        done(Invocation.of(
                "deliverable", "reject", show, "Airline mono", "--reason", "Hum in reel 2", "--clause", "3.1"));
        assertThat(deliverable("Airline mono").toString())
                .contains("Hum in reel 2")
                .contains("rejected");
        Invocation.of("deliverable", "approve", show, "Airline mono").assertRefused("Redeliver it first");
        done(Invocation.of("deliverable", "send", show, "Airline mono"));
        done(Invocation.of("deliverable", "approve", show, "Airline mono", "--by", "Airline"));
        assertThat(deliverable("Airline mono").at("/state").asText()).isEqualTo("approved");
        Invocation.of("deliverable", "reject", show, "Airline mono", "--reason", " ")
                .assertRefused("Say why");
        Invocation.of("deliverable", "send", show, "Nothing such").assertRefused("There is no deliverable");
        Invocation.of("deliverable", "set", show, "Airline mono", "--due", "soon")
                .assertRefused("is no date");
    }

    @Test
    void theListIsFilledFromSpecificationsAndTheArchive() throws IOException {
        Invocation derived = Invocation.of("deliverable", "derive", show, "--spec", "netflix-5.1", "--archive");
        done(derived);
        assertThat(derived.out()).contains("Netflix, 5.1 near-field: printmaster", "On the list: Premixes");
        assertThat(deliverable("Premixes").at("/state").asText()).isEqualTo("planned");
        Invocation again = Invocation.of("deliverable", "derive", show, "--spec", "netflix-5.1", "--archive");
        assertThat(again.out()).isEqualToIgnoringNewLines("Nothing is missing on the list.");
        Path broken = Files.writeString(folder.resolve("list.json"), "{\"items\": []}");
        Invocation.of("deliverable", "derive", show, "--checklist", broken).assertRefused("is no checklist");
    }

    @Test
    void whatACheckFoundIsKeptWithTheDeliverable() throws IOException {
        Path specs = Files.createDirectories(folder.resolve("specs"));
        Files.writeString(specs.resolve("own.json"), """
                {"format": "stagebook-specification/1", "id": "own", "title": "House",
                 "document": {"title": "Room card", "publisher": "The house", "date": "2026-01"},
                 "rules": [{"id": "peak", "quantity": "truePeak", "limits": {"max": -21, "unit": "dBTP"},
                   "clause": "2", "text": "Not too loud."}]}
                """);
        Path file = TestWave.stereo().write(folder.resolve("fold.wav"), 1);
        String version = deliverable("Stereo Lo/Ro").at("/version").asText();
        done(Invocation.of("deliverable", "add", show, "Airline", "--from-version", version));
        Object[] check = {"check", file, "--specs", specs, "--spec", "own", "--no-qc", "--production", show};
        Invocation kept = Invocation.of(Stream.concat(Stream.of(check), Stream.of("--deliverable", "Airline"))
                .toArray());
        assertThat(kept.err()).contains("Kept with \"Airline\", of " + version);
        JsonNode airline = deliverable("Airline");
        assertThat(airline.at("/state").asText()).isEqualTo("fails QC");
        assertThat(airline.toString()).contains("True peak", "Room card, 2");
        Invocation.of(check).assertRefused("say both");
        Invocation.of(Stream.concat(Stream.of(check), Stream.of(file, "--deliverable", "Airline"))
                        .toArray())
                .assertRefused("one file at a time");
    }

    @Test
    void whereNoRuleAppliedNothingIsKeptAndThatIsSaid() throws IOException {
        Path specs = Files.createDirectories(folder.resolve("specs"));
        Files.writeString(specs.resolve("own.json"), """
                {"format": "stagebook-specification/1", "id": "own", "title": "House",
                 "document": {"title": "Room card", "publisher": "The house", "date": "2026-01"},
                 "rules": [{"id": "order", "quantity": "channelOrder", "allowed": ["L R C LFE Ls Rs"],
                   "clause": "2", "text": "5.1 is in the order of SMPTE."}]}
                """);
        Path file = TestWave.stereo().write(folder.resolve("fold.wav"), 1);
        done(Invocation.of("deliverable", "add", show, "Airline"));
        Object[] check = {"check", file, "--specs", specs, "--spec", "own", "--no-qc", "--production", show};
        Invocation checked = Invocation.of(Stream.concat(Stream.of(check), Stream.of("--deliverable", "Airline"))
                .toArray());
        assertThat(checked.err())
                .contains("Nothing was kept with \"Airline\", because no rule applied.", "still stands")
                .doesNotContain("Kept with");
        assertThat(deliverable("Airline").at("/state").asText()).isEqualTo("planned");
    }

    @Test
    void whatACheckLeftOpenIsDecidedByAPerson() throws IOException {
        Path file = TestWave.stereo().write(folder.resolve("fold.wav"), 1);
        Path specs = Files.createDirectories(folder.resolve("specs"));
        Files.writeString(specs.resolve("own.json"), """
                {"format": "stagebook-specification/1", "id": "own", "title": "House",
                 "document": {"title": "Room card", "publisher": "The house", "date": "2026-01"},
                 "rules": [{"id": "mono", "quantity": "humanCheck", "clause": "2", "text": "It holds in mono."}]}
                """);
        done(Invocation.of("deliverable", "add", show, "Airline"));
        Invocation.of("deliverable", "decide", show, "Airline", "--accept", "--by", "Mixer")
                .assertRefused("left nothing open");
        Invocation.of(
                "check",
                file,
                "--specs",
                specs,
                "--spec",
                "own",
                "--no-qc",
                "--production",
                show,
                "--deliverable",
                "Airline");
        assertThat(deliverable("Airline").at("/state").asText()).isEqualTo("QC needs a human");
        Invocation.of("deliverable", "decide", show, "Airline", "--refuse", "--by", "Mixer")
                .assertRefused("Say why");
        Invocation.of("deliverable", "decide", show, "Airline", "--accept", "--by", "Mixer", "--rule", "Length")
                .assertRefused("is not open. Open are By ear and eye.");
        done(Invocation.of("deliverable", "decide", show, "Airline", "--accept", "--by", "Mixer", "--why", "Heard."));
        assertThat(deliverable("Airline").at("/state").asText()).isEqualTo("passes QC");
    }
}
