package org.stagebook.brief.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.model.ListeningEnvironment.NEAR_FIELD;
import static org.stagebook.model.ListeningEnvironment.THEATRICAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.ListeningEnvironment;

class StaffingCheckTest {

    private final AgreedFilm film = new AgreedFilm();

    @Test
    void nothingIsSaidWhereAllFits() {
        film.decided("Delivery", "Producer", "2026-01-12", "5.1 theatrical, English")
                .room("Stage A", THEATRICAL, false, "2026-01-20", "5.1", "7.1")
                .person("Re-recording mixer", "2026-01-20");
        assertThat(film.findings()).isEmpty();
    }

    @Test
    void atmosWithoutRendererAndWithoutTraining() {
        film.decided("Delivery", "Producer", "2026-01-12", "Dolby Atmos, English")
                .room("Stage A", THEATRICAL, false, "2026-01-20", "5.1", "7.1")
                .person("Re-recording mixer", "2026-01-20");
        assertThat(film.rules()).containsExactly("no-renderer", "mixer-not-trained");
        assertThat(film.findings())
                .allMatch(finding -> finding.severity() == FindingSeverity.ERROR)
                .extracting(StaffingFinding::text)
                .containsExactly(
                        "Dolby Atmos was decided, but no room has a renderer: Stage A (theatrical).",
                        "Dolby Atmos was decided, but no mixer is trained for Dolby Atmos: The Re-recording mixer.");
    }

    @Test
    void atmosWithBoth() {
        film.decided("Delivery", "Producer", "2026-01-12", "Dolby Atmos near-field, English")
                .room("Room B", NEAR_FIELD, true, "", "7.1.4")
                .person("Dubbing mixer", "", "Dolby Atmos near-field");
        assertThat(film.findings()).isEmpty();
    }

    @Test
    void theatricalMixWithoutATheatricalRoom() {
        film.decided("Delivery", "Producer", "2026-01-12", "5.1 theatrical, English")
                .room("Room B", NEAR_FIELD, false, "", "5.1")
                .person("Re-recording mixer", "");
        assertThat(film.rules()).containsExactly("no-theatrical-room");
        assertThat(film.findings().getFirst().text()).contains("no room is theatrical: Room B (near-field)");
    }

    @Test
    void layoutThatNoRoomPlays() {
        film.decided("Delivery", "Producer", "2026-01-12", "7.1 theatrical, English")
                .room("Stage A", THEATRICAL, false, "", "5.1", "Stereo")
                .person("Re-recording mixer", "");
        assertThat(film.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("layout-not-played");
            assertThat(finding.text()).endsWith("no room plays 7.1: Stage A plays 5.1, Stereo.");
        });
    }

    @Test
    void layoutThatOnlyTheOtherRoomPlays() {
        film.decided("Delivery", "Producer", "2026-01-12", "7.1 theatrical, English")
                .room("Stage A", THEATRICAL, false, "", "5.1")
                .room("Room B", NEAR_FIELD, false, "", "7.1")
                .person("Re-recording mixer", "");
        assertThat(film.rules()).containsExactly("layout-not-in-theatrical-room");
    }

    @Test
    void aRoomThatSaysNothingIsNoRoomForMixing() {
        film.decided("Delivery", "Producer", "2026-01-12", "5.1 theatrical, English")
                .room("Cutting room", ListeningEnvironment.ANY, false, "2026-01-02")
                .person("Re-recording mixer", "");
        assertThat(film.rules()).containsExactly("no-room");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Foley mixer", "ADR mixer", "Production mixer", "Production sound mixer", "Director"})
    void othersDoNotMixTheFilm(String role) {
        film.decided("Delivery", "Producer", "2026-01-12", "5.1, English")
                .room("Stage A", THEATRICAL, false, "", "5.1")
                .person(role, "2025-12-01");
        assertThat(film.rules()).containsExactly("no-mixer");
    }

    @Test
    void aDecisionAfterStaffingThatStillFitsIsANote() {
        film.decided("Delivery", "Producer", "2026-02-11", "5.1 theatrical, English")
                .room("Stage A", THEATRICAL, false, "2026-01-20", "5.1")
                .person("Re-recording mixer", "2026-01-22");
        assertThat(film.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("decided-after-staffing");
            assertThat(finding.severity()).isEqualTo(FindingSeverity.NOTE);
            assertThat(finding.text())
                    .isEqualTo(
                            "The decision \"Delivery\" of 11 February 2026 came after staffing: Stage A was booked on"
                                    + " 20 January 2026; The Re-recording mixer was engaged on 22 January 2026.");
        });
    }

    @Test
    void aDecisionAfterStaffingThatDoesNotFitIsAWarning() {
        film.decided("Delivery", "Producer", "2026-02-11", "Dolby Atmos, English")
                .room("Stage A", THEATRICAL, true, "2026-02-12", "Dolby Atmos")
                .person("Re-recording mixer", "2026-01-22");
        assertThat(film.rules()).containsExactly("mixer-not-trained", "decided-after-staffing");
        assertThat(film.findings().getLast().severity()).isEqualTo(FindingSeverity.WARNING);
        assertThat(film.findings().getLast().text()).doesNotContain("Stage A");
    }

    @Test
    void theSameDayIsNotAfter() {
        film.decided("Delivery", "Producer", "2026-01-20", "5.1 theatrical, English")
                .room("Stage A", THEATRICAL, false, "2026-01-20", "5.1")
                .person("Re-recording mixer", "2026-01-20");
        assertThat(film.findings()).isEmpty();
    }

    @Test
    void theRecordItselfHasToBeComplete() {
        film.decided("Delivery", "", "", "5.1")
                .decided("Leader", "Producer", "")
                .room("Stage A", THEATRICAL, false, "", "5.1")
                .person("Re-recording mixer", "");
        assertThat(film.rules())
                .containsExactly("decision-incomplete", "format-without-language", "decision-incomplete");
        assertThat(film.findings().getFirst().text())
                .isEqualTo("The decision \"Delivery\" does not say who decided and when.");
        assertThat(film.findings().getLast().text()).isEqualTo("The decision \"Leader\" does not say when.");
    }
}
