package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specifications, checks against them, and how delivery stands. */
class DeliveryCommandsTest {

    @TempDir
    private Path folder;

    private Path house(String id, String peak) throws IOException {
        Path specs = Files.createDirectories(folder.resolve("specs"));
        String text = """
                {"format": "stagebook-specification/1", "id": "%s", "title": "House",
                 "document": {"title": "Room card", "publisher": "The house", "date": "2026-01"},
                 "rules": [{"id": "peak", "quantity": "truePeak", "limits": {"max": %s, "unit": "dBTP"},
                   "clause": "2", "text": "Not too loud."}],
                 "formats": {"sampleRatesHz": [48000], "bitDepths": [24], "text": "PCM."}}
                """.formatted(id, peak);
        Files.writeString(specs.resolve(id + ".json"), text);
        return specs;
    }

    @Test
    void whatIsShippedIsListedWithItsDocument() throws IOException {
        JsonNode all = Invocation.of("specs", "--json").json().at("/specifications");
        assertThat(all.size()).isGreaterThan(20);
        for (JsonNode one : all) {
            assertThat(one.at("/id").asText()).isNotBlank();
            assertThat(one.at("/title").asText()).isNotBlank();
            assertThat(one.at("/document").asText()).isNotBlank();
            assertThat(one.has("version")).isTrue();
            assertThat(one.at("/date").asText()).isNotBlank();
            assertThat(one.at("/rules").size()).isPositive();
        }
        assertThat(Invocation.of("specs").out()).contains("netflix-5.1", "Age");
    }

    @Test
    void aFacilityAddsAndReplaces() throws IOException {
        Path specs = house("ebu-r128", "-3");
        house("own", "-3");
        Files.writeString(specs.resolve("broken.json"), "{");
        Invocation listed = Invocation.of("specs", "--specs", specs);
        assertThat(listed.exit()).isEqualTo(1);
        assertThat(listed.out()).containsPattern("ebu-r128 +House").containsPattern("own +House");
        assertThat(listed.err()).contains("broken.json", "left out");
    }

    @Test
    void filesAreHeldAgainstASpecification() throws IOException {
        Path file = TestWave.stereo().write(folder.resolve("r1.wav"), 1);
        Path specs = house("own", "-20.5");
        Invocation passed = Invocation.of("check", file, "--specs", specs, "--spec", "own", "--json");
        JsonNode check = passed.anyJson().at("/checks/0");
        assertThat(check.at("/verdict").asText()).as(passed.out()).isEqualTo("fail");
        JsonNode peak = check.at("/rules/0");
        assertThat(peak.at("/outcome").asText()).isEqualTo("fail");
        assertThat(peak.at("/value").asDouble()).isBetween(-20.5, -19.5);
        assertThat(peak.at("/margin").asDouble()).isNegative();
        assertThat(peak.at("/limit").asText()).isEqualTo("at most -20.5 dBTP");
        assertThat(peak.at("/clause").asText()).isEqualTo("2");
        assertThat(peak.at("/where/0/words").asText()).contains("00:00:06");
        assertThat(passed.exit()).isEqualTo(1);
        house("own", "-19");
        Invocation well = Invocation.of("check", file, "--specs", specs, "--spec", "own");
        assertThat(well.exit()).as(well.out()).isZero();
        assertThat(well.out()).contains("PASS against House", "Room card", "The house");
    }

    @Test
    void aReadingOfTheStudiosMeterCountsInPlaceOfOurs() throws IOException {
        Path file = TestWave.stereo().write(folder.resolve("r1.wav"), 1);
        Path specs = house("own", "-19");
        Invocation read = Invocation.of(
                "check", file, "--specs", specs, "--spec", "own", "--meter", "truePeak=-18.9@Room 2", "--json");
        JsonNode peak = read.anyJson().at("/checks/0/rules/0");
        assertThat(peak.at("/value").asDouble()).isEqualTo(-18.9);
        assertThat(peak.at("/why").asText()).contains("Room 2");
        Invocation.of("check", file, "--specs", specs, "--spec", "own", "--meter", "truePeak")
                .assertRefused("is no reading of a meter");
    }

    @Test
    void whatIsUnknownOrMissingIsRefused() throws IOException {
        Path file = TestWave.stereo().write(folder.resolve("r1.wav"), 1);
        Invocation.of("check", file, "--spec", "nobody").assertRefused("no specification \"nobody\"", "ebu-r128");
        Invocation.of("check", folder.resolve("gone.wav"), "--spec", "ebu-r128").assertRefused("gone.wav");
        Invocation.of("specs", "--specs", folder.resolve("gone")).assertRefused("no folder");
        Invocation.of("status", folder).assertRefused("production.stagebook");
    }

    @Test
    void statusSaysWhatBlocksDeliveryAndWhatItCosts() throws IOException {
        Path demo = DemoCopy.at(folder.resolve("demo"));
        Invocation status = Invocation.of("status", demo);
        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.out())
                .contains(
                        "Skerrow Light: delivery as of 2026-03-02",
                        "- Stereo Lo/Ro (Whole programme): rejected, Re-recording mixer, due 2026-03-13",
                        "Sent back: 44.1 kHz; 48 kHz is asked for. (Format)",
                        "1 approved",
                        "left 788.00 GBP",
                        "Redelivery: Stereo Lo/Ro: 1,115.00 GBP");
        Invocation page = Invocation.of("status", demo, demo, "--format", "html");
        assertThat(page.out())
                .startsWith("<!DOCTYPE html>")
                .contains("What blocks delivery", "chip bad")
                .doesNotContain("<script", "http://", "https://");
        for (String format : new String[] {"pdf", "xlsx", "csv", "html"}) {
            Path file = folder.resolve("status." + format);
            assertThat(Invocation.of("status", demo, "--to", file).exit()).isEqualTo(1);
            assertThat(file).isNotEmptyFile();
        }
        Invocation.of("status", demo, "--format", "pdf").assertRefused("--to");
        JsonNode json = Invocation.of("status", demo, "--json").anyJson();
        assertThat(json.at("/deliverables").size()).isEqualTo(6);
        assertThat(json.at("/plans/0/left/GBP").asInt()).isEqualTo(788);
        Invocation calendar = Invocation.of("status", demo, "--format", "ics");
        assertThat(calendar.out())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains(
                        "DTSTART;VALUE=DATE:20260226\r\nDTEND;VALUE=DATE:20260305\r\nSUMMARY:Final mix\r\n",
                        "SUMMARY:Due: Stereo Lo/Ro (Whole programme)\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(calendar.out().lines())
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
    }
}
