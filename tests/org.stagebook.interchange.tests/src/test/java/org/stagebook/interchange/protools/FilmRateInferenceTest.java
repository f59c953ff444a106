package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.protools.FilmRate.Origin;
import org.stagebook.timebase.FrameRate;

class FilmRateInferenceTest {

    @Test
    void markersProveTheRate() {
        FilmRate film = new FilmRate(FrameRate.FPS_24, Origin.INFERRED);
        assertThat(FilmRateInference.of(Exports.dawFileTools("TimeFormats_FeetFrames_PT2022.9")))
                .isEqualTo(film);
        assertThat(FilmRateInference.of(Exports.dawFileTools("TimeFormats_FeetFrames_ShowSubframes_PT2022.9")))
                .isEqualTo(film);
    }

    @Test
    void timeStampsProveTheRate() {
        assertThat(FilmRateInference.of(Exports.robinHood("4")))
                .isEqualTo(new FilmRate(FrameRate.FPS_23_976, Origin.INFERRED));
    }

    @Test
    void aMarkerAtTheSessionStartProvesNothing() {
        assertThat(FilmRateInference.of(Exports.robinHood("2")))
                .isEqualTo(new FilmRate(FrameRate.FPS_23_976, Origin.ASSUMED));
    }

    @ParameterizedTest
    @CsvSource({
        "23.976 Frame, 23.976",
        "24 Frame, 24",
        "25 Frame, 24",
        "29.97 Drop Frame, 23.976",
        "30 Frame, 24",
        "59.94 Drop Frame, 23.976",
    })
    void elseTheRateIsAssumedByTheFamilyOfTheSession(String format, String film) {
        ParsedSession session = Exports.track("01:00:00:00", format, "FX", "1\t1\tclip\t1+00\t2+00\t1+00\tUnmuted\n");
        assertThat(FilmRateInference.of(session)).isEqualTo(new FilmRate(FrameRate.parse(film), Origin.ASSUMED));
    }
}
