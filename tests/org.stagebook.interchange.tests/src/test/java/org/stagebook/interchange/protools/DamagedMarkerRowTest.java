package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.protools.SessionMarker.Label;

/** A marker row that is cut short or damaged never becomes the text of the marker above it. */
class DamagedMarkerRowTest {

    private static final String ABOVE = "6\t01:00:05:00\t240000\tSamples\tsix      \tMore\n";

    @Test
    void whereverTheLastRowOfARealExportIsCutTheMarkerAboveIsWhole() {
        byte[] whole = Exports.bytes(Exports.corpus("swift-daw-file-tools")
                .resolve("SessionText_MarkerRulersAndTrackMarkers_PT2023.12.txt"));
        List<SessionMarker> all = Exports.session(whole).markers();
        int lastRow = lastLineFeed(whole, whole.length - 1) + 1;
        for (int length = lastRow + 1; length < whole.length; length++) {
            ParsedSession cut = Exports.session(Arrays.copyOf(whole, length));
            assertThat(cut.markers().subList(0, 6)).as("%d bytes", length).isEqualTo(all.subList(0, 6));
            assertThat(cut.warnings())
                    .extracting(ParseWarning::line)
                    .as("%d bytes", length)
                    .contains(19);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7\t01:00:06:00\n",
                "7\t01:00:06:00\t288000\n",
                "7\t01:00:06:00\t288000\tSam\n",
                "7\t01:00:06:00\t\tSamples\tseven    \t\n",
                "7\t01:00:06:99\t288000\tSamples\tseven    \t\n",
                "7\t\t288000\tSamples\tseven    \t\n"
            })
    void aDamagedRowBetweenTwoMarkersIsSkippedAndNamed(String damaged) {
        ParsedSession session = markers(ABOVE + damaged + "8\t01:00:07:00\t336000\tSamples\teight    \t\n");
        assertThat(session.markers())
                .extracting(SessionMarker::label)
                .containsExactly(new Label("six", "More"), new Label("eight", ""));
        assertThat(session.warnings()).extracting(ParseWarning::line).containsExactly(14);
        assertThat(session.warnings().getFirst().text())
                .startsWith("\"7⇥")
                .contains("begins like a marker")
                .contains("skipped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 gulls\t\n", "12\tfirst take\n", "12\tfirst\tsecond\n"})
    void aNumberInANameIsNoRow(String more) {
        ParsedSession session = markers("6\t01:00:05:00\t240000\tSamples\tsix\n" + more + ABOVE.replace('6', '8'));
        assertThat(session.markers()).hasSize(2);
        assertThat(session.markers().getFirst().label().name()).startsWith("six\n12");
    }

    private static ParsedSession markers(String rows) {
        return Exports.session(Exports.HEADER.formatted("01:00:00:00", "24 Frame") + MarkerListingTest.SIX + rows);
    }

    private static int lastLineFeed(byte[] bytes, int end) {
        int at = end - 1;
        while (bytes[at] != '\n') {
            at--;
        }
        return at;
    }
}
