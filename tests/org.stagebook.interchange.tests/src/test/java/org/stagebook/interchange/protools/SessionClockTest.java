package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.protools.Placed.NoPlace;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/** Positions of single times, and of the short real session that exists in nine formats and crosses midnight. */
class SessionClockTest {

    private static final String START = "23:57:00:00";

    @ParameterizedTest
    @CsvSource({
        "Timecode_PT2022.9, 23:57:25:00",
        "Timecode_ShowSubframes_PT2022.9, 23:57:25:00",
        "Samples_PT2022.9, 23:57:25:00",
        "Samples_ShowSubframes_PT2022.9, 23:57:25:00",
        "FeetFrames_ShowSubframes_PT2022.9, 23:57:25:00",
        "MinSecs_ShowSubframes_PT2022.9, 23:57:25:00",
        "FeetFrames_PT2022.9, 23:57:25:00",
    })
    void theFirstClipStartsAtTheSameLabel(String name, String label) {
        ParsedSession session = Exports.dawFileTools("TimeFormats_" + name);
        SessionClock clock = new SessionClock(session.header(), FilmRateInference.of(session));
        TrackEvent clip = session.tracks().getFirst().events().getFirst();
        SessionPoint start = (SessionPoint) clock.place(clip.times().start());
        assertThat(Timecode.ofFrame(TimecodeFormat.TC_23_976, start.frame())).hasToString(label);
    }

    @Test
    void barsAndBeatsHaveNoPlaceButTheirAbsoluteMarkerHas() {
        ParsedSession session = Exports.dawFileTools("TimeFormats_BarsBeats_PT2022.9");
        SessionClock clock = new SessionClock(session.header(), FilmRateInference.of(session));
        for (TrackEvent event : Exports.events(session)) {
            assertThat(clock.place(event.times().start()))
                    .isInstanceOfSatisfying(
                            NoPlace.class, place -> assertThat(place.reason()).contains("tempo map"));
        }
        List<SessionMarker> markers = session.markers();
        assertThat(clock.place(markers.get(0)))
                .isInstanceOfSatisfying(
                        SessionPoint.class,
                        point -> assertThat(Timecode.ofFrame(TimecodeFormat.TC_23_976, point.frame()))
                                .hasToString("23:57:56:02"));
        assertThat(clock.place(markers.get(1))).isInstanceOf(NoPlace.class);
    }

    @ParameterizedTest
    @CsvSource({
        "23:59:59:23, 2073599, false",
        "00:00:00:00, 2073600, true",
        "00:02:00:12, 2076492, true",
        "23:57:00:00, 2069280, false",
    })
    void timecodeBelowTheSessionStartIsOfTheNextDay(String label, long frame, boolean afterMidnight) {
        SessionPoint point = place(START, "24 Frame", label);
        assertThat(point.frame()).isEqualTo(frame);
        assertThat(point.afterMidnight()).isEqualTo(afterMidnight);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1601, 0",
        "1602, 1",
        "14731516, 9197",
        "14731517, 9198",
        "14731518, 9198",
        "14733118, 9199",
    })
    void samplesWithinHalfASampleOfAFrameAreThatFrame(long sample, long frame) {
        assertThat(place("00:00:00:00", "29.97 Frame", Long.toString(sample)).frame())
                .isEqualTo(frame);
    }

    @ParameterizedTest
    @CsvSource({
        "01:00:00:12.00, 12.00",
        "01:00:00:12.50, 12.50",
        "01:00:00:12.99, 12.99",
        "01:00:00:12.100, 12.99",
    })
    void subframesStayInTheFrameTheyArePrintedWith(String label, String expected) {
        SessionPoint point = place("01:00:00:00.00", "25 Frame", label);
        assertThat(Timecode.at(point.position(), TimecodeFormat.TC_25).withSubframes())
                .isEqualTo("01:00:00:" + expected);
    }

    @ParameterizedTest
    @CsvSource({"459+14.40, 9198", "0+00, 0", "0+01, 2", "12+00, 240"})
    void feetAreFilmFramesAtTheirOwnRate(String feet, long frame) {
        assertThat(place("00:00:00:00", "29.97 Frame", feet).frame()).isEqualTo(frame);
    }

    @ParameterizedTest
    @CsvSource({"0+01.99, 1", "0+01.100, 1", "0+02.00, 2", "0+15.100, 15", "1+00.00, 16"})
    void aHundredHundredthsOfAFilmFrameStayInIt(String feet, long frame) {
        assertThat(place("00:00:00:00", "24 Frame", feet).frame()).isEqualTo(frame);
    }

    @Test
    void nothingIsPlacedBeyondTwoDays() {
        ParsedSession session = row("00:00:00:00", "25 Frame", "9999999999");
        SessionClock clock = new SessionClock(session.header(), FilmRateInference.of(session));
        assertThat(clock.place(Exports.events(session).getFirst().times().start()))
                .isInstanceOf(NoPlace.class);
    }

    private static SessionPoint place(String start, String format, String time) {
        ParsedSession session = row(start, format, time);
        SessionClock clock = new SessionClock(session.header(), FilmRateInference.of(session));
        return (SessionPoint)
                clock.place(Exports.events(session).getFirst().times().start());
    }

    private static ParsedSession row(String start, String format, String time) {
        return Exports.track(start, format, "FX", "1\t1\tclip\t" + time + "\t" + time + "\t0\tUnmuted\n");
    }
}
