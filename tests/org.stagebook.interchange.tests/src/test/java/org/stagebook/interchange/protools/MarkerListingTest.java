package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.protools.SessionMarker.Label;
import org.stagebook.interchange.protools.SessionMarker.Place;

class MarkerListingTest {

    static final String SIX =
            "M A R K E R S  L I S T I N G\n#   \tLOCATION     \tTIME REFERENCE    \tUNITS    \tNAME     \tCOMMENTS\n";

    @Test
    void lineBreaksAndTabsOfTheRealExportAreReadAndReported() {
        ParsedSession session = Exports.dawFileTools("NewLinesAndTabs_DefaultExportOptions_PT2023.6");
        assertThat(session.markers())
                .extracting(SessionMarker::label)
                .containsExactly(
                        new Label("Marker Name\nWith New Line", ""),
                        new Label("Normal Marker Name", "Comment Here\nWith New Line"),
                        new Label("Marker Name Again\nWith New Line Again", "Comment Here Again\nWith New Line Again"),
                        new Label("Normal Marker Name Again", ""),
                        new Label("Marker Name\tWith Tab", ""),
                        new Label("Normal Marker Name", "Comments Here\tWith Tab"),
                        new Label("Marker Name\tWith Tab", "Comments Here\tWith Tab"),
                        new Label("Marker Name\tWith Tab\tAnd Another Tab", ""),
                        new Label("Normal Marker Name", "Comment Here\tWith Tab\tAnd Another Tab"),
                        new Label("Marker Name\tWith Tab\tAnd Another Tab", "Comment Here\tWith Tab\tAnd Another Tab"),
                        new Label("Marker Name\tWith Tab\nAnd Newline", ""),
                        new Label("Normal Marker Name", "Comment Here\tWith Tab\nAnd Newline"));
        assertThat(session.warnings())
                .as("every marker but the fourth could be read in another way")
                .extracting(ParseWarning::line)
                .containsExactly(26, 28, 30, 34, 35, 36, 37, 38, 39);
        assertThat(session.warnings().getLast().text()).startsWith("3 more of this kind in lines 39 to 42");
    }

    @Test
    void rulersAndTracksFromEightColumns() {
        List<SessionMarker> markers =
                Exports.dawFileTools("MarkerRulersAndTrackMarkers_PT2023.12").markers();
        assertThat(markers).hasSize(7);
        assertThat(markers.get(1).place()).isEqualTo(new Place("Markers 2", false));
        assertThat(markers.get(1).label()).isEqualTo(new Label("Marker 2", "Some comments"));
        assertThat(markers.get(5).place()).isEqualTo(new Place("Audio 1", true));
        assertThat(markers.get(5).label()).isEqualTo(new Label("Marker 6", "More comments"));
    }

    @Test
    void aRowWithoutItsCommentsColumnIsReported() {
        ParsedSession session = markers("7   \t01:00:00:00\t0\tSamples\tcut off");
        assertThat(session.markers().getFirst().label()).isEqualTo(new Label("cut off", ""));
        assertThat(session.warnings())
                .extracting(ParseWarning::text)
                .anyMatch(text -> text.contains("too few columns"));
    }

    @Test
    void whatIsNoMarkerIsReportedByLine() {
        ParsedSession session = markers("what is this\n7   \t01:00:00:00\t0\tSamples\tname     \t\n");
        assertThat(session.markers()).hasSize(1);
        assertThat(session.warnings()).extracting(ParseWarning::line).contains(13);
    }

    @Test
    void aTitleInsideANameIsNotASection() {
        ParsedSession session = markers(
                "7   \t01:00:00:00\t0\tSamples\tWe say\nS I L E N C E\tloud\n8   \t01:00:01:00\t48000\tSamples\tnext     \t");
        assertThat(session.markers())
                .extracting(SessionMarker::label)
                .containsExactly(new Label("We say\nS I L E N C E", "loud"), new Label("next", ""));
    }

    @Test
    void tempoMarkersHaveNoSamples() {
        ParsedSession session = markers("2\t3|3\t3|3\tTicks\tname     \t");
        assertThat(session.markers().getFirst().referenceSamples()).isEmpty();
    }

    @Test
    void columnsWithoutPaddingAreCountedByTheirTabs() {
        ParsedSession session =
                markers("1\t01:00:00:00\t0\tSamples\tStart\tfirst\n2\t01:00:05:00\t240000\tSamples\tTwo\t\n");
        assertThat(session.markers())
                .extracting(SessionMarker::label)
                .containsExactly(new Label("Start", "first"), new Label("Two", ""));
        assertThat(session.warnings()).isEmpty();
    }

    @Test
    void tabsInTextsWithoutPaddingAreReported() {
        ParsedSession session = markers("1\t01:00:00:00\t0\tSamples\tStart\tfirst\tmore\n");
        assertThat(session.markers().getFirst().label()).isEqualTo(new Label("Start", "first\tmore"));
        assertThat(session.warnings())
                .extracting(ParseWarning::text)
                .singleElement()
                .asString()
                .contains("its columns are not certain");
    }

    @Test
    void eightColumnsWithoutPaddingAreFoundByTheTrackType() {
        String rows =
                "#   \tLOCATION     \tTIME REFERENCE    \tUNITS    \tNAME                             \tTRACK NAME"
                        + "                       \tTRACK TYPE                       \tCOMMENTS\n"
                        + "1\t01:00:00:00\t0\tSamples\tNote\tAnna\tTrack\tloud\n"
                        + "2\t01:00:01:00\t48000\tSamples\tDoor\tslams\tMarkers 2\tRuler\twith\ttab\n"
                        + "3\t01:00:02:00\t96000\tSamples\tOdd\tslams\tMarkers 2\n";
        ParsedSession session = Exports.session(
                Exports.HEADER.formatted("01:00:00:00", "24 Frame") + SIX.substring(0, SIX.indexOf('#')) + rows);
        assertThat(session.markers())
                .extracting(SessionMarker::place)
                .startsWith(new Place("Anna", true), new Place("Markers 2", false));
        assertThat(session.markers())
                .extracting(SessionMarker::label)
                .startsWith(new Label("Note", "loud"), new Label("Door\tslams", "with\ttab"));
        assertThat(session.warnings()).extracting(ParseWarning::line).containsExactly(14, 15);
    }

    private static ParsedSession markers(String rows) {
        return Exports.session(Exports.HEADER.formatted("01:00:00:00", "24 Frame") + SIX + rows);
    }
}
